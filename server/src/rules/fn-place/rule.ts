import { noteWords } from '../../languages/notes.ts';
import { toDocument } from '../../text/span.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import type { Paragraph } from '../../syntax/types.ts';
import { isRunningText } from '../support/running.ts';
import { defineRule } from '../types.ts';

const BEFORE = /[ \u00a0]?[,;:.،؛，；：。]$/;
const BEHIND = /^[ \u00a0]?[,;:.،؛，；：。]/;
/** `et al.`, whose full stop belongs to the word. */
const LETTERS_BEFORE_STOP = /(?<!\p{L})\p{L}{1,3}[.]$/u;

export default defineRule({
  id: 'fn-place',
  scope: 'paragraph',
  needs: { signs: '[' },
  severity: 'info',
  houses: ['un', 'sc', 'mun'],
  tags: ['footnote', 'punctuation'],
  source:
    'Published texts: behind the sign in English and Chinese, before it in the other languages',
  messages: {
    behind: 'The mark of a footnote stands behind “{0}”, not before it.',
    before: 'The mark of a footnote stands before “{0}”, not behind it.',
    fix: 'Put the mark on the other side of “{0}”',
  },
  check({ draft, paragraph, report }) {
    if (!isRunningText(paragraph)) return;
    const { markBehind } = noteWords(draft.language);
    for (const mark of marksOf(paragraph)) {
      const { text, content } = paragraph;
      const before = text.slice(Math.max(content.start, mark.start - 4), mark.start);
      const behind = text.slice(mark.end, Math.min(content.end, mark.end + 2));
      const sign = markBehind
        ? BEFORE.test(before)
          ? undefined
          : BEHIND.exec(behind)?.[0]
        : BEHIND.test(behind) || LETTERS_BEFORE_STOP.test(before)
          ? undefined
          : BEFORE.exec(before)?.[0];
      if (sign === undefined) continue;
      const written = text.slice(mark.start, mark.end);
      const span = markBehind
        ? { start: mark.start, end: mark.end + sign.length }
        : { start: mark.start - sign.length, end: mark.end };
      const newText = markBehind ? sign + written : written + sign;
      report({
        span: toDocument(paragraph, mark),
        message: markBehind ? 'behind' : 'before',
        words: [sign.trim()],
        fixes: [
          {
            message: 'fix',
            words: [sign.trim()],
            safe: true,
            changes: [{ span: toDocument(paragraph, span), newText }],
          },
        ],
      });
    }
  },
});

/** The marks with the parentheses that Arabic texts put around them; several side by side are one. */
function marksOf({ text, inlines }: Paragraph): readonly ParagraphSpan[] {
  const marks: { start: number; end: number }[] = [];
  for (const inline of inlines) {
    if (inline.kind !== 'note-mark') continue;
    let { start, end } = inline.span;
    if (text.charAt(start - 1) === '(' && text.charAt(end) === ')') {
      start--;
      end++;
    }
    const last = marks.at(-1);
    if (last && last.end === start) last.end = end;
    else marks.push({ start, end });
  }
  return marks;
}
