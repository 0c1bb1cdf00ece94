import assert from 'node:assert/strict';
import { test } from 'node:test';
import { versionsBeside } from './versions.ts';

test('five languages beside one', () => {
  assert.deepEqual(versionsBeside('file:///a/law.v2.en.reso'), [
    'file:///a/law.v2.ar.reso',
    'file:///a/law.v2.es.reso',
    'file:///a/law.v2.fr.reso',
    'file:///a/law.v2.ru.reso',
    'file:///a/law.v2.zh.reso',
  ]);
});

test('a name without a language has none', () => {
  assert.deepEqual(versionsBeside('file:///a/law.reso'), []);
  assert.deepEqual(versionsBeside('file:///a/law.de.reso'), []);
  assert.deepEqual(versionsBeside('file:///a/en.reso'), []);
});
