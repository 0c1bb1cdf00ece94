import { wrongEnding } from '../support/endings.ts';
import { operativeRuns } from '../support/operatives.ts';
import type { Operative } from '../support/operatives.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'str-operative-end',
  scope: 'document',
  severity: 'warning',
  houses: ['un', 'sc', 'mun'],
  tags: ['structure', 'punctuation'],
  source: 'UN Editorial Manual, resolutions: operative paragraphs end with a semicolon',
  messages: {
    sign: 'Paragraph {0} is not the last one, so it ends with a semicolon, not with “{1}”.',
    none: 'Paragraph {0} is not the last one, so it ends with a semicolon; there is none after “{1}”.',
    fix: 'End the paragraph with a semicolon',
  },
  check({ model, report }) {
    for (const run of operativeRuns(model)) {
      const others = run.slice(0, -1);
      // Declarations are made of sentences: `We reaffirm …`, each with its full stop.
      if (!mostEndWithSemicolons(others)) continue;
      for (const { number, last, ending } of others) {
        if (!WRONG.has(ending.sign)) continue;
        const { span, written, changes } = wrongEnding(last, ending, 'semicolon', model.language);
        report({
          span,
          message: ending.sign === 'none' ? 'none' : 'sign',
          words: [String(number), written],
          fixes: [{ message: 'fix', safe: true, changes }],
        });
      }
    }
  },
});

/** What ends with a colon announces something, with a bracket or quotation mark may be unfinished. */
const WRONG: ReadonlySet<Operative['ending']['sign']> = new Set(['comma', 'stop', 'none']);

function mostEndWithSemicolons(operatives: readonly Operative[]): boolean {
  const count = operatives.filter(({ ending }) => ending.sign === 'semicolon').length;
  return count * 2 >= operatives.length || operatives.length === 1;
}
