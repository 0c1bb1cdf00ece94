import { definitionsOf } from '../support/acronyms.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'org-acronym-once',
  scope: 'document',
  severity: 'info',
  houses: ['un', 'mun'],
  tags: ['body', 'acronym'],
  source: 'UN Correspondence Manual: short forms that are needed',
  messages: {
    unused: '“{0}” is introduced and never used. Leave it out.',
    fix: 'Leave out “{0}”',
  },
  check({ model, report }) {
    const judged = new Set<string>();
    // `UN-Women` is a name of its own, which official texts always give with the long one.
    const defined = definitionsOf(model).filter(
      ({ isKnown, acronym }) => isKnown && LETTERS.test(acronym),
    );
    if (defined.length === 0) return;
    for (const { acronym, span, name } of defined) {
      if (judged.has(acronym)) continue;
      judged.add(acronym);
      if (isUsedAgain(model.text, acronym)) continue;
      const start = name ? Math.min(name.span.end, span.start) : span.start;
      const written = model.text.slice(span.start, span.end);
      report({
        span,
        message: 'unused',
        words: [acronym],
        fixes: [
          {
            message: 'fix',
            words: [written],
            safe: true,
            changes: [{ span: { start, end: span.end }, newText: '' }],
          },
        ],
      });
    }
  },
});

/** `WHO`, `الأونكتاد`. */
const LETTERS = /^(?:[\p{Lu}\p{N}&+-]+|\p{Script=Arabic}+)$/u;

function isUsedAgain(text: string, acronym: string): boolean {
  const first = text.indexOf(acronym);
  return text.includes(acronym, first + acronym.length);
}
