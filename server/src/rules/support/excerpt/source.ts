import type { WordedParagraph, Wording } from '../../../registry/types.ts';
import { wordsOf } from './words.ts';
import type { Word } from './words.ts';

/** A paragraph of a source with its words. */
export interface SourceParagraph {
  /** Absent for those without a number, such as those of the preamble. */
  readonly number?: number;
  readonly text: string;
  readonly words: readonly Word[];
  /** How often each word stands in it. */
  readonly bag: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** A text made ready to have others compared with it. */
export interface Source {
  readonly id: string;
  readonly language: Wording['language'];
  readonly paragraphs: readonly SourceParagraph[];
  /** The first paragraph of that number. */
  numbered(number: number): SourceParagraph | undefined;
  /** How much a word tells: little if it stands in every paragraph. */
  weightOf(word: string): number;
}

const sources = new WeakMap<Wording, Source>();

/** The same source for the same wording: a text is made ready once. */
export function sourceOf(wording: Wording): Source {
  let source = sources.get(wording);
  if (!source) sources.set(wording, (source = prepare(wording)));
  return source;
}

function prepare({ id, language, paragraphs }: Wording): Source {
  const joined = withPoints(paragraphs).map(({ number, text }) => {
    const words = wordsOf(text, language);
    return { number, text, words, bag: bagOf(words) };
  });
  const frequency = new Map<string, number>();
  for (const { bag } of joined) {
    for (const word of bag.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const weightOf = (word: string): number =>
    Math.log(1 + joined.length / (frequency.get(word) ?? 0.5));
  const ready = joined.map(({ number, ...rest }): SourceParagraph => ({
    ...rest,
    ...(number !== undefined && { number }),
    weight: weigh(rest.bag, weightOf),
  }));
  const byNumber = new Map<number, SourceParagraph>();
  for (const paragraph of ready) {
    const { number } = paragraph;
    if (number !== undefined && !byNumber.has(number)) byNumber.set(number, paragraph);
  }
  return {
    id,
    language,
    paragraphs: ready,
    numbered: (number) => byNumber.get(number),
    weightOf,
  };
}

/** Points go with the paragraph they stand under: an excerpt may run them on. */
function withPoints(
  paragraphs: readonly WordedParagraph[],
): readonly { readonly number: number | undefined; readonly text: string }[] {
  const joined: { number: number | undefined; text: string }[] = [];
  for (const { path, text } of paragraphs) {
    const last = joined.at(-1);
    const number = path?.[0];
    if (path && path.length > 1 && last && (number === 0 || last.number === number)) {
      last.text += `\n${text}`;
    } else joined.push({ number: number === 0 ? undefined : number, text });
  }
  return joined;
}

export function bagOf(words: readonly Word[]): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const { key } of words) bag.set(key, (bag.get(key) ?? 0) + 1);
  return bag;
}

export function weigh(
  bag: ReadonlyMap<string, number>,
  weightOf: (word: string) => number,
): number {
  let total = 0;
  for (const [word, count] of bag) total += count * weightOf(word);
  return total;
}

/** From 0 (no word in common) to 1 (the same words), rare words counting more than common ones. */
export function similarity(
  bag: ReadonlyMap<string, number>,
  weight: number,
  paragraph: SourceParagraph,
  { weightOf }: Source,
): number {
  let common = 0;
  for (const [word, count] of bag) {
    const there = paragraph.bag.get(word);
    if (there !== undefined) common += Math.min(count, there) * weightOf(word);
  }
  return weight + paragraph.weight === 0 ? 0 : (2 * common) / (weight + paragraph.weight);
}
