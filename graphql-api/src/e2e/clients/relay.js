import { Environment, Network, RecordSource, Store, createOperationDescriptor, fetchQuery } from 'relay-runtime';
import { address } from './api.js';

export function relay(fetch) {
  const network = Network.create(async ({ text }, variables) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: text, variables }),
    });
    return response.json();
  });
  const environment = new Environment({ network, store: new Store(new RecordSource()) });
  const run = async (query, variables) => {
    const compiled = await artifact(query);
    environment.retain(createOperationDescriptor(compiled, variables));
    return fetchQuery(environment, compiled, variables, { fetchPolicy: 'store-or-network' }).toPromise();
  };
  return {
    query: run,
    more: (query, variables, after) => run(query, { ...variables, after }),
    cached: async (query, variables) => {
      const operation = createOperationDescriptor(await artifact(query), variables);
      return environment.check(operation).status === 'available' ? environment.lookup(operation.fragment).data : null;
    },
  };
}

/** What relay-compiler has made of a query. */
async function artifact(query) {
  const name = query.match(/query (\w+)/)[1];
  return (await import(`./__generated__/${name}.graphql.js`)).default;
}
