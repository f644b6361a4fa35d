import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { createPersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { createHash } from 'node:crypto';
import { address } from './api.js';
import { possibleTypes, typesWithoutId } from './introspection.js';
import { withoutRelayDirectives } from './queries.js';

const typePolicies = {
  ...Object.fromEntries(typesWithoutId.map(type => [type, { merge: true }])),
  Query: { fields: { municipalities: relayStylePagination(['filter', 'orderBy']) } },
};

export function apollo(fetch, { persisted = false, uri = address } = {}) {
  const sha256 = text => createHash('sha256').update(text).digest('hex');
  const http = new HttpLink({ uri, fetch });
  const client = new ApolloClient({
    cache: new InMemoryCache({ possibleTypes, typePolicies }),
    link: persisted ? ApolloLink.from([createPersistedQueryLink({ sha256, useGETForHashedQueries: true }), http]) : http,
  });
  const options = (query, variables) => ({ query: gql(withoutRelayDirectives(query)), variables });
  return {
    query: async (query, variables) => (await client.query(options(query, variables))).data,
    more: async (query, variables, after) =>
      (await client.watchQuery(options(query, variables)).fetchMore({ variables: { after } })).data,
    cached: async (query, variables) => client.readQuery(options(query, variables)),
  };
}
