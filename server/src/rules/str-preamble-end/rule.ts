import { endingOf, wrongEnding } from '../support/endings.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'str-preamble-end',
  scope: 'paragraph',
  severity: 'warning',
  houses: ['un', 'sc', 'mun'],
  tags: ['structure', 'punctuation'],
  source: 'UN Editorial Manual, resolutions: preambular paragraphs end with a comma',
  messages: {
    sign: 'A preambular paragraph ends with a comma, not with “{0}”.',
    none: 'A preambular paragraph ends with a comma; there is none after “{0}”.',
    fix: 'End the paragraph with a comma',
  },
  check({ draft, paragraph, report }) {
    if (paragraph.kind !== 'preambular') return;
    const ending = endingOf(paragraph);
    // A colon announces points, and what ends with a quotation mark or bracket may be unfinished.
    if (ending.sign === 'comma' || ending.sign === 'colon' || ending.sign === 'other') return;
    const { span, written, changes } = wrongEnding(paragraph, ending, 'comma', draft.language);
    report({
      span,
      message: ending.sign === 'none' ? 'none' : 'sign',
      words: [written],
      fixes: [{ message: 'fix', safe: true, changes }],
    });
  },
});
