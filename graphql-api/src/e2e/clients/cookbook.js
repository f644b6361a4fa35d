import { Kind, TypeInfo, buildClientSchema, parse, print, visit, visitWithTypeInfo } from 'graphql';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { introspection } from './introspection.js';

const DIRECTORY = new URL('../../../../docs/queries/', import.meta.url);
const ID = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'id' } };

const schema = buildClientSchema(introspection);

/** The queries of docs/queries, which ask for the id of each record so that stores recognise it. */
export const cookbook = readdirSync(DIRECTORY, { recursive: true })
  .filter(file => file.endsWith('.graphql'))
  .sort()
  .map(file => ({ file, query: withIds(read(file)), variables: variablesOf(file) }));

function variablesOf(file) {
  const variables = file.replace('.graphql', '.variables.json');
  return existsSync(new URL(variables, DIRECTORY)) ? JSON.parse(read(variables)) : {};
}

function read(file) {
  return readFileSync(new URL(file, DIRECTORY), 'utf8');
}

function withIds(query) {
  const types = new TypeInfo(schema);
  const leave = selectionSet =>
    types.getParentType()?.getFields?.().id
      ? { ...selectionSet, selections: [...selectionSet.selections, ID] }
      : undefined;
  return print(visit(parse(query), visitWithTypeInfo(types, { SelectionSet: { leave } })));
}
