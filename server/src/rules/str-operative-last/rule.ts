import { wrongEnding } from '../support/endings.ts';
import { operativeRuns } from '../support/operatives.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'str-operative-last',
  scope: 'document',
  severity: 'warning',
  houses: ['un', 'sc', 'mun'],
  tags: ['structure', 'punctuation'],
  source: 'UN Editorial Manual, resolutions: the last operative paragraph ends with a full stop',
  messages: {
    sign: 'Paragraph {0} is the last one, so it ends with a full stop, not with “{1}”.',
    none: 'Paragraph {0} is the last one, so it ends with a full stop; there is none after “{1}”.',
    fix: 'End the paragraph with a full stop',
  },
  check({ model, report }) {
    // The parts of a long resolution go on with a semicolon; only the whole of it ends.
    const operative = operativeRuns(model).at(-1)?.at(-1);
    if (!operative) return;
    const { number, last, ending } = operative;
    if (ending.sign !== 'semicolon' && ending.sign !== 'comma' && ending.sign !== 'none') return;
    const { span, written, changes } = wrongEnding(last, ending, 'stop', model.language);
    report({
      span,
      message: ending.sign === 'none' ? 'none' : 'sign',
      words: [String(number), written],
      fixes: [{ message: 'fix', safe: true, changes }],
    });
  },
});
