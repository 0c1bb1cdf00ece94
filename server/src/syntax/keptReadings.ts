import { sinceOf } from './since.ts';
import type { Paragraph } from './types.ts';

/** What was found in one paragraph, relative to it, and which paragraph that is. */
export interface Reading<Found> {
  readonly index: number;
  readonly found: Found;
}

/**
 * A reading of each paragraph of a draft that gives the paragraphs in which something is found: those
 * with words in parentheses, with marks of footnotes. It is kept with the paragraphs, so that after a
 * keystroke only the one typed in is read again. `key` says what else the answer depends on, such as
 * the language; `read` sees nothing but the paragraph and the key, and nothing of where it stands.
 */
export function keptReadings<Found, Key = undefined>(
  read: (paragraph: Paragraph, key: Key) => Found | undefined,
): (paragraphs: readonly Paragraph[], key: Key) => readonly Reading<Found>[] {
  const known = new WeakMap<readonly Paragraph[], Map<Key, readonly Reading<Found>[]>>();

  const readBetween = (
    paragraphs: readonly Paragraph[],
    key: Key,
    from: number,
    to: number,
  ): Reading<Found>[] => {
    const readings: Reading<Found>[] = [];
    for (let index = from; index < to; index++) {
      const paragraph = paragraphs[index];
      const found = paragraph && read(paragraph, key);
      if (found !== undefined) readings.push({ index, found });
    }
    return readings;
  };

  const readAll = (paragraphs: readonly Paragraph[], key: Key): readonly Reading<Found>[] => {
    const since = sinceOf(paragraphs);
    const before = since && known.get(since.before)?.get(key);
    if (!before) return readBetween(paragraphs, key, 0, paragraphs.length);
    const { head, tail } = since;
    const shift = paragraphs.length - since.before.length;
    const readings = before.filter(({ index }) => index < head);
    readings.push(...readBetween(paragraphs, key, head, paragraphs.length - tail));
    for (const reading of before) {
      if (reading.index < since.before.length - tail) continue;
      readings.push(shift === 0 ? reading : { ...reading, index: reading.index + shift });
    }
    return readings;
  };

  return (paragraphs, key) => {
    let byKey = known.get(paragraphs);
    if (!byKey) known.set(paragraphs, (byKey = new Map()));
    let readings = byKey.get(key);
    if (!readings) byKey.set(key, (readings = readAll(paragraphs, key)));
    return readings;
  };
}
