import type { LanguageTag } from '../languages/types.ts';
import type { ParagraphSpan } from '../text/span.ts';
import { fold } from './folding.ts';
import type { FoldedText } from './folding.ts';
import { lexiconOf } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { longestPhrase } from './phrases.ts';
import type { PhraseMatch, Phrases } from './phrases.ts';

export interface Openers {
  readonly preambular: ParagraphSpan | undefined;
  readonly operative: ParagraphSpan | undefined;
}

/** The opener at the beginning of a text, by the lists of each position: `Recalling also`, `وإذ تشير`. */
export function findOpenersIn(text: string, language: LanguageTag): Openers {
  return findOpeners(text, { start: 0, end: text.length }, lexiconOf(language));
}

export function findOpeners(text: string, content: ParagraphSpan, lexicon: Lexicon): Openers {
  const start = skipOpening(text, content.start, content.end);
  const folded = fold(text, start, content.end, OPENER_LENGTH);
  const preambular = findOpener(lexicon.preambular, folded, lexicon);
  const operative = findOpener(lexicon.operative, folded, lexicon);
  return {
    preambular: preambular && { start, end: preambular.end },
    operative: operative && { start, end: operative.end },
  };
}

/** `Requests`, `وتطلب`, and with words before the verb `Also requests`, `在这方面又请`. */
function findOpener(
  set: Phrases<true>,
  folded: FoldedText,
  lexicon: Lexicon,
): PhraseMatch<true> | undefined {
  // The conjunction of the paragraphs after the first may be glued on: `وإذ تشير`.
  const direct =
    longestPhrase(set, folded) ??
    (folded.text.charCodeAt(0) === WAW ? longestPhrase(set, folded, 1) : undefined);
  if (direct !== undefined) return direct;
  let from = 0;
  for (let adverbs = 0; adverbs < MOST_ADVERBS; adverbs++) {
    const adverb = longestPhrase(lexicon.openerAdverbs, folded, from);
    if (adverb === undefined) return undefined;
    from = folded.text.charCodeAt(adverb.next) === 32 ? adverb.next + 1 : adverb.next;
    const verb = longestPhrase(set, folded, from);
    if (verb !== undefined) return verb;
  }
  return undefined;
}

/** `因此又请` has two. */
const MOST_ADVERBS = 3;
const WAW = 0x648;
const OPENER_LENGTH = 80;

/** Stars, brackets under negotiation and insertions may stand before the verb: `[*Recalling*`, `{+Notes`. */
function skipOpening(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 0x2a || code === 0x5b || (code === 0x7b && isChange(text.charCodeAt(at + 1))))
      at += code === 0x7b ? 2 : 1;
    else break;
  }
  return at;
}

function isChange(code: number): boolean {
  return code === 0x2b || code === 0x2d;
}
