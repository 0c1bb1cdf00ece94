import type { Citation } from '../../references/types.ts';
import type { Registry } from '../../registry/types.ts';
import { wordsAt } from './words.ts';
import { rewriteNumber } from './number.ts';
import type { Paragraph } from '../../syntax/types.ts';

/** A number that may have been meant: its id, and how it is written in the place of the wrong one. */
export interface Meant {
  readonly id: string;
  readonly written: string;
}

/**
 * What may have been meant by `2256 (2020) of 18 December 2020`, nearest first: a resolution
 * adopted on the day that is given with it, 2556 (2020), goes before all others.
 */
export function meantBy(
  citation: Citation,
  paragraph: Paragraph,
  nearest: readonly string[],
  registry: Registry,
): readonly Meant[] {
  const text = wordsAt(paragraph, citation.numberSpan);
  const all = nearest.flatMap((id): Meant[] => {
    const written = rewriteNumber(text, citation.id, id);
    return written === undefined ? [] : [{ id, written }];
  });
  const day = citation.date?.iso;
  const isOfDay = ({ id }: Meant): boolean =>
    day !== undefined && registry.adopted(id)?.date === day;
  return [...all.filter(isOfDay), ...all.filter((each) => !isOfDay(each))];
}
