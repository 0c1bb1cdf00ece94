import { definitionsOf } from '../support/acronyms.ts';
import type { Definition } from '../support/acronyms.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'org-acronym-redefined',
  scope: 'document',
  severity: 'warning',
  tags: ['body', 'acronym'],
  source: 'UN Correspondence Manual: a short form is introduced once, where the name first occurs',
  messages: {
    again: '“{0}” was introduced before, and stands for the name from there on.',
    first: 'Introduced here',
    fix: 'Leave out “{0}”',
  },
  check({ model, report }) {
    const first = new Map<string, Definition>();
    for (const definition of definitionsOf(model)) {
      const { acronym, span, inAnnex, isKnown, name } = definition;
      // A reader of the annex may not have read the text it belongs to.
      const key = `${inAnnex} ${acronym}`;
      const before = first.get(key);
      if (!before) {
        first.set(key, definition);
        continue;
      }
      const written = model.text.slice(span.start, span.end);
      const start = name ? Math.min(name.span.end, span.start) : span.start;
      report({
        span,
        message: 'again',
        words: [written],
        // Diseases, groups and procedures are introduced again and again in published texts.
        ...(!isKnown && { atMost: 'info' }),
        fixes: isKnown
          ? [
              {
                message: 'fix',
                words: [written],
                safe: true,
                changes: [{ span: { start, end: span.end }, newText: '' }],
              },
            ]
          : [],
        related: [{ span: before.span, message: 'first' }],
      });
    }
  },
});
