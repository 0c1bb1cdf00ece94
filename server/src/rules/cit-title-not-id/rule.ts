import type { DocumentSpan } from '../../text/span.ts';
import { viewOf } from '../../text/view.ts';
import { referencesOfKind } from '../support/references.ts';
import { isRunningText } from '../support/running.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-title-not-id',
  scope: 'document',
  severity: 'info',
  tags: ['citation'],
  source: 'UN Editorial Manual, identification of resolutions: titles do not identify them',
  messages: {
    same: 'The words before “{0}” are the same as those before “{1}”. Only the number tells the two apart: always give it.',
    other: 'The same words for “{0}”',
  },
  check({ model, report }) {
    const byWords = new Map<string, Titled[]>();
    for (const { reference, paragraph: index, span } of referencesOfKind(model, 'citation')) {
      const paragraph = model.paragraphs[index];
      if (!paragraph || !isRunningText(paragraph)) continue;
      if (!OPENING.has(paragraph.text.charAt(reference.span.start - 1))) continue;
      const title = titleOf(
        paragraph.text.slice(paragraph.content.start, reference.span.start - 1),
      );
      if (title === undefined) continue;
      const written = model.text.slice(span.start, span.end);
      byWords.set(title, [...(byWords.get(title) ?? []), { id: reference.id, span, written }]);
    }
    for (const titled of byWords.values()) {
      const [first] = titled;
      const other = titled.find(({ id }) => id !== first?.id);
      if (!first || !other) continue;
      report({
        span: first.span,
        message: 'same',
        words: [first.written, other.written],
        related: [{ span: other.span, message: 'other', words: [other.written] }],
      });
    }
  },
});

interface Titled {
  readonly id: string;
  readonly span: DocumentSpan;
  readonly written: string;
}

/** So many words, or signs of Chinese, are a title and no chance. */
const FEWEST_WORDS = 10;
const FEWEST_SIGNS = 18;

const OPENING: ReadonlySet<string> = new Set('(（');

/** The last of the words before `(A/RES/70/125)`. */
function titleOf(before: string): string | undefined {
  const text = viewOf(before).text.trim();
  if (HAN.test(text.slice(-1)))
    return text.length < FEWEST_SIGNS ? undefined : text.slice(-FEWEST_SIGNS);
  const words = text.split(' ');
  return words.length < FEWEST_WORDS
    ? undefined
    : words.slice(-FEWEST_WORDS).join(' ').toLowerCase();
}

const HAN = /\p{Script=Han}/u;
