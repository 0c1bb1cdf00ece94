import { toDocument } from '../../text/span.ts';
import { ofKind } from '../support/references.ts';
import { isInNote, isRunningText } from '../support/running.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-case',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'info',
  languages: ['en', 'es', 'fr', 'ru'],
  tags: ['citation', 'spelling'],
  source: 'UN Editorial Manual, capitalization; ITU, house style',
  messages: {
    lower: 'Texts of the United Nations write “{1}” with a small letter, not “{0}”.',
    capital: 'Texts of ITU write “{1}” with a capital, not “{0}”.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    if (!isRunningText(paragraph)) return;
    const isItu = draft.house === 'itu';
    for (const { reference } of ofKind(references, 'citation')) {
      const { family, span, numberSpan } = reference;
      if (isItu ? family !== 'itu' : family !== 'un-prose') continue;
      const written = HEAD.exec(paragraph.text.slice(span.start, numberSpan.start))?.[0] ?? '';
      const first = written.charAt(0);
      const right = isItu
        ? first.toUpperCase() + written.slice(1)
        : first.toLowerCase() + written.slice(1);
      if (written === '' || right === written || isInNote(paragraph, span.start)) continue;
      if (!isItu && beginsSentence(paragraph.text.slice(paragraph.content.start, span.start)))
        continue;
      const place = toDocument(paragraph, { start: span.start, end: span.start + written.length });
      report({
        span: place,
        message: isItu ? 'capital' : 'lower',
        words: [written, right],
        fixes: [
          {
            message: 'fix',
            words: [right],
            safe: true,
            changes: [{ span: place, newText: right }],
          },
        ],
      });
    }
  },
});

/** The word before the number: `Resolution`. */
const HEAD = /^\p{L}+/u;

/** Nothing, a full stop, or an opening mark stands before it. */
const beginsSentence = (before: string): boolean =>
  /(?:^|[.:!?]|[“«"(\[])[\s\u00a0]*$/u.test(before);
