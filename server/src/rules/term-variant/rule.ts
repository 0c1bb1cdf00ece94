import type { ConceptUse } from '../support/terms.ts';
import { inCaseOf, isSplit, termsMisused } from '../support/terms.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'term-variant',
  scope: 'document',
  severity: 'info',
  tags: ['terminology', 'consistency'],
  source: 'UN Editorial Manual, consistency of terminology',
  messages: {
    mixed: '“{0}” and “{1}” are used for the same thing in this draft. Use one of them.',
    first: 'Written “{0}” here',
    fix: 'Write “{0}”',
  },
  check({ model, report }) {
    for (const use of termsMisused(model, ['term'])) {
      // Where body and annex differ, `term-body-vs-annex` speaks; with one form all through, nobody.
      if (use.right.length === 0 || isSplit(use)) continue;
      for (const other of othersOf(use)) {
        const [first] = use.right;
        if (!first || other.instead === undefined) continue;
        const right = inCaseOf(other.written, other.instead);
        report({
          span: other.span,
          message: 'mixed',
          words: [other.written, first.written],
          fixes: [
            {
              message: 'fix',
              words: [right],
              safe: false,
              changes: [{ span: other.span, newText: right }],
            },
          ],
          related: [{ span: first.span, message: 'first', words: [first.written] }],
        });
      }
    }
  },
});

/** A form that is wrong even where it stands alone is for `term-not-official`. */
const othersOf = ({ others }: ConceptUse): ConceptUse['others'] =>
  others.filter(({ term }) => !term.wrong);
