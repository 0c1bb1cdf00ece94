import type { ConceptUse } from '../support/terms.ts';
import { inCaseOf, termsMisused } from '../support/terms.ts';
import { defineRule } from '../types.ts';
import type { Report } from '../types.ts';

const messages = {
  wrong: 'The name of this body is “{1}”, not “{0}”.',
  mixed: 'This body is “{1}” elsewhere in this draft, “{0}” here. Use one name.',
  other: 'Written “{0}” here',
  fix: 'Write “{0}”',
};

export default defineRule<keyof typeof messages>({
  id: 'org-name-variant',
  scope: 'document',
  severity: 'warning',
  tags: ['body', 'terminology'],
  source: 'Official names of the bodies of the United Nations and ITU',
  messages,
  check({ model, report }) {
    for (const use of termsMisused(model, ['body'])) {
      for (const variant of variantsOf(use)) {
        const named = model.paragraphs[variant[0]?.paragraph ?? 0]?.kind === 'heading';
        // A heading only repeats what the text below it says.
        const shown =
          (named
            ? variant.find(({ paragraph }) => model.paragraphs[paragraph]?.kind !== 'heading')
            : undefined) ?? variant[0];
        if (shown) report(reportOf(shown, variant, use));
      }
    }
  },
});

type Use = ConceptUse['others'][number];

/** The uses of each form that is not the right one; forms that only differ between houses where mixed. */
function variantsOf({ right, others }: ConceptUse): readonly (readonly Use[])[] {
  const byForm = new Map<string, Use[]>();
  for (const use of others) {
    const differs = use.term.use.un !== use.term.use.itu;
    if (differs && right.length === 0) continue;
    const key = use.instead ?? '';
    byForm.set(key, [...(byForm.get(key) ?? []), use]);
  }
  return [...byForm.values()];
}

function reportOf(
  shown: Use,
  uses: readonly Use[],
  { right: [first] }: ConceptUse,
): Report<keyof typeof messages> {
  const { written, instead = '', span, term } = shown;
  const right = inCaseOf(written, instead);
  const differs = term.use.un !== term.use.itu;
  return {
    span,
    message: differs ? 'mixed' : 'wrong',
    words: [written, differs ? (first?.written ?? right) : right],
    fixes: [
      {
        message: 'fix',
        words: [right],
        safe: !differs,
        changes: uses.map((use) => ({
          span: use.span,
          newText: inCaseOf(use.written, use.instead ?? right),
        })),
      },
    ],
    related: [
      ...uses
        .filter((use) => use !== shown)
        .map((use) => ({ span: use.span, message: 'other' as const, words: [use.written] })),
      ...(first ? [{ span: first.span, message: 'other' as const, words: [first.written] }] : []),
    ],
  };
}
