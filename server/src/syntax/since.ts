import type { Marker, Paragraph } from './types.ts';

/** What a version of a draft has of the one before: so many paragraphs at its beginning and at its end. */
export interface Since {
  readonly before: readonly Paragraph[];
  readonly head: number;
  readonly tail: number;
}

const known = new WeakMap<readonly Paragraph[], Since>();

/** What was typed since the version before, where this one was parsed with its memo. */
export const sinceOf = (paragraphs: readonly Paragraph[]): Since | undefined =>
  known.get(paragraphs);

/** Compares two versions, once, for all who keep something of each paragraph. */
export function noteSince(before: readonly Paragraph[], paragraphs: readonly Paragraph[]): void {
  const most = Math.min(before.length, paragraphs.length);
  let head = 0;
  while (head < most && isSameParagraph(before[head], paragraphs[head])) head++;
  let tail = 0;
  while (tail < most - head && isSameParagraph(before.at(-1 - tail), paragraphs.at(-1 - tail))) {
    tail++;
  }
  known.set(paragraphs, { before, head, tail });
  // A version keeps the one before it, but not the whole row.
  known.delete(before);
}

/**
 * Whether two paragraphs are alike wherever they stand. Two of one text differ where what stands above
 * them tells how they are to be read.
 */
export function isSameParagraph(a: Paragraph | undefined, b: Paragraph | undefined): boolean {
  return (
    a?.text === b?.text &&
    a?.kind === b?.kind &&
    a?.depth === b?.depth &&
    a?.organ === b?.organ &&
    a?.sectionPart === b?.sectionPart &&
    a?.opener?.position === b?.opener?.position &&
    isSameMarker(a?.marker, b?.marker)
  );
}

const isSameMarker = (a: Marker | undefined, b: Marker | undefined): boolean =>
  a === b ||
  (a?.level === b?.level &&
    a?.style === b?.style &&
    a?.numbers.length === b?.numbers.length &&
    (a?.numbers.every((number, at) => number === b?.numbers[at]) ?? true));
