import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LanguageTag } from '../languages/types.ts';
import { figuresIn } from './figures.ts';
import { sayingsOf } from './sayings.ts';

const keys = (language: LanguageTag, text: string): readonly string[] =>
  figuresIn(text, language, []).map(({ keys: [key], bound }) =>
    bound === undefined ? key : `${bound.sense} ${key}`,
  );

test('figures are the same in every language', () => {
  const versions: readonly (readonly [LanguageTag, string])[] = [
    ['en', 'more than 1,250,400 dollars, 12.5 per cent and 3 million people'],
    ['fr', 'plus de 1 250 400 dollars, 12,5 % et 3 millions de personnes'],
    ['es', 'más de 1.250.400 dólares, el 12,5 % y 3 millones de personas'],
    ['ru', 'более 1 250 400 долларов, 12,5 процента и 3 миллиона человек'],
    ['ar', 'أكثر من 400 250 1 دولار، و 12,5 في المائة و 3 ملايين نسمة'],
    ['zh', '超过1 250 400美元、12.5%和300万人'],
  ];
  for (const [language, text] of versions) {
    assert.deepEqual(keys(language, text), ['more 1250400', '12.5%', '3000000'], language);
  }
});

test('digits of names, codes and dates in figures are no figures', () => {
  assert.deepEqual(keys('en', 'WSIS+20, COVID-19, 4G networks and the 70/125 of the G20'), []);
  assert.deepEqual(keys('zh', '于8月10日、10和11日'), []);
  assert.deepEqual(keys('ar', 'جائحة كوفيد-19'), []);
});

test('ordinals in figures count', () => {
  assert.deepEqual(keys('en', 'the 20th anniversary'), ['20']);
  assert.deepEqual(keys('es', 'el 30º aniversario, la 41a sesión'), ['30', '41']);
  assert.deepEqual(keys('ru', 'на 46-м заседании'), ['46']);
});

test('one figure may be read both ways in Arabic', () => {
  assert.deepEqual(figuresIn('مبلغ 500 800', 'ar', [])[0]?.keys, ['800500', '500800']);
});

test('numbers in words stand for figures', () => {
  const says = (language: LanguageTag, text: string, value: number): boolean =>
    sayingsOf(text, language).number(value);
  assert.ok(says('en', 'in its twentieth year', 20));
  assert.ok(says('fr', 'soixante et onze États', 71));
  assert.ok(says('es', 'las tres cuartas partes', 3));
  assert.ok(says('ru', 'двадцать один пункт', 21));
  assert.ok(says('ar', 'الأهداف السبعة عشر', 17));
  assert.ok(says('zh', '第一四五条', 145));
  assert.ok(says('zh', '二十一条', 21));
  assert.ok(says('es', 'el siglo XXI', 21));
  assert.ok(!says('en', 'the thirtieth session', 20));
  assert.ok(!says('zh', '第七十三届', 70));
});

test('a day counts as said beside its month', () => {
  const said = sayingsOf('du 10 au 12 décembre 2003 et le 5 mai', 'fr');
  assert.ok(said.month(12, 10));
  assert.ok(!said.month(12, 11));
  assert.ok(sayingsOf('2021年3月7日至12日', 'zh').month(3, 12));
  assert.equal(sayingsOf('2020-2021', 'en').count('2020'), 1);
});
