import { packs } from '../../languages/index.ts';
import { digitsLike, writeMarker } from './writeMarker.ts';

const PART =
  /(?<digits>[0-9\u0660-\u0669\u06f0-\u06f9]+)|(?<letters>\p{L}[\p{L}\u0640]{0,3})(?=[)）])/gu;

/**
 * The number of a reference for another place: `12 (a)` at `[12, 1]` for `[11, 2]` is `11 (b)`. A
 * sub-paragraph alone, `(b)` in `3 (a) and (b)`, is the end of its place.
 */
export function writeNumber(
  written: string,
  from: readonly number[],
  to: readonly number[],
): string {
  const parts = [...written.matchAll(PART)];
  // Counted from the end: what stands in front of it may be named elsewhere.
  const skipped = from.length - parts.length;
  let at = -1;
  return written.replace(PART, (part) => {
    at++;
    const level = at + skipped;
    const number = to[level];
    if (number === undefined || number === from[level]) return part;
    if (/^\p{N}/u.test(part)) return digitsLike(part, number);
    const style = /^[a-z]/i.test(part) ? (level >= 2 ? 'roman' : 'letter') : 'arabic-letter';
    return writeMarker(part, style, number, packs.en.tag);
  });
}
