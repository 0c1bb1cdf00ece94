import { toDocument } from '../../text/span.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import { recordsVote } from '../support/adoption.ts';
import { placesOf, spanOf } from '../support/scan.ts';
import { defineRule } from '../types.ts';
import type { DraftFacts } from '../types.ts';

type Slip = 'double' | 'before' | 'missing' | 'inside';

/**
 * A blank with a sign or blank behind it, a sign with a letter behind it, an opening parenthesis
 * with a blank behind it. Most of these are right; they are looked at one by one.
 */
const SUSPECT =
  /[ \u00a0](?:[ \u00a0]+|[,،，。；、;:؛.)）])|[,;:،؛](?=[A-Za-z\u00c0-\u017f\u0400-\u04ff\u0621-\u064a])|[(（][ \u00a0]+/g;

const WORD = /[\p{L}\p{N}\p{M}]/u;
const WORD_END = /[\p{L}\p{N}\p{M})”"»]/u;
/** `أ` before its parenthesis, at the beginning of a line or behind a blank. */
const LETTER_ALONE = /(?:^|[^\p{L}\p{M}\p{N}])\p{Script=Arabic}$/u;
const SMALL = /\p{Ll}|[\u0621-\u064a]/u;
/** Behind these, a sign glued to the next word is one: not in `A:B` or `10:30`. */
const TWO_SMALL = /(?:\p{Ll}\p{Ll}|[\u0621-\u064a]{2}|[\p{L}\p{N}]\))$/u;

export default defineRule({
  id: 'typ-space',
  scope: 'paragraph',
  severity: 'warning',
  tags: ['punctuation', 'space'],
  source: 'UN Editorial Manual, punctuation: spaces',
  messages: {
    double: 'There are two blanks where one belongs, after “{0}”.',
    before: 'There is a blank before “{0}”.',
    missing: 'There is no blank after “{0}”.',
    inside: 'There is a blank inside the parentheses, beside “{0}”.',
    fix: 'Mend the blanks',
  },
  check({ draft, paragraph, report }) {
    const { text } = paragraph;
    for (const match of placesOf(paragraph, SUSPECT)) {
      const found = slipAt(text, match, draft);
      if (!found) continue;
      const { slip, blanks, newText, sign } = found;
      // The lines of a vote often run into one when they are copied: `In favour:Algeria, …`.
      if (slip === 'missing' && recordsVote(paragraph, draft.language)) continue;
      const start = Math.max(0, blanks.start - 1);
      const end = Math.min(text.trimEnd().length, blanks.end + 1);
      report({
        span: toDocument(paragraph, { start, end }),
        message: slip,
        words: [sign],
        // Two blanks harm nobody who reads the text.
        ...(slip === 'double' && { atMost: 'info' as const }),
        fixes: [
          {
            message: 'fix',
            safe: true,
            changes: [{ span: toDocument(paragraph, blanks), newText }],
          },
        ],
      });
    }
  },
});

interface Found {
  readonly slip: Slip;
  /** The blanks that are too many, or the place where one is missing. */
  readonly blanks: ParagraphSpan;
  readonly newText: string;
  /** What the message names. */
  readonly sign: string;
}

function slipAt(
  text: string,
  match: RegExpExecArray,
  { language, house }: DraftFacts,
): Found | undefined {
  const { start, end } = spanOf(match);
  const [matched] = match;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (matched.trim() === '') {
    if (!isSeen(before) || !isSeen(after)) return undefined;
    return { slip: 'double', blanks: { start, end }, newText: ' ', sign: before };
  }
  const sign = matched.trim();
  if (matched.startsWith(sign) && matched !== sign) {
    if (!WORD.test(after)) return undefined;
    return { slip: 'inside', blanks: { start: start + 1, end }, newText: '', sign };
  }
  if (matched !== sign) {
    const blanks = { start, end: end - 1 };
    if (sign === ')' || sign === '）') {
      // ITU sets its Arabic letters apart: `أ )`.
      if (house === 'itu' && LETTER_ALONE.test(text.slice(0, start))) return undefined;
      return WORD.test(before) ? { slip: 'inside', blanks, newText: '', sign } : undefined;
    }
    // French sets off its high signs; ` ...` and ` .5` are something else.
    if (language === 'fr' && (sign === ';' || sign === ':')) return undefined;
    if (!WORD_END.test(before) || (after !== '' && !/\s/.test(after))) return undefined;
    return { slip: 'before', blanks, newText: '', sign };
  }
  const isSentence = TWO_SMALL.test(text.slice(Math.max(0, start - 2), start));
  if (!isSentence || !SMALL.test(text.slice(end, end + 2).slice(-1))) return undefined;
  return { slip: 'missing', blanks: { start: end, end }, newText: ' ', sign };
}

/** Blanks before a TAB, at the end of a line or between the cells of a table part nothing. */
const isSeen = (character: string): boolean =>
  character !== '' && character !== '|' && character.trim() !== '';
