import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shippedRegistry } from '../../registry/registry.ts';
import { memoryFiles } from '../../testkit/memoryFiles.ts';
import { defaultConfig } from '../config.ts';
import { draftsAmong } from './draftFiles.ts';
import { createDraftIndex } from './draftIndex.ts';
import { summarise } from './summary.ts';

const registry = shippedRegistry();

function indexOf(
  drafts: Readonly<Record<string, string>>,
  most?: { drafts: number; citations: number },
) {
  const index = createDraftIndex(most);
  const context = { registry, asOf: '2026-06-01', config: defaultConfig, intern: index.intern };
  const put = Object.entries(drafts).map(([uri, text]) => index.put(summarise(uri, text, context)));
  return { index, put };
}

const roads = `---
title: Roads for all
---
Roads for all

The General Assembly,

Recalling its resolution 70/125 and paragraph 67 of resolution 80/173,

1. Decides to act; {#map}

Annex I
`;

test('who cites a resolution or a paragraph of it, and where', () => {
  const { index } = indexOf({ 'a.reso': roads, 'b.reso': 'Recalling A/RES/70/125,\n' });
  assert.deepEqual(index.citing('un:A/RES/70/125'), [
    { uri: 'a.reso', start: { line: 7, character: 14 }, end: { line: 7, character: 31 } },
    { uri: 'b.reso', start: { line: 0, character: 10 }, end: { line: 0, character: 22 } },
  ]);
  assert.equal(index.citing('un:A/RES/80/173#paragraph:67').length, 1);
  assert.deepEqual(index.citing('un:A/RES/1/1'), []);
});

test('titles, annexes and labels are found by their words', () => {
  const { index } = indexOf({ 'a.reso': roads });
  const found = (wanted: string) => index.symbols(wanted, 10).map(({ kind, line }) => [kind, line]);
  assert.deepEqual(found('all roads'), [['title', 3]]);
  assert.deepEqual(found('map'), [['label', 9]]);
  assert.deepEqual(found('annex'), [['annex', 11]]);
});

test('a draft that is changed or gone leaves nothing behind', () => {
  const { index } = indexOf({ 'a.reso': roads });
  index.remove('a.reso');
  assert.deepEqual(index.citing('un:A/RES/70/125'), []);
  assert.equal(index.size, 0);
});

test('there is an end to what is kept', () => {
  const { put } = indexOf({ 'a.reso': roads, 'b.reso': roads }, { drafts: 1, citations: 100 });
  assert.deepEqual(put, [true, false]);
});

test('drafts among files', async () => {
  const files = memoryFiles({ '/d/a.reso': roads, '/d/e/b.reso': 'B', '/d/c.txt': 'C' });
  const drafts = draftsAmong(files, () => ['file:///d', 'vscode-vfs://github/x']);
  const found: string[] = [];
  for await (const uri of drafts.find()) found.push(uri);
  assert.deepEqual(found, ['file:///d/a.reso', 'file:///d/e/b.reso']);
  assert.deepEqual(await drafts.read(['file:///d/e/b.reso', 'file:///d/gone.reso']), [
    'B',
    undefined,
  ]);
});
