import type { LanguagePack } from '../../languages/types.ts';
import type { Family, Reading } from '../family.ts';
import { escape, oneOf } from '../gaps.ts';
import { citationBeside, directionBehind, isHere, isQuoted } from '../places.ts';
import { toRoman } from '../numbers.ts';
import { meaning } from '../tokens.ts';
import type { ParagraphReference } from '../types.ts';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly path: readonly number[];
  readonly label: string;
  /** What stands behind `#` in its id: `12(a)`, the same in every language. */
  readonly id: string;
}

interface Patterns {
  /** `12`, `12 (a)`, `78 a)`, `35(c)`. */
  readonly item: RegExp;
  /** Sub-paragraphs alone, for a list that goes on: `(b)` in `3 (a) and (b)`. */
  readonly sub: RegExp;
  /** Sub-paragraphs named first: `alinéas d) et e) du` before `paragraphe 7`. */
  readonly subsBefore: RegExp | undefined;
  readonly before: RegExp;
  readonly agenda: RegExp | undefined;
}

const cache = new Map<string, Patterns>();

function patternsOf(pack: LanguagePack): Patterns {
  const known = cache.get(pack.tag);
  if (known) return known;
  const words = pack.references;
  const letter = `(?:[a-z]{1,4}|[${pack.syntax.pointLetters.map(escape).join('')}])`;
  const sub = ` ?(?:\\(${letter}\\)|(?<= )[a-z]\\)|’\\d{1,2}‘)`;
  const made: Patterns = {
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
      `(?:(${oneOf(words.above)})|(${oneOf(words.below)})|(${oneOf(words.thisDocument)}))?第(\\d[\\d()a-z、和及与至到第 -]{0,60})$`,
      'u',
    ),
    agenda:
      words.agendaBehind.length === 0
        ? undefined
        : new RegExp(`^ ?(?:${oneOf(words.agendaBehind)})`, 'u'),
  };
  cache.set(pack.tag, made);
  return made;
}

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
      places.push(placeOf(at, sub[0], last.path[0] ?? 0, sub[0], pack));
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
    id: `${only.path[0] ?? ''}${pointsOf(sub[1] ?? '', pack)}`,
  }));
}

/** Chinese: `上文第2段`, `本决议第66段`, `第79/277号决议第8段`. */
function numbersBefore(reading: Reading, wordStart: number, wordEnd: number): ParagraphReference[] {
  const { text, pack } = reading;
  const patterns = patternsOf(pack);
  const from = Math.max(0, wordStart - 80);
  const match = patterns.before.exec(text.slice(from, wordStart));
  if (!match) return [];
  const [, above, below, here, list = ''] = match;
  const listStart = wordStart - list.length;
  const start = from + match.index;
  const places: Place[] = [];
  for (const item of list.matchAll(/(\d{1,3})(?![\d/])((?: ?\([a-z]{1,4}\)){0,3})/g)) {
    places.push(placeOf(listStart + item.index, item[0], Number(item[1]), item[2] ?? '', pack));
  }
  const internal = (above ?? below ?? here) !== undefined && !isQuoted(reading, start);
  const of = internal ? undefined : citationBeside(reading, start, wordEnd);
  return places.map((place, index) =>
    reference(
      { ...place, end: index === places.length - 1 ? wordEnd : place.end },
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

/** `(b)(i)` for ` (b) (i)`, ` b)` and ` (ب) ’1‘`: letters and numerals as symbols are filed in English. */
function pointsOf(subs: string, pack: LanguagePack): string {
  let id = '';
  for (const [point] of subs.matchAll(/[\p{L}\d]+/gu)) {
    const letter = pack.syntax.pointLetters.indexOf(point);
    id += /^\d/.test(point)
      ? `(${toRoman(Number(point)).toLowerCase()})`
      : `(${letter >= 0 ? String.fromCharCode(97 + letter) : point})`;
  }
  return id;
}

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
  const path = [number];
  for (const sub of subs.matchAll(/[\p{L}\d]+/gu)) path.push(valueOf(sub[0], path.length, pack));
  return { start, end: start + label.length, path, label, id: `${number}${pointsOf(subs, pack)}` };
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** 3 for `(c)`, `(ج)`; 2 for `(ii)` below a letter. */
function valueOf(sub: string, depth: number, pack: LanguagePack): number {
  if (/^\d+$/.test(sub)) return Number(sub);
  const letter = pack.syntax.pointLetters.indexOf(sub);
  if (letter >= 0 && depth === 1) return letter + 1;
  if (depth > 1 || sub.length > 1) {
    let value = 0;
    for (let at = 0; at < sub.length; at++) {
      const here = ROMAN_VALUES[sub.charAt(at)] ?? 0;
      const next = ROMAN_VALUES[sub.charAt(at + 1)] ?? 0;
      value += here < next ? -here : here;
    }
    if (value > 0) return value;
  }
  const latin = sub.charCodeAt(0) - 96;
  return latin >= 1 && latin <= 26 ? latin : Math.max(letter + 1, 0);
}
