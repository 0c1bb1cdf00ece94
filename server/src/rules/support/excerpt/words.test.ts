import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from './words.ts';

const keys = (text: string, language: Parameters<typeof wordsOf>[1]): readonly string[] =>
  wordsOf(text, language).map(({ key }) => key);

test('words are the same whatever their case, marks and notes', () => {
  assert.deepEqual(keys('The General Assembly’s report[^12], twice', 'en'), [
    'the',
    'general',
    'assembly’s',
    'report',
    'twice',
  ]);
  assert.deepEqual(keys('أيضاً، ([^3])', 'ar'), keys('أيضا', 'ar'));
});

test('a month is one word whatever its names', () => {
  assert.deepEqual(keys('في نيسان/أبريل 2025', 'ar'), keys('في أبريل 2025', 'ar'));
});

test('each Chinese sign is a word, each number one', () => {
  assert.deepEqual(keys('约15.5%的桥梁', 'zh'), ['约', '15.5', '的', '桥', '梁']);
});

test('spans lead back to the text, invisible signs and all', () => {
  const text = 'من\u200f أيضاً 15';
  const shown = wordsOf(text, 'ar').map(({ span }) => text.slice(span.start, span.end));
  assert.deepEqual(shown, ['من', 'أيضاً', '15']);
});
