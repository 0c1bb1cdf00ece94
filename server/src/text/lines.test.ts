import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LineIndex } from './lines.ts';

test('lines end at \\n, \\r\\n and a lone \\r', () => {
  const index = new LineIndex('a\nb\r\nc\rd');
  assert.equal(index.lineCount, 4);
  assert.deepEqual(index.positionAt(2), { line: 1, character: 0 });
  assert.deepEqual(index.positionAt(5), { line: 2, character: 0 });
  assert.deepEqual(index.positionAt(7), { line: 3, character: 0 });
});

test('offsets and positions lead to each other, and stay inside the text', () => {
  const text = 'الأول\nثانٍ 😀\n';
  const index = new LineIndex(text);
  for (let offset = 0; offset <= text.length; offset++) {
    assert.equal(index.offsetAt(index.positionAt(offset)), offset);
  }
  assert.deepEqual(index.positionAt(1000), { line: 2, character: 0 });
  assert.equal(index.offsetAt({ line: 0, character: 99 }), 6);
});
