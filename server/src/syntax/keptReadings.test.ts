import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptReadings } from './keptReadings.ts';
import { createMemo } from './memo.ts';
import { parse } from './parse.ts';

const DRAFT = 'The General Assembly,\n\n1.\tNotes (a) one;\n2.\tNotes two;\n3.\tNotes (c) three.\n';

/** A person typing: what is in parentheses, and the paragraphs that were read for it. */
function typing() {
  const memo = createMemo();
  let read: string[] = [];
  const parentheses = keptReadings(({ text }) => {
    read.push(text.trim());
    return /\((\w)\)/.exec(text)?.[1];
  });
  return (text: string) => {
    read = [];
    const found = parentheses(parse(text, { memo }).paragraphs, undefined);
    return { found: found.map(({ index, found: letter }) => `${index} ${letter}`), read };
  };
}

test('only the paragraph typed in is read again, and those that moved keep what was found', () => {
  const type = typing();
  assert.deepEqual(type(DRAFT).found, ['2 a', '4 c']);
  const typed = type(DRAFT.replace('Notes two', 'Notes (b) two'));
  assert.deepEqual(typed, { found: ['2 a', '3 b', '4 c'], read: ['2.\tNotes (b) two;'] });
  const inserted = type(DRAFT.replace('2.\tNotes two', '2.\tNotes (b) two;\n3.\tNotes more'));
  assert.deepEqual(inserted.found, ['2 a', '3 b', '5 c']);
  assert.deepEqual(inserted.read, ['3.\tNotes more;']);
  const removed = type(DRAFT.replace('1.\tNotes (a) one;\n', ''));
  assert.deepEqual(removed.found, ['3 c']);
});

test('a version that was not asked about does not stand in the way', () => {
  const memo = createMemo();
  const letters = keptReadings(({ text }) => /\((\w)\)/.exec(text)?.[1]);
  const foundIn = (text: string) => letters(parse(text, { memo }).paragraphs, undefined);
  foundIn(DRAFT);
  parse(DRAFT.replace('(a)', '(x)'), { memo });
  assert.deepEqual(
    foundIn(DRAFT).map(({ found }) => found),
    ['a', 'c'],
  );
});
