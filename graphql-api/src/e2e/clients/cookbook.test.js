import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plain, recordingFetch, send } from './api.js';
import { apollo } from './apollo.js';
import { cookbook } from './cookbook.js';
import { urql } from './urql.js';

for (const client of [apollo, urql]) {
  test(`${client.name} shows every answer of the cookbook after all the others`, async () => {
    const store = client(recordingFetch());
    for (const { query, variables } of cookbook) {
      await store.query(query, variables);
    }
    for (const { file, query, variables } of cookbook) {
      const shown = await store.query(query, variables);
      assert.deepEqual(plain(shown), plain(await send(query, variables)), file);
    }
  });
}
