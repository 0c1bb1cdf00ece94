import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LanguageTag } from '../../../languages/types.ts';
import { differencesFrom } from './differences.ts';
import { sourceOf } from './source.ts';
import { wordsOf } from './words.ts';

function compare(text: string, there: string, language: LanguageTag = 'en') {
  const source = sourceOf({
    id: 'un:A/RES/81/12',
    language,
    paragraphs: [{ path: [1], scope: 0, text: there }],
  });
  const paragraph = source.numbered(1);
  assert.ok(paragraph);
  return differencesFrom(text, wordsOf(text, language), paragraph, language).map(
    ({ span, there: words, kind }) => [text.slice(span.start, span.end), words, kind],
  );
}

test('nothing differs in the same words', () => {
  assert.deepEqual(compare('Roads,  and\u00a0bridges', 'roads and bridges[^1]'), []);
});

test('a figure, a negation and a bound are told from other words', () => {
  assert.deepEqual(compare('by 18 per cent', 'by 15 per cent'), [['18', '15', 'figure']]);
  assert.deepEqual(compare('shall be closed', 'shall not be closed'), [
    ['shall', 'shall not', 'negation'],
  ]);
  assert.deepEqual(compare('fewer than 15 roads', 'more than 15 roads'), [
    ['fewer', 'more', 'quantifier'],
  ]);
  assert.deepEqual(compare('all roads', 'some roads'), [['all', 'some', 'quantifier']]);
  assert.deepEqual(compare('repair of roads', 'survey of roads'), [['repair', 'survey', 'words']]);
  assert.deepEqual(compare('shares the roads', 'share the roads'), [['shares', 'share', 'form']]);
});

test('words left out at the beginning are shown with the one behind', () => {
  assert.deepEqual(compare('roads and bridges', 'rural roads and bridges'), [
    ['roads', 'rural roads', 'words'],
  ]);
});

test('signs of Chinese are compared one by one', () => {
  assert.deepEqual(compare('不到15%的桥梁', '略高于15%的桥梁', 'zh'), [
    ['不到', '略高于', 'negation'],
  ]);
});
