import { inCaseOf, isSplit, termsMisused } from '../support/terms.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'term-body-vs-annex',
  scope: 'document',
  severity: 'warning',
  tags: ['terminology', 'consistency', 'annex'],
  source: 'UN Editorial Manual, consistency of terminology',
  messages: {
    body: '“{0}” here is “{1}” in the annex. Use one name in both.',
    annex: '“{0}” here is “{1}” in the body of the text. Use one name in both.',
    other: 'Written “{0}” here',
    fix: 'Write “{0}”',
  },
  check({ model, report }) {
    for (const use of termsMisused(model, ['instrument', 'term'])) {
      const [right] = use.right;
      if (!right || !isSplit(use)) continue;
      for (const { span, written, instead, inAnnex, term } of use.others) {
        if (instead === undefined) continue;
        const newText = inCaseOf(written, instead);
        report({
          span,
          message: inAnnex ? 'annex' : 'body',
          words: [written, right.written],
          // Where the houses differ, either form may be kept.
          ...(term.use.un !== term.use.itu && { atMost: 'info' }),
          fixes: [{ message: 'fix', words: [newText], safe: false, changes: [{ span, newText }] }],
          related: [{ span: right.span, message: 'other', words: [right.written] }],
        });
      }
    }
  },
});
