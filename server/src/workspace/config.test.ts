import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from './config.ts';

for (const [name, settings, config] of [
  ['nothing', undefined, { rules: {} }],
  [
    'what an editor sends',
    { house: 'itu', language: 'ar', rules: { 'rev-stale': 'off' } },
    { house: 'itu', language: 'ar', rules: { 'rev-stale': 'off' } },
  ],
  ['auto is not set', { house: 'auto', language: 'auto' }, { rules: {} }],
  [
    'a rule with options',
    { rules: { 'rev-stale': { severity: 'error' } } },
    { rules: { 'rev-stale': 'error' } },
  ],
  [
    'slips are left out',
    { house: 'nato', language: 'tlh', rules: { a: 'loud', b: 'info' } },
    { rules: { b: 'info' } },
  ],
  ['no object at all', ['house'], { rules: {} }],
] as const) {
  test(name, () => assert.deepEqual(readConfig(settings), config));
}
