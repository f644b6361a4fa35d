import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = file => readFileSync(new URL(file, import.meta.url), 'utf8');

test('docs/clients.md shows the settings that are tested', () => {
  const tested = ['introspection.js', 'apollo.js', 'urql.js'].map(read);
  const documented = read('../../../../docs/clients.md').matchAll(/```js\n(.*?)```/gs);
  assert.deepEqual(
    [...documented].map(([, settings]) => tested.findIndex(code => code.includes(settings))),
    [0, 1, 2],
  );
});
