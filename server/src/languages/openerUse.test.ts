import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOpenersIn } from '../syntax/openers.ts';
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

test('the gender of an organ follows from its name', () => {
  assert.equal(genderOf('fr', 'Conseil économique et social'), 'm');
  assert.equal(genderOf('ar', 'الجمعية العامة'), 'f');
  assert.equal(genderOf('en', 'General Assembly'), undefined);
});
