import type { LanguageTag } from '../languages/types.ts';

/** The type segment of an ITU id: `res` for a resolution, `dec` for a decision … */
export type ItuType = 'res' | 'dec' | 'rec' | 'op';

/** `rev(bucharest,2022)`, `orig(guadalajara,2010)`, `mod(2024)`; the Council's editions have no place. */
export interface EditionKey {
  readonly kind: 'rev' | 'orig' | 'mod';
  readonly place?: string;
  readonly year: number;
}

/** What a canonical id says, taken apart. `fragment` is what stands after `#`: a paragraph, an annex. */
export type IdParts =
  | {
      /** `un:A/RES/70/125`, `un:A/RES/217(III)A`, `un:S/RES/1325(2000)`, `un:E/RES/2025/18`. */
      readonly kind: 'un';
      readonly organ: UnOrgan;
      readonly type: 'resolution' | 'decision';
      /** The session or year: `70`, `III`, `2000`, `S-19`, `ES-11`. */
      readonly series: string;
      readonly number: number;
      /** The part letter of `72/262 C`. */
      readonly part?: string;
      readonly fragment?: string;
    }
  | {
      /** `un:A/80/L.41`: a document that is no resolution. */
      readonly kind: 'document';
      readonly symbol: string;
      readonly fragment?: string;
    }
  | {
      /** `itu:pp/res/140@rev(bucharest,2022)`. */
      readonly kind: 'itu';
      /** `itu-pp`, `itu-council`, `itu-ra`. */
      readonly body: string;
      readonly type: ItuType;
      /** `140`, `61-3`. */
      readonly number: string;
      readonly edition?: EditionKey;
      readonly fragment?: string;
    }
  | {
      /** `wsis:C7/e-health`. */
      readonly kind: 'action-line';
      readonly code: string;
    }
  | {
      /** `cstd:30` is the thirtieth session, `itu-council:2026` the session of a year. */
      readonly kind: 'session';
      readonly body: string;
      readonly ordinal?: number;
      readonly year?: number;
    }
  | {
      /** `cstd`, `agenda-2030`: something known by name. */
      readonly kind: 'name';
      readonly name: string;
    };

export type UnOrgan = 'unga' | 'sc' | 'ecosoc' | 'hrc';

/** The parts of a resolution or decision of one of the four organs. */
export type UnParts = Extract<IdParts, { readonly kind: 'un' }>;

const organSymbols: Readonly<Record<UnOrgan, string>> = {
  unga: 'A',
  hrc: 'A/HRC',
  sc: 'S',
  ecosoc: 'E',
};

const organOfSymbol: Readonly<Record<string, UnOrgan>> = {
  A: 'unga',
  'A/HRC': 'hrc',
  S: 'sc',
  E: 'ecosoc',
};

// The radiocommunication assembly goes by `r` in ids, as in `Resolution ITU-R 61-3`.
const ituCodeOf = (body: string): string => (body === 'itu-ra' ? 'r' : body.replace(/^itu-/, ''));
const ituBodyOf = (code: string): string => (code === 'r' ? 'itu-ra' : `itu-${code}`);

const typeCodes: Readonly<Record<string, ItuType>> = {
  resolution: 'res',
  decision: 'dec',
  recommendation: 'rec',
  opinion: 'op',
};

/** `res` for `resolution` (and for `res` itself). */
export const ituTypeCode = (type: string): ItuType | undefined =>
  typeCodes[type] ?? Object.values(typeCodes).find((code) => code === type);

// `A/RES/70/125`, `A/HRC/DEC/4/102`, `A/RES/S-19/2`, `A/RES/72/262C`; not `A/70/L.1`.
const slashed = /^(A|A\/HRC|S|E)\/(RES|DEC)\/((?:ES-|S-)?\d{1,4})\/(\d{1,4})([A-Z](?:-[A-Z])?)?$/;
// `S/RES/1325(2000)`, `A/RES/217(III)A`, `A/RES/217A(III)`, `A/RES/3202(S-VI)`; not `A/75/6(SECT.8)`.
const bracketed =
  /^(A|A\/HRC|S|E)\/(RES|DEC)\/(\d{1,4})([A-Z](?:-[A-Z])?)?\(((?:ES-|S-)?[IVXL]+|\d{4})\)([A-Z](?:-[A-Z])?)?$/;
// `pp/res/140@rev(bucharest,2022)`, `r/res/61-3@rev(dubai,2023)`, `council/res/1299`; not `pp/140`.
const itu =
  /^([a-z]+)\/(res|dec|rec|op)\/(\d{1,4}(?:-\d{1,3})?)(?:@(rev|orig|mod)\((?:([a-z-]+),)?(\d{4})\))?$/;
// `cstd:30`, `itu-council:2026`; not `itu:pp`.
const session = /^(?<body>[a-z][a-z0-9+-]*):(?<number>\d{1,4})$/;

/** Numbers from here on are years, smaller ones ordinals: `cstd:30` against `itu-pp:2026`. */
const firstYear = 1900;

/** Takes a canonical id apart; anything that has no such form is a name. Never fails. */
export function parseId(id: string): IdParts {
  if (id.startsWith('un:')) return parseUn(id.slice(3));
  if (id.startsWith('itu:')) return parseItu(id.slice(4)) ?? { kind: 'name', name: id };
  if (id.startsWith('wsis:')) return { kind: 'action-line', code: id.slice(5) };
  const groups = session.exec(id)?.groups;
  if (groups?.body !== undefined) {
    const value = Number(groups.number);
    return value < firstYear
      ? { kind: 'session', body: groups.body, ordinal: value }
      : { kind: 'session', body: groups.body, year: value };
  }
  return { kind: 'name', name: id };
}

function parseUn(text: string): IdParts {
  const hash = text.indexOf('#');
  const symbol = hash < 0 ? text : text.slice(0, hash);
  const fragment = hash < 0 ? undefined : text.slice(hash + 1);
  const found = symbol.includes('(') ? inBrackets(symbol) : withStrokes(symbol);
  if (found === undefined) {
    return { kind: 'document', symbol, ...(fragment !== undefined && { fragment }) };
  }
  return fragment === undefined ? found : { ...found, fragment };
}

/** `A/RES/70/125`. Named groups would take twice as long, and every citation comes through here. */
function withStrokes(symbol: string): UnParts | undefined {
  const match = slashed.exec(symbol);
  return match ? unParts(match[1], match[2], match[3], match[4], match[5]) : undefined;
}

/** `S/RES/1325(2000)`, `A/RES/217A(III)`, `A/RES/217(III)A`. */
function inBrackets(symbol: string): UnParts | undefined {
  const match = bracketed.exec(symbol);
  return match ? unParts(match[1], match[2], match[5], match[3], match[6] ?? match[4]) : undefined;
}

function unParts(
  symbol = '',
  type = '',
  series = '',
  number = '',
  part?: string,
): UnParts | undefined {
  const organ = organOfSymbol[symbol];
  if (organ === undefined) return undefined;
  const parts: UnParts = {
    kind: 'un',
    organ,
    type: type === 'DEC' ? 'decision' : 'resolution',
    series,
    number: Number(number),
  };
  return part === undefined ? parts : { ...parts, part };
}

function parseItu(text: string): IdParts | undefined {
  const hash = text.indexOf('#');
  const fragment = hash < 0 ? undefined : text.slice(hash + 1);
  const match = itu.exec(hash < 0 ? text : text.slice(0, hash));
  if (match === null) return undefined;
  const [, code = '', type = '', number = '', kind, place, year] = match;
  return {
    kind: 'itu',
    body: ituBodyOf(code),
    type: ituTypeCode(type) ?? 'res',
    number,
    ...((kind === 'rev' || kind === 'orig' || kind === 'mod') && {
      edition: { kind, ...(place !== undefined && { place }), year: Number(year) },
    }),
    ...(fragment !== undefined && { fragment }),
  };
}

/** The canonical id: `formatId(parseId('un:A/RES/217A(III)'))` is `un:A/RES/217(III)A`. */
export function formatId(parts: IdParts): string {
  switch (parts.kind) {
    case 'un':
      return `un:${organSymbols[parts.organ]}/${parts.type === 'decision' ? 'DEC' : 'RES'}/${unNumber(parts)}${hashed(parts.fragment)}`;
    case 'document':
      return `un:${parts.symbol}${hashed(parts.fragment)}`;
    case 'itu':
      return `itu:${ituCodeOf(parts.body)}/${parts.type}/${parts.number}${editionSuffix(parts.edition)}${hashed(parts.fragment)}`;
    case 'action-line':
      return `wsis:${parts.code}`;
    case 'session':
      return `${parts.body}:${parts.ordinal ?? parts.year ?? ''}`;
    case 'name':
      return parts.name;
  }
}

/** `70/125`, `1325(2000)`, `217(III)A`: the number as it stands in the symbol. */
export function unNumber(parts: {
  readonly organ: UnOrgan;
  readonly series: string;
  readonly number: number;
  readonly part?: string;
}): string {
  const part = parts.part ?? '';
  return parts.organ === 'sc' || isRomanSeries(parts.series)
    ? `${parts.number}(${parts.series})${part}`
    : `${parts.series}/${parts.number}${part}`;
}

/** Sessions before 1976 have Roman numerals: `III`, `S-VI`. */
export const isRomanSeries = (series: string): boolean => /[IVXL]$/.test(series);

/** `A/RES/70`, `S/RES/2000`: the range of numbers an id belongs to. */
export const seriesKey = (
  organ: UnOrgan,
  type: 'resolution' | 'decision',
  series: string,
): string => `${organSymbols[organ]}/${type === 'decision' ? 'DEC' : 'RES'}/${series}`;

const hashed = (fragment: string | undefined): string =>
  fragment === undefined ? '' : `#${fragment}`;

function editionSuffix(edition: EditionKey | undefined): string {
  if (edition === undefined) return '';
  const place = edition.place === undefined ? '' : `${edition.place},`;
  return `@${edition.kind}(${place}${edition.year})`;
}

/** The id without what stands after `#`: `un:A/RES/80/173` for `un:A/RES/80/173#113`. */
export function withoutFragment(id: string): string {
  const hash = id.indexOf('#');
  return hash < 0 ? id : id.slice(0, hash);
}

/** The English name of a place as it stands in ids: `buenos-aires`, `florianopolis`, `sharm-el-sheikh`. */
export const placeSlug = (place: string): string =>
  foldMarks(place)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * Letters that writers of a name vary: accents, tashkeel, hamza seats, case, hyphens.
 * `Búsan`, `busan` and `BUSAN` fold alike, so do `أنطاليا` and `انطاليا`.
 */
export const foldName = (name: string): string =>
  foldMarks(name)
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[\s\p{Pd}\u00a0]+/gu, ' ')
    .trim();

// й and ё lose their marks too, which no two names of places depend on.
const foldMarks = (name: string): string =>
  name.normalize('NFD').replace(/[\p{Mn}\u0640\u200e\u200f\u061c]/gu, '');

/** The six languages in the order of the data. */
export const languageTags: readonly LanguageTag[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
