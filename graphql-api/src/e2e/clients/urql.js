import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { persistedExchange } from '@urql/exchange-persisted';
import { address } from './api.js';
import { introspection, typesWithoutId } from './introspection.js';
import { withoutRelayDirectives } from './queries.js';

const cache = cacheExchange({
  schema: introspection,
  keys: Object.fromEntries(typesWithoutId.map(type => [type, () => null])),
  resolvers: { Query: { municipalities: relayPagination() } },
});

export function urql(fetch, { persisted = false, uri = address } = {}) {
  const persistence = persisted ? [persistedExchange({ preferGetForPersistedQueries: false })] : [];
  const client = new Client({
    url: uri,
    fetch,
    preferGetMethod: false,
    exchanges: [cache, ...persistence, fetchExchange],
  });
  const run = async (query, variables, requestPolicy) => {
    const { data, error } = await client.query(withoutRelayDirectives(query), variables, { requestPolicy });
    if (error) {
      throw error;
    }
    return data;
  };
  return {
    query: (query, variables) => run(query, variables, 'cache-first'),
    more: (query, variables, after) => run(query, { ...variables, after }, 'cache-first'),
    cached: (query, variables) => run(query, variables, 'cache-only'),
  };
}
