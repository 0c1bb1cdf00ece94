import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { syntaxWords } from '../languages/syntaxWords.ts';
import type { LanguageTag } from '../languages/types.ts';
import { foldPhrase } from './folding.ts';
import { findOpenersIn } from './openers.ts';

const opener = (text: string, language: LanguageTag) => {
  const { preambular, operative } = findOpenersIn(text, language);
  return [preambular, operative].map((span) => span && text.slice(span.start, span.end));
};

const cases: readonly (readonly [LanguageTag, string, string | undefined, string | undefined])[] = [
  ['en', 'Recalling also its resolution', 'Recalling also', undefined],
  ['en', 'Noting with great concern that', 'Noting with great concern', undefined],
  ['en', 'Notes that', undefined, 'Notes'],
  ['en', 'Noteworthy is', undefined, undefined],
  ['en', 'Also strongly urges', undefined, 'Also strongly urges'],
  ['en', '*Recalling* its', 'Recalling', undefined],
  ['en', '[Welcomes][Notes]', undefined, 'Welcomes'],
  ['en', 'We recognize', undefined, undefined],
  ['fr', 'Se félicitant de', 'Se félicitant', undefined],
  ['fr', 'Prie instamment les', undefined, 'Prie instamment'],
  ['es', 'Acogiendo con beneplácito el', 'Acogiendo con beneplácito', undefined],
  ['es', 'Alienta a', undefined, 'Alienta'],
  ['ru', 'вновь подтверждая резолюцию', 'вновь подтверждая', undefined],
  ['ru', 'также настоятельно призывает', undefined, 'также настоятельно призывает'],
  ['ar', 'وإذ تشير إلى قرارها', 'وإذ تشير إلى', undefined],
  ['ar', 'إذ تشدِّد على', 'إذ تشدِّد', undefined],
  ['ar', 'تُشــجّع الدول', undefined, 'تُشــجّع'],
  ['ar', 'تقرر أيضاً أن', undefined, 'تقرر أيضاً'],
  ['zh', '又请秘书长', undefined, '又请'],
  ['zh', '在这方面促请各国', '在这方面促请', '在这方面促请'],
  ['zh', '回顾其决议', '回顾', '回顾'],
];

describe('openers', () => {
  for (const [language, text, preambular, operative] of cases)
    test(`${language}: ${text}`, () =>
      assert.deepEqual(opener(text, language), [preambular, operative]));

  for (const [language, { openers }] of Object.entries(syntaxWords)) {
    test(`the lists of ${language} have no form twice and none that begins with we`, () => {
      for (const position of ['preambular', 'operative']) {
        const forms = openers
          .filter((entry) => entry.position === position)
          .flatMap((entry) => entry.forms)
          .map(foldPhrase);
        assert.equal(new Set(forms).size, forms.length, position);
        assert.ok(forms.length <= 250, `${position} ${forms.length}`);
        assert.ok(!forms.some((form) => /^(we|nous|nosotros|мы|我们|نحن)(\s|$)/.test(form)));
      }
    });
  }
});
