import { perPack } from '../../languages/perLanguage.ts';
import type { LanguagePack } from '../../languages/types.ts';
import { romanValue, toRoman } from '../../text/roman.ts';
import type { Family, Reading } from '../family.ts';
import { escape, oneOf } from '../gaps.ts';
import { citationBefore, citationBeside, directionBehind, isHere, isQuoted } from '../places.ts';
import { SMALL_LOOK_ALIKES, latinOf } from '../lookAlikes.ts';
import { meaning } from '../tokens.ts';
import type { ParagraphReference } from '../types.ts';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly path: readonly number[];
  readonly label: string;
  /** What stands behind `#` in its id: `12(a)`, the same in every language. */
  readonly id: string;
  /** Its points as written: `['a', 'i']` for `12 (a) (i)`. */
  readonly points: readonly string[];
}

interface Patterns {
  /** `12`, `12 (a)`, `78 a)`, `35(c)`. */
  readonly item: RegExp;
  /** Sub-paragraphs alone, for a list that goes on: `(b)` in `3 (a) and (b)`. */
  readonly sub: RegExp;
  /** Sub-paragraphs named first: `alinéas d) et e) du` before `paragraphe 7`. */
  readonly subsBefore: RegExp | undefined;
  readonly before: RegExp;
  /** Each of a list: `2(b)(一)` and `(三)` in `第2(b)(一)至(三)段`. */
  readonly each: RegExp;
  /** `第3段(a)和(c)分段`: points behind the word. */
  readonly pointsBehind: RegExp;
  readonly agenda: RegExp | undefined;
}

const patternsOf = perPack((pack): Patterns => {
  const words = pack.references;
  const { pointLetters, annexOrdinals } = pack.syntax;
  const ordinal = pack.spaced ? '' : `|${oneOf(annexOrdinals)}`;
  const latin = `[a-z${SMALL_LOOK_ALIKES}]`;
  const letter = `(?:${latin}{1,4}|[${pointLetters.map(escape).join('')}]${ordinal})`;
  const sub = ` ?(?:\\(${letter}\\)|(?<=[ –-])(?:${latin}|[ivx]{2,5})\\)|’\\d{1,2}‘)`;
  return {
    item: new RegExp(`(\\d{1,3})(?![\\d/])((?:${sub}){0,3})`, 'uy'),
    sub: new RegExp(`((?:${sub}){1,2})`, 'uy'),
    subsBefore:
      words.subParagraph.length === 0
        ? undefined
        : new RegExp(
            `(?:${oneOf(words.subParagraph)}) ((?:\\(?${letter}\\)(?:, ?| ?(?:${oneOf(words.and)}) ?)?){1,8}) ?(?:${oneOf(words.of)}) ?$`,
            'u',
          ),
    before: new RegExp(
      `(?:(${oneOf(words.above)})|(${oneOf(words.below)})|(${oneOf(words.thisDocument)})|(${oneOf(words.thatDocument)}))?第(\\d(?:[\\d()a-z${SMALL_LOOK_ALIKES}、和及与至到第 -]|(?<=\\()(?:${oneOf(annexOrdinals)})){0,60})$`,
      'u',
    ),
    each: new RegExp(`(\\d{1,3})(?![\\d/])((?:${sub}){0,3})|(?:${sub}){1,2}`, 'gu'),
    pointsBehind: new RegExp(
      `((?:第?(?:${sub})[项款]?[、和及至]?){1,8})(?:分段|小段|(?<=[项款]))`,
      'uy',
    ),
    agenda:
      words.agendaBehind.length === 0
        ? undefined
        : new RegExp(`^ ?(?:${oneOf(words.agendaBehind)})`, 'u'),
  };
});

/**
 * References to places in a text: `paragraphs 113, 117 and 119 to 124 of resolution 80/173`,
 * `الفقرة 10 (أ) أعلاه`, `上文第2段`. Whether the place is in this text is said by words such as
 * `above`; it is not assumed.
 */
export const paragraphs: Family = (reading) => {
  const found: ParagraphReference[] = [];
  for (const token of reading.tokens) {
    if (!meaning(token, 'paragraph')) continue;
    found.push(
      ...(reading.pack.references.headAfterNumbers
        ? numbersBefore(reading, token.start, token.end)
        : numbersBehind(reading, token.start, token.end)),
    );
  }
  return found;
};

function numbersBehind(reading: Reading, wordStart: number, wordEnd: number): ParagraphReference[] {
  const { text, pack, gaps } = reading;
  const patterns = patternsOf(pack);
  const places: Place[] = [];
  let at = wordEnd;
  if (text.charAt(at) === ' ') at++;
  let end = at;
  for (let count = 0; count < 40; count++) {
    patterns.item.lastIndex = at;
    const item = patterns.item.exec(text);
    if (item) {
      places.push(placeOf(at, item[0], Number(item[1]), item[2] ?? '', pack));
      end = at + item[0].length;
    } else {
      const last = places.at(-1);
      patterns.sub.lastIndex = at;
      const sub = last && patterns.sub.exec(text);
      if (!last || !sub) break;
      places.push(pointOf(at, sub[0], last, pack));
      end = at + sub[0].length;
    }
    gaps.between.lastIndex = end;
    const between = gaps.between.exec(text)?.[0] ?? '';
    if (between.trim() === '' && !/^ ?\(/.test(text.slice(end, end + 2))) break;
    at = end + between.length;
  }
  if (places.length === 0 || patterns.agenda?.test(text.slice(end, end + 40))) return [];
  const direction = directionBehind(reading, end);
  const here = isHere(reading, direction?.end ?? end);
  const quoted = isQuoted(reading, wordStart);
  const of = here || direction ? undefined : citationBeside(reading, wordStart, end);
  const rest = {
    ...(direction && { direction: direction.direction }),
    internal: (here || direction !== undefined) && !quoted,
    ...(of !== undefined && { of }),
  };
  const named = withSubsBefore(reading, wordStart, places, patterns.subsBefore);
  const start = named[0] && named[0].start < wordStart ? named[0].start : wordStart;
  return named.map((place, index) => reference(place, index === 0 ? start : place.start, rest));
}

/** `alinéas d) et e) du paragraphe 7`: one place for each letter, all of paragraph 7. */
function withSubsBefore(
  { text, pack }: Reading,
  wordStart: number,
  places: readonly Place[],
  pattern: RegExp | undefined,
): readonly Place[] {
  const [only] = places;
  if (!pattern || !only || places.length > 1 || only.path.length > 1) return places;
  const from = Math.max(0, wordStart - 60);
  const match = pattern.exec(text.slice(from, wordStart));
  const list = match?.[1];
  if (!match || list === undefined) return places;
  const listStart = from + match.index + match[0].indexOf(list);
  return [...list.matchAll(/\(?(\p{L}{1,4})\)/gu)].map((sub) => ({
    start: listStart + sub.index,
    end: listStart + sub.index + sub[0].length,
    path: [...only.path, valueOf(sub[1] ?? '', 1, pack)],
    label: sub[0],
    points: [sub[1] ?? ''],
    id: `${only.path[0] ?? ''}${pointsOf([sub[1] ?? ''], pack)}`,
  }));
}

/** Chinese: `上文第2段`, `本决议第66段`, `第79/277号决议第8段`. */
function numbersBefore(reading: Reading, wordStart: number, wordEnd: number): ParagraphReference[] {
  const { text, pack } = reading;
  const patterns = patternsOf(pack);
  const from = Math.max(0, wordStart - 80);
  const match = patterns.before.exec(text.slice(from, wordStart));
  if (!match) return [];
  const [, above, below, here, that, list = ''] = match;
  const listStart = wordStart - list.length;
  const start = from + match.index;
  const places: Place[] = [];
  for (const item of list.matchAll(patterns.each)) {
    const [label, number, subs = ''] = item;
    const at = listStart + item.index;
    const last = places.at(-1);
    if (number !== undefined) places.push(placeOf(at, label, Number(number), subs, pack));
    else if (last) places.push(pointOf(at, label, last, pack));
  }
  const points = pointsBehind(reading, wordEnd, places.at(-1), patterns);
  const named = points.length > 0 ? [...places.slice(0, -1), ...points] : places;
  const internal = (above ?? below ?? here) !== undefined && !isQuoted(reading, start);
  const of = internal
    ? undefined
    : that === undefined
      ? citationBeside(reading, start, wordEnd)
      : citationBefore(reading, start);
  return named.map((place, index) =>
    reference(
      { ...place, end: index === named.length - 1 ? Math.max(wordEnd, place.end) : place.end },
      index === 0 ? start : place.start,
      {
        ...(above !== undefined && { direction: 'above' as const }),
        ...(below !== undefined && { direction: 'below' as const }),
        internal,
        ...(of !== undefined && { of }),
      },
    ),
  );
}

/** `(a)和(c)分段` behind `第3段`: points of its last paragraph. */
function pointsBehind(
  { text, pack }: Reading,
  wordEnd: number,
  last: Place | undefined,
  patterns: Patterns,
): readonly Place[] {
  patterns.pointsBehind.lastIndex = wordEnd;
  const match = last && patterns.pointsBehind.exec(text);
  if (!last || !match) return [];
  return [...(match[1] ?? '').matchAll(patterns.each)].map((point) =>
    placeOf(wordEnd + point.index, point[0], last.path[0] ?? 0, point[0], pack),
  );
}

/** `(b)(i)` for ` (b) (i)`, ` b)` and ` (ب) ’1‘`: letters and numerals as symbols are filed in English. */
function pointsOf(points: readonly string[], pack: LanguagePack): string {
  let id = '';
  for (const point of points) {
    const letter = pack.syntax.pointLetters.indexOf(point);
    const number = numeralValue(point, pack);
    id +=
      number > 0
        ? `(${toRoman(number).toLowerCase()})`
        : `(${letter >= 0 ? String.fromCharCode(97 + letter) : latinOf(point)})`;
  }
  return id;
}

/** 3 for `3` and `三`, 0 for letters and Roman numerals, which are letters, too. */
const numeralValue = (point: string, { spaced, syntax }: LanguagePack): number =>
  /^\d+$/.test(point) ? Number(point) : spaced ? 0 : syntax.annexOrdinals.indexOf(point) + 1;

function reference(
  place: Place,
  start: number,
  rest: Pick<ParagraphReference, 'direction' | 'internal' | 'of'>,
): ParagraphReference {
  return {
    kind: 'paragraph',
    unit: 'paragraph',
    span: { start, end: place.end },
    numberSpan: { start: place.start, end: place.start + place.label.length },
    id: `${rest.of ?? ''}#${place.id}`,
    path: place.path,
    ...rest,
  };
}

function placeOf(
  start: number,
  label: string,
  number: number,
  subs: string,
  pack: LanguagePack,
): Place {
  return placeWith(start, label, number, subs.match(/[\p{L}\d]+/gu) ?? [], pack);
}

/** `(b)` in `3 (a) and (b)` is of paragraph 3, `(iii)` in `2 (b) (i) to (iii)` of point (b). */
function pointOf(start: number, label: string, last: Place, pack: LanguagePack): Place {
  const points = label.match(/[\p{L}\d]+/gu) ?? [];
  const [upper, lower] = last.points;
  const [point = ''] = points;
  const isBelow =
    points.length === 1 && upper !== undefined && isNumeral(lower, pack) && isNumeral(point, pack);
  return placeWith(start, label, last.path[0] ?? 0, isBelow ? [upper, point] : points, pack);
}

/** 2 for `ii`; points are not so many that they would have an `l` or a `c`, which are letters. */
const romanPoint = (point: string): number | undefined =>
  /^[ivx]+$/.test(point) ? romanValue(point) : undefined;

const isNumeral = (point: string | undefined, pack: LanguagePack): boolean =>
  point !== undefined && (romanPoint(point) !== undefined || numeralValue(point, pack) > 0);

function placeWith(
  start: number,
  label: string,
  number: number,
  points: readonly string[],
  pack: LanguagePack,
): Place {
  const path = [number];
  for (const point of points) path.push(valueOf(point, path.length, pack));
  const end = start + label.length;
  return { start, end, path, label, points, id: `${number}${pointsOf(points, pack)}` };
}

/** 3 for `(c)`, `(ج)`; 2 for `(ii)` below a letter. */
function valueOf(point: string, depth: number, pack: LanguagePack): number {
  const sub = latinOf(point);
  const number = numeralValue(sub, pack);
  if (number > 0) return number;
  const letter = pack.syntax.pointLetters.indexOf(sub);
  if (letter >= 0 && depth === 1) return letter + 1;
  const roman = depth > 1 || sub.length > 1 ? romanPoint(sub) : undefined;
  if (roman !== undefined) return roman;
  const latin = sub.charCodeAt(0) - 96;
  return latin >= 1 && latin <= 26 ? latin : Math.max(letter + 1, 0);
}
