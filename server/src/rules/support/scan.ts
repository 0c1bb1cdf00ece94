import type { Inline, Paragraph, ParagraphKind } from '../../syntax/types.ts';
import type { ParagraphSpan } from '../../text/span.ts';

const UNREAD: ReadonlySet<ParagraphKind> = new Set(['front-matter', 'blank', 'comment', 'rule']);

/** Whether a paragraph is part of what a reader reads: no comment, no line of front matter. */
export const isRead = ({ kind }: Paragraph): boolean => !UNREAD.has(kind);

const APART: ReadonlySet<Inline['kind']> = new Set([
  'url',
  'remark',
  'deletion',
  'label',
  'label-use',
  'note-mark',
]);

const NONE: readonly RegExpExecArray[] = [];

/**
 * Where a pattern (with the flag `g`) matches what a reader reads of a paragraph, behind its number:
 * not in addresses, labels, remarks and words struck out. In `Welcomes [the plan](https://a.org),,`
 * the comma sought is not looked for in the address.
 */
export function placesOf(paragraph: Paragraph, pattern: RegExp): readonly RegExpExecArray[] {
  const { text, inlines, content } = paragraph;
  pattern.lastIndex = content.start;
  let match = pattern.exec(text);
  if (match === null || !isRead(paragraph)) return NONE;
  const found: RegExpExecArray[] = [];
  const apart = inlines.filter(({ kind }) => APART.has(kind));
  for (; match !== null; match = pattern.exec(text)) {
    const { start, end } = spanOf(match);
    if (!apart.some(({ span }) => span.start < end && start < span.end)) found.push(match);
  }
  return found;
}

/** The whole of a match in its paragraph. */
export const spanOf = (match: RegExpExecArray): ParagraphSpan => ({
  start: match.index,
  end: match.index + match[0].length,
});

/** One group of a match, for patterns with the flag `d`; the whole where it did not take part. */
export function groupSpan(match: RegExpExecArray, name: string): ParagraphSpan {
  const [start, end] = match.indices?.groups?.[name] ?? [
    match.index,
    match.index + match[0].length,
  ];
  return { start, end };
}

/** The match without the blank it begins with: patterns that begin with one are quick to try. */
export function behindBlank(match: RegExpExecArray): RegExpExecArray {
  const words = match[0].trimStart();
  match.index += match[0].length - words.length;
  match[0] = words;
  return match;
}

/** For building patterns from words: `p. 100` becomes `p\. 100`. */
export const escapeWords = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '[ \\u00a0]'))
    .join('|');
