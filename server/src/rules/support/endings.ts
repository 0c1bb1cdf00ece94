import { endSigns } from '../../languages/punctuation.ts';
import type { EndSigns } from '../../languages/punctuation.ts';
import type { LanguageTag } from '../../languages/types.ts';
import type { Inline, Paragraph } from '../../syntax/types.ts';
import type { TextChange } from '../../text/edits.ts';
import { toDocument } from '../../text/span.ts';
import type { DocumentSpan, ParagraphSpan } from '../../text/span.ts';

/** How a paragraph ends, notes and invisible signs at its end left out. */
export interface Ending {
  /** `none` where it ends with a letter or digit, `other` with a quotation mark or the like. */
  readonly sign: keyof EndSigns | 'none' | 'other';
  /** The sign with the blank before it, or the place where one belongs. */
  readonly span: ParagraphSpan;
}

/** Full-width and Arabic forms stand for the same signs. */
const SIGNS: Readonly<Record<string, keyof EndSigns>> = {
  ',': 'comma',
  '،': 'comma',
  '，': 'comma',
  ';': 'semicolon',
  '؛': 'semicolon',
  '；': 'semicolon',
  '.': 'stop',
  '。': 'stop',
  ':': 'colon',
  '：': 'colon',
};

const BLANK = /[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** For `…in 2025,[^1]` the comma before the mark of the footnote. */
export function endingOf(paragraph: Paragraph): Ending {
  const { text, content } = paragraph;
  const end = endOfWords(paragraph);
  const last = end > content.start ? text.charAt(end - 1) : '';
  const sign = SIGNS[last];
  if (sign === undefined) {
    return { sign: LETTER.test(last) ? 'none' : 'other', span: { start: end, end } };
  }
  let start = end - 1;
  while (start > content.start && BLANK.test(text.charAt(start - 1))) start--;
  return { sign, span: { start, end } };
}

/** Where the words of a paragraph end: before `[^1]`, `([^1])`, a label, blanks and hidden signs. */
function endOfWords({ text, content, inlines }: Paragraph): number {
  let end = content.end;
  // From the last to the first, as the end moves.
  let next = inlines.length - 1;
  for (;;) {
    while (end > content.start && BLANK.test(text.charAt(end - 1))) end--;
    const inParentheses = text.charAt(end - 1) === ')';
    const at = inParentheses ? end - 1 : end;
    while (next >= 0 && !isHiddenUpTo(inlines[next], at)) next--;
    const mark = inlines[next];
    if (mark?.span.end !== at) return end;
    const start = inParentheses ? mark.span.start - 1 : mark.span.start;
    if (start < content.start || (inParentheses && text.charAt(start) !== '(')) return end;
    end = start;
  }
}

const isHiddenUpTo = (inline: Inline | undefined, at: number): boolean =>
  inline !== undefined && HIDDEN.has(inline.kind) && inline.span.end <= at;

const HIDDEN: ReadonlySet<Inline['kind']> = new Set(['note-mark', 'note-body', 'label']);

/** A paragraph that ends as it should not. */
export interface WrongEnding {
  /** What is underlined: the sign, or the last word where there is none. */
  readonly span: DocumentSpan;
  /** What stands there. */
  readonly written: string;
  /** Puts the right sign in the place of the one that is there, or behind the last word. */
  readonly changes: readonly TextChange[];
}

/** For `…in 2025.` that is to end with a comma: the full stop, and the comma in its place. */
export function wrongEnding(
  paragraph: Paragraph,
  ending: Ending,
  right: keyof EndSigns,
  language: LanguageTag,
): WrongEnding {
  const span = endingPlace(paragraph, ending);
  const newText = endSigns(language)[right];
  return {
    span,
    written: paragraph.text.slice(span.start - paragraph.start, span.end - paragraph.start),
    changes: [{ span: toDocument(paragraph, ending.span), newText }],
  };
}

const LONGEST_WORD = 24;

/** The sign itself, or the last word where there is none: what a finding underlines. */
function endingPlace(paragraph: Paragraph, { span }: Ending): DocumentSpan {
  const written = paragraph.text.slice(span.start, span.end);
  if (written.trim() !== '') {
    const blanks = written.length - written.trimStart().length;
    return toDocument(paragraph, { start: span.start + blanks, end: span.end });
  }
  // Chinese has no blanks between words, so that the place of the last one is bounded.
  const from = Math.max(paragraph.content.start, span.start - LONGEST_WORD);
  const last = /\S+$/u.exec(paragraph.text.slice(from, span.start))?.[0] ?? '';
  return toDocument(paragraph, { start: span.start - last.length, end: span.start });
}
