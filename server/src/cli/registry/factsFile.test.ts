import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openFactsFile } from './factsFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'chapeau-facts-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string): string[] => readFileSync(path, 'utf8').trimEnd().split('\n');
const roads = { symbol: 'A/RES/81/12', titles: { en: 'Roads' } };
const record = { file: 'en/roads.xml', size: 10, modified: 5 };

test('what is added stands in order, one line an instrument, and the files it is from at the end', () => {
  const path = join(folder, 'new', 'registry.jsonl');
  const facts = openFactsFile(path);
  facts.add({ instrument: { symbol: 'A/RES/81/100' } });
  facts.add({ imported: record });
  facts.add({ instrument: roads });
  facts.add({ instrument: { symbol: 'A/RES/81/12', titles: { fr: 'Routes' }, paragraphs: 3 } });
  assert.equal(facts.has(record), true);
  assert.equal(facts.has({ ...record, size: 11 }), false);
  assert.deepEqual(facts.finish().added, 2);
  assert.deepEqual(read(path), [
    '{"instrument":{"symbol":"A/RES/81/12","titles":{"en":"Roads","fr":"Routes"},"paragraphs":3}}',
    '{"instrument":{"symbol":"A/RES/81/100"}}',
    '{"imported":{"file":"en/roads.xml","size":10,"modified":5}}',
  ]);
  assert.equal(existsSync(`${path}.importing`), false);
});

test('what was there stays as it was, also what is wrong', () => {
  const path = join(folder, 'there.jsonl');
  const lines = [
    '{ "instrument": {"symbol": "A/RES/81/1"} }',
    'broken {',
    '{"instrument":{"symbol":"A/RES/81/12","titles":{"en":"Old","ru":"Дороги"},"source":"by hand"}}',
    '{"imported":{"file":"other.xml","size":1,"modified":1}}',
  ];
  writeFileSync(path, lines.join('\n'));
  const facts = openFactsFile(path);
  facts.add({ instrument: roads });
  const { added, changed } = facts.finish();
  assert.deepEqual([added, changed], [0, 1]);
  assert.deepEqual(read(path), [
    lines[0],
    lines[1],
    '{"instrument":{"symbol":"A/RES/81/12","titles":{"en":"Roads","ru":"Дороги"},"source":"by hand"}}',
    lines[3],
  ]);
});

test('what was broken off is taken up, but for the line that was cut', () => {
  const path = join(folder, 'again.jsonl');
  writeFileSync(
    `${path}.importing`,
    `${JSON.stringify({ instrument: roads })}\n${JSON.stringify({ imported: record })}\n{"instrument":{"sym`,
  );
  const facts = openFactsFile(path);
  assert.equal(facts.has(record), true);
  assert.equal(facts.finish().added, 1);
  assert.equal(read(path).length, 2);
});

test('what is in the journal outlives the process, and the file is untouched until the end', () => {
  const path = join(folder, 'halfway.jsonl');
  const facts = openFactsFile(path);
  facts.add({ instrument: roads });
  facts.flush();
  assert.equal(existsSync(path), false);
  assert.match(readFileSync(`${path}.importing`, 'utf8'), /Roads/);
});

test('where nothing was added nothing is written', () => {
  const path = join(folder, 'same.jsonl');
  writeFileSync(path, '{"instrument": {"symbol": "A/RES/81/1"}}');
  openFactsFile(path).finish();
  assert.equal(readFileSync(path, 'utf8'), '{"instrument": {"symbol": "A/RES/81/1"}}');
});
