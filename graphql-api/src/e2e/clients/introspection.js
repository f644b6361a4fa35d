import { getIntrospectionQuery } from 'graphql';
import { send } from './api.js';

export const introspection = await send(getIntrospectionQuery());

const types = introspection.__schema.types.filter(type => !type.name.startsWith('__'));

/** The types that implement each interface or are members of each union. */
export const possibleTypes = Object.fromEntries(
  types.filter(type => type.possibleTypes).map(type => [type.name, type.possibleTypes.map(({ name }) => name)]),
);

/** The types whose objects are parts of a record or of an answer, and have no id of their own. */
export const typesWithoutId = types
  .filter(type => type.kind === 'OBJECT' && !possibleTypes.Node.includes(type.name))
  .map(type => type.name);
