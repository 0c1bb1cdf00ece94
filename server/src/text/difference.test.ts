import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { difference } from './difference.ts';
import { applyChanges } from './edits.ts';

test('one edit a line, around what differs', () => {
  const before = 'of 16 December 2016,\nof 1 May,\nthe same\n';
  const after = 'of 16 December 2015,\nof 12 May,\nthe same\n';
  assert.deepEqual(difference(before, after), [
    { span: { start: 18, end: 19 }, newText: '5' },
    { span: { start: 25, end: 25 }, newText: '2' },
  ]);
});

test('one edit where lines come or go', () => {
  assert.deepEqual(difference('a\nb\nc\n', 'a\nc\n'), [
    { span: { start: 2, end: 4 }, newText: '' },
  ]);
});

test('no edit where nothing differs', () => assert.deepEqual(difference('same', 'same'), []));

test('characters of two units are replaced whole', () => {
  // 😀 and 😁 share their first unit.
  assert.deepEqual(difference('a😀b', 'a😁b'), [{ span: { start: 1, end: 3 }, newText: '😁' }]);
  // 😀 and 🨀 share their second.
  assert.deepEqual(difference('a😀b', 'a\u{1fa00}b'), [
    { span: { start: 1, end: 3 }, newText: '\u{1fa00}' },
  ]);
});

test('the edits always make the one text of the other', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'b', 'ب', '😀', '😁', '\n', '\r\n') });
  fc.assert(
    fc.property(line, line, (before, after) => {
      assert.equal(applyChanges(before, difference(before, after)), after);
    }),
    { seed: 1, numRuns: 500 },
  );
});
