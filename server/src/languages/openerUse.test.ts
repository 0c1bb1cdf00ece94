import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOpenersIn } from '../syntax/openers.ts';
import { izeStems } from './en/ize.ts';
import { languageTags } from './index.ts';
import { genderOf, openerUse } from './openerUse.ts';

for (const language of languageTags) {
  test(`every opener that is proposed in ${language} is recognised where it is proposed`, () => {
    const use = openerUse(language);
    for (const position of ['preambular', 'operative'] as const) {
      assert.ok(use[position].length >= 30, `${use[position].length} ${position}`);
      for (const { plain, also, further } of use[position]) {
        for (const form of [plain, also, further].filter((each) => each !== undefined)) {
          const written = form.startsWith(use.conjunction) ? form : use.conjunction + form;
          const paragraph = position === 'preambular' ? written : form;
          assert.ok(findOpenersIn(`${paragraph} x`, language)[position], form);
        }
      }
    }
  });
}

test('English openers are proposed in the spelling that is no finding', () => {
  const use = openerUse('en');
  const forms = [...use.preambular, ...use.operative].flatMap(({ plain, also, further }) => [
    plain,
    also ?? '',
    further ?? '',
  ]);
  const words = forms
    .join(' ')
    .toLowerCase()
    .split(/[^a-z]+/);
  assert.ok(words.includes('recognizing'));
  assert.deepEqual(
    words.filter((word) => izeStems.some((stem) => word.startsWith(stem))),
    [],
  );
});

test('the gender of an organ follows from its name', () => {
  assert.equal(genderOf('fr', 'Conseil économique et social'), 'm');
  assert.equal(genderOf('ar', 'الجمعية العامة'), 'f');
  assert.equal(genderOf('en', 'General Assembly'), undefined);
});
