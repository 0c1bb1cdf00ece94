import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageTags, packs } from './index.ts';
import type { LanguageTag } from './types.ts';

/** Forms that the traps of each language lie in. */
const KNOWN: Readonly<Record<LanguageTag, Readonly<Record<string, number>>>> = {
  ar: {
    الأولى: 1,
    العاشرة: 10,
    'الثانية عشرة': 12,
    الثلاثين: 30,
    'التاسعة والسبعين': 79,
    'الحادية والثمانون': 81,
  },
  en: {
    first: 1,
    twelfth: 12,
    thirtieth: 30,
    'seventy-ninth': 79,
    'eighty-first': 81,
    'one hundred and first': 101,
  },
  es: { primer: 1, décimo: 10, trigésimo: 30, 'septuagésimo noveno': 79, 'octogésimo primer': 81 },
  fr: {
    première: 1,
    trentième: 30,
    'vingt et unième': 21,
    'soixante et onzième': 71,
    'soixante-dix-neuvième': 79,
    'quatre-vingt-unième': 81,
  },
  ru: { первой: 1, третьей: 3, тридцатой: 30, 'семьдесят девятой': 79, 'восемьдесят первой': 81 },
  zh: { 一: 1, 十: 10, 三十: 30, 七十九: 79, 一百零一: 101 },
};

for (const tag of languageTags) {
  test(`ordinals in words from 1 to 130 in ${tag}`, () => {
    const { ordinals } = packs[tag].references;
    for (const [form, value] of Object.entries(KNOWN[tag]))
      assert.equal(ordinals.get(form), value, form);
    const values = new Set(ordinals.values());
    for (let value = 1; value <= 130; value++) assert.ok(values.has(value), String(value));
  });
}
