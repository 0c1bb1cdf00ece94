import { packs } from '../../languages/index.ts';
import { syntaxWords } from '../../languages/syntaxWords.ts';
import type { LanguageTag } from '../../languages/types.ts';
import type { Marker } from '../../syntax/types.ts';
import { digitsLike, writeMarker } from './writeMarker.ts';

const PART =
  /(?<digits>[0-9\u0660-\u0669\u06f0-\u06f9]+)|(?<letters>\p{L}[\p{L}\u0640]{0,3})(?=[)）])/gu;

/**
 * The number of a reference for another place: `12 (a)` at `[12, 1]` for `[11, 2]` is `11 (b)`, for
 * `[11]` it is `11`, and `2` at `[2]` for `[1, 1]` is `1 (a)`. A sub-paragraph alone, `(b)` in
 * `3 (a) and (b)`, is the end of its place.
 */
export function writeNumber(
  written: string,
  from: readonly number[],
  to: readonly number[],
  language: LanguageTag,
): string {
  const parts = [...written.matchAll(PART)];
  if (from.length !== to.length && parts.length === from.length) {
    const [first] = parts;
    if (first) return writePlace(to, language, first[0]);
  }
  // Counted from the end: what stands in front of it may be named elsewhere.
  const skipped = from.length - parts.length;
  let at = -1;
  return written.replace(PART, (part) => {
    at++;
    const level = at + skipped;
    const number = to[level];
    if (number === undefined || number === from[level]) return part;
    return writeMarker(part, styleOf(part, level), number, language);
  });
}

/**
 * A place as the language writes it: `12 (a)` for `[12, 1]`, in French `12 a)`, in Chinese `12(a)`; with
 * the digits of a number that stands there already.
 */
export function writePlace(
  [number = 0, ...points]: readonly number[],
  language: LanguageTag,
  written = '0',
): string {
  const parts = [digitsLike(written, number), ...points.map(pointIn(language))];
  // `㈠` at the beginning of a line is `(一)` where it is cited.
  return parts.join(packs[language].spaced ? ' ' : '').normalize('NFKC');
}

/** The second point as the language writes it: `(b)`, `b)`, `(ب)`. */
const pointIn =
  (language: LanguageTag) =>
  (number: number, point: number): string => {
    const level = point + 1;
    const first = syntaxWords[language].levelMarkers[level] ?? '(a)';
    return writeMarker(
      first,
      styleOf(first.replace(/[^\p{L}\p{N}㈠]/gu, ''), level),
      number,
      language,
    );
  };

function styleOf(part: string, level: number): Marker['style'] {
  if (/^\p{Nd}/u.test(part)) return 'digits';
  if (part === '㈠') return 'circled';
  if (/^[a-z]/i.test(part)) return level >= 2 ? 'roman' : 'letter';
  return 'arabic-letter';
}
