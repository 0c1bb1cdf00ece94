import { bagOf, similarity, weigh } from './source.ts';
import type { Source, SourceParagraph } from './source.ts';
import { wordsOf } from './words.ts';
import type { Word } from './words.ts';

/** How a paragraph of a draft stands to a source. */
export interface Match {
  readonly words: readonly Word[];
  /** The paragraph of the source whose words are most like its own. */
  readonly best: SourceParagraph | undefined;
  readonly bestSimilarity: number;
  similarityTo(paragraph: SourceParagraph): number;
}

const matches = new WeakMap<Source, Map<string, Match>>();
/** More paragraphs than an excerpt has; then all are forgotten. */
const MATCHES_KEPT = 2_000;

/** The same text is compared with the same source once, whatever is typed elsewhere. */
export function matchOf(text: string, source: Source): Match {
  let known = matches.get(source);
  if (!known) matches.set(source, (known = new Map()));
  let match = known.get(text);
  if (!match) {
    if (known.size >= MATCHES_KEPT) known.clear();
    known.set(text, (match = compare(text, source)));
  }
  return match;
}

function compare(text: string, source: Source): Match {
  const words = wordsOf(text, source.language);
  const bag = bagOf(words);
  const weight = weigh(bag, source.weightOf);
  const similarityTo = (paragraph: SourceParagraph): number =>
    similarity(bag, weight, paragraph, source);
  let best: SourceParagraph | undefined;
  let bestSimilarity = 0;
  for (const paragraph of source.paragraphs) {
    const candidate = similarityTo(paragraph);
    if (candidate > bestSimilarity) [best, bestSimilarity] = [paragraph, candidate];
  }
  return { words, best, bestSimilarity, similarityTo };
}
