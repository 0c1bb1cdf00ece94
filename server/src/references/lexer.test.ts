import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packs } from '../languages/index.ts';
import type { LanguageTag } from '../languages/types.ts';
import { tokenize } from './lexer.ts';
import { buildLexicon, type KnownName } from './lexicon.ts';
import { numberReader } from './numbers.ts';

function words(
  text: string,
  language: LanguageTag,
  names: readonly KnownName[] = [],
): readonly string[] {
  const pack = packs[language];
  const { tokens } = tokenize(text, buildLexicon(pack, names), numberReader(pack));
  return tokens.map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);
}

const body = (form: string): KnownName => ({ form, id: form, kind: 'body' });

test('the longest name wins, and a word never ends inside another', () => {
  const names = [body('Council'), body('Council of Europe')];
  assert.deepEqual(words('the Council of Europe and the Councillor', 'en', names), [
    'word:Council of Europe',
  ]);
});

test('a name in capitals is found only as written, others by their first letter', () => {
  const names = [body('WHO'), body('Commission')];
  assert.deepEqual(words('who wrote to the commission? WHO, and the Commission', 'en', names), [
    'word:WHO',
    'word:Commission',
  ]);
});

test('proclitics stay outside, the contracted article inside', () => {
  const names = [body('الاتحاد'), body('اللجنة')];
  assert.deepEqual(words('والاتحاد وبالاتحاد للاتحاد للجنة', 'ar', names), [
    'word:الاتحاد',
    'word:الاتحاد',
    'word:للاتحاد',
    'word:للجنة',
  ]);
});

test('names stand anywhere in Chinese', () => {
  assert.deepEqual(
    words('请国际电信联盟报告', 'zh', [body('国际电信联盟')])[0],
    'word:国际电信联盟',
  );
});

test('symbols need a figure behind a stroke; addresses are passed over', () => {
  assert.deepEqual(words('HIV/AIDS, A/80/L.41 and https://docs.example.org/A/RES/70/1', 'en'), [
    'symbol:A/80/L.41',
  ]);
});

test('figures inside a Latin word are no number', () => {
  assert.deepEqual(words('Partner2Connect and C5', 'en'), []);
});

test('a title may hold other names', () => {
  const pack = packs.en;
  const names: readonly KnownName[] = [
    { form: 'Report of the Council on trade', id: 'doc', kind: 'title' },
    body('Council'),
  ];
  const { tokens, spanning } = tokenize(
    'Report of the Council on trade',
    buildLexicon(pack, names),
    numberReader(pack),
  );
  assert.equal(spanning.length, 1);
  assert.equal(tokens.length, 1);
});
