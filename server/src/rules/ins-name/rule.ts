import { inCaseOf, isSplit, termsMisused } from '../support/terms.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'ins-name',
  scope: 'document',
  severity: 'warning',
  tags: ['instrument', 'terminology'],
  source: 'The instruments themselves: the name under which each was adopted',
  messages: {
    wrong: 'The name adopted is “{1}”, not “{0}”.',
    fix: 'Write “{0}”',
  },
  check({ model, report }) {
    for (const use of termsMisused(model, ['instrument'])) {
      // Where the annex has the right name and the body another, that is said once.
      if (isSplit(use)) continue;
      for (const { written, instead, span } of use.others) {
        if (instead === undefined) continue;
        const right = inCaseOf(written, instead);
        report({
          span,
          message: 'wrong',
          words: [written, right],
          fixes: [
            { message: 'fix', words: [right], safe: true, changes: [{ span, newText: right }] },
          ],
        });
      }
    }
  },
});
