import type { LanguagePack } from '../../languages/types.ts';
import type { Family, Reading } from '../family.ts';
import { gapText } from '../gaps.ts';
import { meaning } from '../tokens.ts';
import type { Citation, ParagraphReference } from '../types.ts';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly path: readonly number[];
  readonly label: string;
}

interface Patterns {
  /** `12`, `12 (a)`, `78 a)`, `35(c)`. */
  readonly item: RegExp;
  /** Sub-paragraphs alone, for a list that goes on: `(b)` in `3 (a) and (b)`. */
  readonly sub: RegExp;
  readonly direction: RegExp;
  readonly here: RegExp;
  readonly before: RegExp;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const oneOf = (forms: readonly string[]): string =>
  [...forms]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');

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
    direction: new RegExp(
      `^[ ]?(?:(${oneOf(words.above)})|(?:${oneOf(words.below)}))(?![\\p{L}])`,
      'u',
    ),
    here: new RegExp(`^[ ,،]{0,2}(?:${oneOf(words.thisDocument)})(?![\\p{L}])`, 'u'),
    before: new RegExp(
      `(?:(${oneOf(words.above)})|(${oneOf(words.below)})|(${oneOf(words.thisDocument)}))?(?:第)?(\\d[\\d()a-z、,和及与至到第 -]{0,60})$`,
      'u',
    ),
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
  if (places.length === 0) return [];
  const rest = gapText(text, end, end + 60);
  const direction = patterns.direction.exec(rest);
  const directionEnd = direction ? end + direction[0].length : end;
  const here = patterns.here.test(gapText(text, directionEnd, directionEnd + 60));
  const of = here || direction ? undefined : citationBeside(reading, wordStart, end);
  return places.map((place, index) =>
    reference(place, index === 0 ? wordStart : place.start, {
      ...(direction && { direction: direction[1] === undefined ? 'below' : 'above' }),
      internal: here || direction !== null,
      ...(of !== undefined && { of: of.id }),
    }),
  );
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
  const internal = (above ?? below ?? here) !== undefined;
  const of = internal ? undefined : citationBeside(reading, start, wordEnd);
  return places.map((place, index) =>
    reference(
      { ...place, end: index === places.length - 1 ? wordEnd : place.end },
      index === 0 ? start : place.start,
      {
        ...(above !== undefined && { direction: 'above' as const }),
        ...(below !== undefined && { direction: 'below' as const }),
        internal,
        ...(of !== undefined && { of: of.id }),
      },
    ),
  );
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
    id: `${rest.of ?? ''}#${/^\d/.test(place.label) ? '' : (place.path[0] ?? '')}${place.label.replace(/ /g, '')}`,
    path: place.path,
    ...rest,
  };
}

/** The citation the place is in: `paragraph 8 of its resolution 74/113`, `resolution 70/1, para. 5`. */
function citationBeside(
  { found, text }: Reading,
  start: number,
  end: number,
): Citation | undefined {
  for (const citation of found) {
    if (citation.kind !== 'citation') continue;
    const { span } = citation;
    if (span.start >= end && span.start - end <= 70) {
      // Nothing but `of its`, `of General Assembly resolution` may stand between.
      if (/^[^.;:,،؛；。()\d]*$/.test(text.slice(end, span.start))) return citation;
    }
    if (span.end <= start && start - span.end <= 12) {
      if (/^(?:号决议|号决定)?[,，、،]? ?(?:的)?第?$/.test(text.slice(span.end, start)))
        return citation;
    }
  }
  return undefined;
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
  return { start, end: start + label.length, path, label };
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
