import { rangeInWords } from '../../languages/ar/ranges.ts';
import { overlaps, toDocument } from '../../text/span.ts';
import { placesOf, spanOf } from '../support/scan.ts';
import { defineRule } from '../types.ts';

/** `2019-2024`; no part of a symbol or a longer number. */
const RANGE =
  /(?<first>(?:19|20)[0-9]{2})[-\u2013](?<last>(?:19|20)[0-9]{2})(?<=(?:^|[ \u00a0(])[0-9]{4}[-\u2013][0-9]{4})(?![0-9/\u2013-]|[.,][0-9])/g;

/** The letter or sign of direction that decides on which side figures begin. */
const STRONG = /[\p{L}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const LATIN = /\p{Script=Latin}/u;
/** How far before the range it is looked for. */
const FAR = 60;

export default defineRule({
  id: 'bidi-range',
  scope: 'paragraph',
  needs: { signs: '-\u2013' },
  severity: 'info',
  languages: ['ar'],
  tags: ['direction', 'date'],
  source:
    'Unicode Bidirectional Algorithm, W2 and W4: figures behind Latin and behind Arabic letters',
  messages: {
    flips:
      'Behind Latin letters, “{0}” is laid out from left to right, and behind Arabic ones from right to left: here a reader of Arabic meets {2} before {1}. Say it in words: “{3}”.',
    fix: 'Write “{0}”',
  },
  check({ paragraph, references, report }) {
    const { text } = paragraph;
    for (const match of placesOf(paragraph, RANGE)) {
      const { first = '', last = '' } = match.groups ?? {};
      const span = spanOf(match);
      if (Number(first) >= Number(last) || !isBehindLatin(text, span.start)) continue;
      // `Resolution 61-3`, `A/C.2/59-3`: no range.
      const isCited = references.some(
        ({ reference }) => reference.kind !== 'date' && overlaps(reference.span, span),
      );
      if (isCited) continue;
      const place = toDocument(paragraph, span);
      const inWords = rangeInWords(first, last);
      report({
        span: place,
        message: 'flips',
        words: [match[0], first, last, inWords],
        fixes: [
          {
            message: 'fix',
            words: [inWords],
            safe: false,
            changes: [{ span: place, newText: inWords }],
          },
        ],
      });
    }
  },
});

/** Whether the last letter before a place, signs of direction included, is Latin. */
function isBehindLatin(text: string, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - FAR); at--) {
    const sign = text.charAt(at);
    if (STRONG.test(sign)) return LATIN.test(sign);
  }
  return false;
}
