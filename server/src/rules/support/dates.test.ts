import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LanguageTag } from '../../languages/types.ts';
import { rewriteDate } from './dates.ts';

test('rewriteDate changes day, month and year, and nothing else', () => {
  const cases: readonly (readonly [LanguageTag, string, string, string | undefined])[] = [
    ['en', '16 December 2015', '2015-09-25', '25 September 2015'],
    ['en', '16\u00a0December 2015', '2015-12-01', '1\u00a0December 2015'],
    ['fr', '1er décembre 2015', '2015-09-25', '25 septembre 2015'],
    ['fr', '25 septembre 2015', '2015-12-01', '1er décembre 2015'],
    ['es', '16 de diciembre de 2015', '2015-09-25', '25 de septiembre de 2015'],
    ['ru', '16 декабря 2015 года', '2015-09-25', '25 сентября 2015 года'],
    ['ar', '16 كانون الأول/ديسمبر 2015', '2015-09-25', '25 أيلول/سبتمبر 2015'],
    ['ar', '16 ديسمبر 2015', '2015-09-25', '25 سبتمبر 2015'],
    ['zh', '2015年12月16日', '2015-09-25', '2015年9月25日'],
    ['en', '16 December', '2015-09-25', undefined],
    ['en', '2015', '2015-09-25', undefined],
  ];
  for (const [language, written, iso, expected] of cases) {
    assert.equal(rewriteDate(written, iso, language), expected, `${language} ${written}`);
  }
});
