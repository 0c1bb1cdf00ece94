import { inCaseOf, termsMisused } from '../support/terms.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'al-term-mixed',
  scope: 'document',
  severity: 'warning',
  tags: ['action-line', 'terminology', 'consistency'],
  source: 'General Assembly resolutions on the World Summit on the Information Society',
  messages: {
    mixed: 'The action lines are “{1}” elsewhere in this draft, not “{0}”. Use one term.',
    first: 'Written “{0}” here',
    fix: 'Write “{0}”',
  },
  check({ model, report }) {
    for (const { right, others } of termsMisused(model, ['action-line'])) {
      const [first] = right;
      if (!first) continue;
      for (const { span, written, instead, term } of others) {
        if (instead === undefined) continue;
        const newText = inCaseOf(written, instead);
        report({
          span,
          message: 'mixed',
          words: [written, newText],
          // Where official texts themselves waver between two terms, either will do.
          ...(term.wavering && { atMost: 'info' }),
          fixes: [{ message: 'fix', words: [newText], safe: false, changes: [{ span, newText }] }],
          related: [{ span: first.span, message: 'first', words: [first.written] }],
        });
      }
    }
  },
});
