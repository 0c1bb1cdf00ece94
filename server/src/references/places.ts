import { perPack } from '../languages/perLanguage.ts';
import type { Reading } from './family.ts';
import { gapText, oneOf } from './gaps.ts';

interface Patterns {
  readonly direction: RegExp;
  readonly here: RegExp;
  readonly anaphor: RegExp | undefined;
  /** At the beginning: what is joined to a place and is not its text. */
  readonly and: RegExp;
}

const patternsOf = perPack((pack): Patterns => {
  const words = pack.references;
  return {
    direction: new RegExp(
      `^[ ]?(?:(${oneOf(words.above)})|(?:${oneOf(words.below)}))(?![\\p{L}])`,
      'u',
    ),
    here: new RegExp(`^[ ,،]{0,2}(?:${oneOf(words.thisDocument)})(?![\\p{L}])`, 'u'),
    anaphor:
      words.thatDocument.length === 0
        ? undefined
        : new RegExp(`^[ ,،]{0,2}(?:${oneOf(words.thatDocument)})(?![\\p{L}])`, 'u'),
    and: new RegExp(
      `^ ?(?:${oneOf(words.and)})${pack.proclitics.length > 0 ? '' : '(?!\\p{L})'}`,
      'u',
    ),
  };
});

/** `above` or `below` right behind a place, and where the word ends. */
export function directionBehind(
  { text, pack }: Reading,
  end: number,
): { readonly direction: 'above' | 'below'; readonly end: number } | undefined {
  const match = patternsOf(pack).direction.exec(gapText(text, end, end + 30));
  return match
    ? { direction: match[1] === undefined ? 'below' : 'above', end: end + match[0].length }
    : undefined;
}

/** Whether `of the present resolution` stands behind a place. */
export const isHere = ({ text, pack }: Reading, end: number): boolean =>
  patternsOf(pack).here.test(gapText(text, end, end + 60));

// Nothing but `of its`, `of General Assembly resolution`, `to` may stand between a place and its text.
const PLACE_OF = /^[^.;:,،؛；。()\d“”«»]*$/;
const OF_PLACE = /^(?:号决议|号决定)?[,，、،]? ?(?:的)?第?$/;

/**
 * The id of the text a place is in: `paragraph 8 of its resolution 74/113`, `resolution 70/1, para. 5`,
 * `the annex to that resolution` for the resolution cited before.
 */
export function citationBeside(reading: Reading, start: number, end: number): string | undefined {
  const { found, text, pack } = reading;
  const { and, anaphor } = patternsOf(pack);
  // In Chinese a place stands behind its text: `第5段和第48/162号决议附件一`.
  const mayPrecede = !pack.references.headAfterNumbers;
  let before: string | undefined;
  let beside: string | undefined;
  for (const citation of found) {
    if (citation.kind !== 'citation') continue;
    const { id, span } = citation;
    if (mayPrecede && span.start >= end && span.start - end <= 70) {
      const gap = text.slice(end, span.start);
      // `resolution 70/1, section II of resolution 67/254`, but `resolution 70/1, para. 5 and resolution 71/2`.
      if (PLACE_OF.test(gap) && (beside === undefined || !and.test(gap))) return id;
    }
    if (span.end <= start) {
      before = id;
      beside =
        start - span.end <= 12 && OF_PLACE.test(text.slice(span.end, start)) ? id : undefined;
    }
  }
  if (beside !== undefined) return beside;
  return anaphor?.test(gapText(text, end, end + 60)) === true ? before : undefined;
}

/** The id of the nearest text cited before a place: `该决议第5段`. */
export function citationBefore({ found }: Reading, start: number): string | undefined {
  let before: string | undefined;
  for (const citation of found) {
    if (citation.kind === 'citation' && citation.span.end <= start) before = citation.id;
  }
  return before;
}

/** Whether an offset stands inside a long quotation: what it refers to is a place in another text. */
export function isQuoted({ text, pack }: Reading, offset: number): boolean {
  const open = Math.max(
    text.lastIndexOf('“', offset),
    text.lastIndexOf('«', offset),
    text.lastIndexOf('”', offset),
  );
  if (open < 0) return false;
  const sign = text.charAt(open);
  // Arabic opens with the sign that closes elsewhere: look at what stands behind it.
  const opens = sign === '”' ? /\p{L}|\d/u.test(text.charAt(open + 1)) : true;
  if (!opens) return false;
  const close = text.slice(open + 1).search(/[”»“]/);
  const end = close < 0 ? text.length : open + 1 + close;
  return offset < end && end - open > (pack.spaced ? LONGEST_TITLE : LONGEST_TITLE_UNSPACED);
}

/** Quotations up to this length are titles; longer ones are the words of another text. */
const LONGEST_TITLE = 250;
const LONGEST_TITLE_UNSPACED = 100;
