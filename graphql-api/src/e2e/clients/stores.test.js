import assert from 'node:assert/strict';
import { after, before, describe, mock, test } from 'node:test';
import { plain, recordingFetch, registeringAddress, send } from './api.js';
import { apollo } from './apollo.js';
import * as queries from './queries.js';
import { relay } from './relay.js';
import { urql } from './urql.js';

/**
 * Each client makes stores with three methods: `query` asks the server for what is not cached, `more` asks for the next page of
 * a list, and `cached` never asks the server.
 */
for (const client of [apollo, urql, relay]) {
  describe(`The store of ${client.name}`, () => {
    const warnings = [];
    before(() => ['warn', 'error'].forEach(level => mock.method(console, level, (...words) => warnings.push(words))));
    after(() => {
      mock.restoreAll();
      assert.deepEqual(warnings, []);
    });

    test('keeps drawings apart that share records', async () => {
      const drawings = [{ country: ['UA'] }, { country: ['KE'] }, {}].map(filter => ({ filter, locale: 'EN' }));
      const store = await storeWith(client, queries.drawing, drawings);
      const weights = [];
      for (const variables of drawings) {
        const { graph } = await assertCached(store, queries.drawing, variables);
        weights.push(graph.nodes.find(({ record }) => record.slug === 'umea').weight);
      }
      assert.equal(new Set(weights).size, 3, `${weights}`);
    });

    test('joins the pages of a list, each item once and in order', async () => {
      const store = client(recordingFetch());
      const lists = [{ country: 'SE' }, { country: 'UA' }];
      for (const variables of lists) {
        await readToTheEnd(store, queries.page, variables);
      }
      for (const variables of lists) {
        const { municipalities } = await store.cached(queries.page, variables);
        const slugs = municipalities.edges.map(({ node }) => node.slug);
        assert.equal(slugs.length, municipalities.totalCount);
        assert.deepEqual(slugs, [...new Set(slugs)].sort());
      }
    });

    test('shows each language where it was asked for', async () => {
      const languages = [{ locale: 'SV' }, { locale: 'EN' }];
      const store = await storeWith(client, queries.networks, languages);
      const shown = [];
      for (const variables of languages) {
        shown.push(await assertCached(store, queries.networks, variables));
      }
      assert.notDeepEqual(...shown);
    });

    test('shows in lists what a later query found of a record', async () => {
      const fetch = recordingFetch();
      const store = client(fetch);
      const variables = { locale: 'EN' };
      const { id, name } = (await store.query(queries.networks, variables)).networks.nodes[0];
      fetch.rewrite = text => text.replace(name, 'Renamed');
      await store.query(queries.node, { id, ...variables });
      assert.equal((await store.cached(queries.networks, variables)).networks.nodes[0].name, 'Renamed');
    });

    test('keeps the role of a municipality on its edge to a partnership', async () => {
      const both = [{ slug: 'karlskrona' }, { slug: 'chortkiv' }];
      const store = await storeWith(client, queries.roles, both);
      for (const variables of both) {
        await assertCached(store, queries.roles, variables);
      }
    });

    test('keeps what two queries found of a part without an id', async () => {
      const variables = { slug: 'karlskrona' };
      const store = await storeWith(client, queries.seat, [variables]);
      await store.query(queries.position, variables);
      await assertCached(store, queries.seat, variables);
      await assertCached(store, queries.position, variables);
    });

    test('matches fragments on interfaces', async () => {
      const variables = { text: 'karlskrona' };
      const store = await storeWith(client, queries.search, [variables]);
      await assertCached(store, queries.search, variables);
    });
  });
}

for (const client of [apollo, urql]) {
  test(`${client.name} sends the query after its hash was rejected`, async () => {
    const fetch = recordingFetch();
    const variables = { slug: 'karlskrona' };
    const shown = await client(fetch, { persisted: true }).query(queries.seat, variables);
    assert.deepEqual(plain(shown), await send(queries.seat, variables));
    assert.deepEqual(fetch.requests.map(contents), [
      { query: false, hash: true },
      { query: true, hash: false },
    ]);
  });

  test(`${client.name} sends the hash alone once the server knows the query`, async () => {
    const variables = { slug: 'karlskrona' };
    const options = { persisted: true, uri: registeringAddress };
    const query = queries.seat.replace(/query \w+/, `query SeatIn${client.name}`);
    const registering = recordingFetch();
    await client(registering, options).query(query, variables);
    assert.deepEqual(contents(registering.requests.at(-1)), { query: true, hash: true });
    const fetch = recordingFetch();
    const shown = await client(fetch, options).query(query, variables);
    assert.deepEqual(plain(shown), await send(query, variables));
    assert.deepEqual(fetch.requests.map(contents), [{ query: false, hash: true }]);
  });
}

/** Whether a request has a query, and whether it has the hash of one. */
function contents({ url, body }) {
  const { searchParams } = new URL(url);
  const { query, extensions } = body
    ? JSON.parse(body)
    : { query: searchParams.get('query'), extensions: JSON.parse(searchParams.get('extensions')) };
  return { query: Boolean(query), hash: Boolean(extensions?.persistedQuery) };
}

/** A store that has asked a query with each of these variables, in turn. */
async function storeWith(client, query, allVariables) {
  const store = client(recordingFetch());
  for (const variables of allVariables) {
    await store.query(query, variables);
  }
  return store;
}

/** Asserts that a store shows what the server sends, and returns it. */
async function assertCached(store, query, variables) {
  const shown = plain(await store.cached(query, variables));
  assert.deepEqual(shown, await send(query, variables));
  return shown;
}

/** Asks for page after page, as long as the store shows that there are more. */
async function readToTheEnd(store, query, variables) {
  let { pageInfo } = (await store.query(query, variables)).municipalities;
  while (pageInfo.hasNextPage) {
    await store.more(query, variables, pageInfo.endCursor);
    ({ pageInfo } = (await store.cached(query, variables)).municipalities);
  }
}
