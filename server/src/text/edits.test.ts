import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyChanges } from './edits.ts';

test('changes apply in any order', () => {
  const changes = [
    { span: { start: 11, end: 17 }, newText: '70/184' },
    { span: { start: 0, end: 1 }, newText: 'R' },
  ];
  assert.equal(applyChanges('resolution 70/684', changes), 'Resolution 70/184');
});

test('of two changes that overlap, the later one in the text is left out', () => {
  const changes = [
    { span: { start: 0, end: 3 }, newText: 'x' },
    { span: { start: 2, end: 4 }, newText: 'y' },
  ];
  assert.equal(applyChanges('abcd', changes), 'xd');
});
