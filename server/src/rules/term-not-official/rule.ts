import { inCaseOf, termsMisused } from '../support/terms.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'term-not-official',
  scope: 'document',
  severity: 'warning',
  tags: ['terminology'],
  source: 'UNTERM: official names and terms of the United Nations',
  messages: {
    wrong: 'Official texts do not say “{0}”. Write “{1}”.',
    fix: 'Write “{0}”',
  },
  check({ model, report }) {
    for (const { others } of termsMisused(model, ['term'])) {
      for (const { term, written, instead, span } of others) {
        if (!term.wrong || instead === undefined) continue;
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
