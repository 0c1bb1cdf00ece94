import type { HeadWord, LanguagePack } from '../languages/types.ts';
import { toRoman } from '../text/roman.ts';
import { oneOf } from './gaps.ts';
import { latinOf } from './lookAlikes.ts';
import type { NumberToken } from './tokens.ts';

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
/** What the digits from `start` on are worth. */
function valueOf(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

const NONE: readonly string[] = [];
const isLatinLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122;

/** Reads numbers as one language writes them; made once a pack. */
export interface NumberReader {
  /** The number that begins with the digit at `start`, with all that belongs to it. */
  read(text: string, start: number): NumberToken;
}

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Part letters as symbols have them, and where they end. */
interface Parts {
  readonly parts: readonly string[];
  readonly end: number;
}

const ROMAN = /^(?:(S|ES|С|ЕС)-)?([IVXLХІ]{1,8})$/;
const YEAR = /^(?:19|20)\d\d$/;
const LONGEST_PARENTHESIS = 60;

export function numberReader(pack: LanguagePack): NumberReader {
  const words = pack.references;
  const partNames = Object.keys(words.partLetters);
  const partName = partNames.length === 0 ? '[A-Z]' : `[A-Z]|${oneOf(partNames)}`;
  // Between ideographs a letter stands alone: `第74/232 A号`.
  const boundary = pack.spaced ? '(?![\\p{L}\\p{N}])' : '(?![A-Za-z\\d])';
  const joint = oneOf([...words.and.filter((word) => word !== '、'), ...words.to]);
  // `72/262 C`, `36/87 A and B`, `51/211 A à E`, `66/253 ألف`; near miss: `70/1 Annex`.
  const parts = new RegExp(
    ` {0,3}(${partName})${boundary}((?:(?:, ?| ?(?:${joint}) ?)(?:${partName})${boundary})*)`,
    'uy',
  );
  const partInitials = new Set([...CAPITALS, ...partNames].map((name) => name.charCodeAt(0)));
  const eachPart = new RegExp(`(?:${partName})${boundary}`, 'ug');
  // `د-15`, `دإ-4`; near miss: `(د)`.
  const oldSession =
    words.oldSession === ''
      ? undefined
      : new RegExp(
          `^(${oneOf([words.oldSession, ...Object.keys(words.specialSession)])}) ?- ?(\\d{1,2})$`,
          'u',
        );
  // `(Rev. Dubai, 2018)`, `(REV. DUBAI, 2018)` in titles, `(غوادالاخارا، 2010)`; near miss: `(see 2018)`
  // has no comma.
  const placeYear = new RegExp(
    `^(?<revised>(?:${oneOf(words.revised)}) ?)?(?<place>[^\\d,،()]{2,40})[,،] ?(?<year>(?:19|20)\\d\\d)(?: ?(?:${oneOf(words.editionFiller)}))?$`,
    'iu',
  );
  // `(2014年，釜山，修订版)`.
  const yearPlace = new RegExp(
    `^(?<year>(?:19|20)\\d\\d)(?:${oneOf(words.editionFiller)})?, ?(?<place>[^\\d,()]{2,20})(?<revised>, ?(?:${oneOf(words.revised)}))?$`,
    'iu',
  );
  // `(Rev. WRC-19)`, `(CMR-15)`, `(WRC-19，修订版)`, `(المراجع في المؤتمر WRC-19)`; near miss: `(COVID-19)`.
  const atMeeting = new RegExp(
    `^(?<revised>(?:${oneOf(words.revised)}) ?(?:[^\\d() ]{2,12} )?)?(?<meeting>\\p{Lu}{3,4})-(?<year>(?:19|20)?\\d\\d)(?<behind>, ?(?:${oneOf(words.revised)}))?$`,
    'u',
  );
  // `(Modified 2023)`, `(المعدل في عام 2023)`, `(1996, last modified 2001)`.
  const modified = new RegExp(
    `^(?:(?:19|20)\\d\\d[,،] ?)?(?:${oneOf(words.modified)})(?: (?:${oneOf(words.editionFiller)}))? ?(?<year>(?:19|20)\\d\\d)(?: ?(?:${oneOf(words.editionFiller)}))?$`,
    'iu',
  );
  // `(2019年修改)`, `(2023年，修正版)`.
  const yearModified = new RegExp(
    `^(?<year>(?:19|20)\\d\\d)(?:${oneOf(words.editionFiller)})?,? ?(?:${oneOf(words.modified)})$`,
    'iu',
  );
  // `号决议（` behind a number: the head stands before the edition.
  const headInside = words.headAfterNumbers
    ? new RegExp(
        `号?(?<head>${oneOf(words.heads.flatMap(({ forms }) => forms))}) ?\\((?<inner>[^()\\n]{4,40})\\)`,
        'uy',
      )
    : undefined;
  const typeOfHead = (form: string): HeadWord['type'] =>
    words.heads.find(({ forms }) => forms.includes(form))?.type ?? 'resolution';
  const specialPrefixes = new Map<string, 'S' | 'ES'>([
    ['S', 'S'],
    ['ES', 'ES'],
    ...Object.entries(words.specialSession),
  ]);

  /** Behind another letter a prefix is part of a word, unless that letter is a glued `و`. */
  const beginsWord = (text: string, at: number): boolean => {
    const before = text.charAt(at - 1);
    if (!/\p{L}/u.test(before)) return true;
    if (/[A-Za-z]/.test(text.charAt(at))) return !/[A-Za-z]/.test(before);
    return pack.proclitics.includes(before) && !/\p{L}/u.test(text.charAt(at - 2));
  };

  const letterOf = (name: string): string => words.partLetters[name] ?? name;

  function readParts(text: string, at: number): Parts {
    // Most numbers have none: what stands behind them begins no part.
    if (!partInitials.has(text.charCodeAt(at + blanksAt(text, at))))
      return { parts: NONE, end: at };
    parts.lastIndex = at;
    const match = parts.exec(text);
    if (!match) return { parts: NONE, end: at };
    const rest = match[2] ?? '';
    return {
      parts: [match[1] ?? '', ...(rest.match(eachPart) ?? [])].map(letterOf),
      end: at + match[0].length,
    };
  }

  /** `S-` before `26/1`, `ودإ-` before `17/1`: the prefix and where it begins. */
  function readSpecial(text: string, start: number): { special: '' | 'S' | 'ES'; start: number } {
    if (text.charAt(start - 1) !== '-') return { special: '', start };
    for (let from = Math.max(0, start - 6); from < start - 1; from++) {
      const special = specialPrefixes.get(text.slice(from, start - 1));
      if (special && beginsWord(text, from)) return { special, start: from };
    }
    return { special: '', start };
  }

  function read(text: string, start: number): NumberToken {
    let end = start;
    while (isDigit(text.charCodeAt(end))) end++;
    const value = valueOf(text, start, Math.min(end, start + 9));
    if (text.charCodeAt(end) === 47 && isDigit(text.charCodeAt(end + 1))) {
      let after = end + 1;
      while (isDigit(text.charCodeAt(after))) after++;
      const next = text.charCodeAt(after);
      if (after - end <= 5 && end - start <= 4 && next !== 47 && !isLatinLetter(next)) {
        const special = readSpecial(text, start);
        const letters = readParts(text, after);
        return {
          kind: 'number',
          form: 'slash',
          start: special.start,
          end: letters.end,
          parts: letters.parts,
          special: special.special,
          before: value,
          after: valueOf(text, end + 1, after),
        };
      }
      // `1/2/2020`, `52/34EU`: no number of a document.
      return { kind: 'number', form: 'plain', start, end: after, parts: NONE, value: -1 };
    }
    const found =
      end - start > 4
        ? undefined
        : (readParenthesis(text, start, end, value) ?? readHeadInside(text, start, end));
    return found ?? { kind: 'number', form: 'plain', start, end, parts: NONE, value };
  }

  /** `71号决议（2014年，釜山，修订版）`. */
  function readHeadInside(text: string, start: number, digitsEnd: number): NumberToken | undefined {
    if (!headInside) return undefined;
    const numberEnd = behindEdition(text, digitsEnd);
    headInside.lastIndex = numberEnd;
    const match = headInside.exec(text);
    const inner = match?.groups?.['inner'] ?? '';
    const edition = match && editionOf(inner.trim());
    if (!match || !edition) return undefined;
    const end = numberEnd + match[0].length;
    const innerStart = end - 1 - inner.length;
    return {
      kind: 'number',
      form: 'edition',
      start,
      end,
      parts: [],
      number: text.slice(start, numberEnd),
      head: { type: typeOfHead(match.groups?.['head'] ?? ''), start: numberEnd },
      edition: { ...edition, start: innerStart, end: end - 1, wordEnd: innerStart },
    };
  }

  function readParenthesis(
    text: string,
    start: number,
    digitsEnd: number,
    value: number,
  ): NumberToken | undefined {
    const numberEnd = behindEdition(text, digitsEnd);
    let at = numberEnd;
    let letters: Parts = { parts: NONE, end: at };
    const blanks = blanksAt(text, at);
    if (text.charAt(at + blanks) !== '(') {
      letters = readParts(text, at);
      if (letters.parts.length === 0) return undefined;
      at = letters.end;
    }
    at += blanksAt(text, at);
    if (text.charAt(at) !== '(') return undefined;
    const close = text.indexOf(')', at);
    if (close < 0 || close - at > LONGEST_PARENTHESIS) return undefined;
    const inner = text.slice(at + 1, close).trim();
    const end = close + 1;
    const base = { kind: 'number', start, end, parts: letters.parts } as const;
    if (numberEnd === digitsEnd) {
      if (YEAR.test(inner)) return { ...base, form: 'year', value, year: Number(inner) };
      const roman = ROMAN.exec(inner);
      if (roman) {
        const special = roman[1] === undefined ? '' : /^[SС]$/.test(roman[1]) ? 'S' : 'ES';
        return { ...base, form: 'roman', value, special, session: latinOf(roman[2] ?? '') };
      }
      const old = oldSession?.exec(inner);
      if (old) {
        const special = words.specialSession[old[1] ?? ''] ?? '';
        return { ...base, form: 'roman', value, special, session: toRoman(Number(old[2])) };
      }
    }
    const contentStart =
      at + 1 + (text.slice(at + 1, close).length - text.slice(at + 1, close).trimStart().length);
    const written = editionOf(inner);
    if (!written) return undefined;
    return {
      ...base,
      form: 'edition',
      number: text.slice(start, numberEnd),
      edition: {
        ...written,
        start: contentStart,
        end: contentStart + inner.length,
        wordEnd: contentStart + written.wordLength,
      },
    };
  }

  function editionOf(inner: string): ReadEdition | undefined {
    const changed =
      modified.exec(inner) ?? (pack.references.dateSigns ? yearModified.exec(inner) : null);
    if (changed)
      return { kind: 'mod', place: '', year: Number(changed.groups?.['year']), wordLength: 0 };
    const named = atMeeting.exec(inner)?.groups;
    if (named) {
      const { revised, behind, meeting = '', year = '' } = named;
      return {
        kind: (revised ?? behind) === undefined ? 'orig' : 'rev',
        place: '',
        meeting,
        year: yearOf(year),
        wordLength: revised?.length ?? 0,
      };
    }
    const match =
      placeYear.exec(inner) ?? (pack.references.dateSigns ? yearPlace.exec(inner) : null);
    const groups = match?.groups;
    if (!groups) return undefined;
    const revised = groups['revised'];
    return {
      kind: revised === undefined ? 'orig' : 'rev',
      place: (groups['place'] ?? '').trim(),
      year: Number(groups['year']),
      wordLength: revised !== undefined && inner.startsWith(revised) ? revised.length : 0,
    };
  }

  return { read };
}

/** The edition of an ITU-R resolution is part of its number: `61-3 (Rev. Dubai, 2023)`. */
function behindEdition(text: string, digitsEnd: number): number {
  if (text.charAt(digitsEnd) !== '-') return digitsEnd;
  let after = digitsEnd + 1;
  while (isDigit(text.charCodeAt(after))) after++;
  const length = after - digitsEnd;
  return length >= 2 && length <= 3 ? after : digitsEnd;
}

interface ReadEdition {
  readonly kind: 'rev' | 'orig' | 'mod';
  readonly place: string;
  readonly meeting?: string;
  readonly year: number;
  /** How much of it the word `Rev.` takes at its beginning. */
  readonly wordLength: number;
}

/** 2019 for `19`, 1997 for `97`. */
const yearOf = (digits: string): number => {
  const value = Number(digits);
  return value >= 100 ? value : value < FIRST_OF_LAST_CENTURY ? 2000 + value : 1900 + value;
};
const FIRST_OF_LAST_CENTURY = 47;

/** How many blanks stand at a place, three at most: `690  (1991)`. */
function blanksAt(text: string, at: number): number {
  let count = 0;
  while (count < 3 && text.charCodeAt(at + count) === 32) count++;
  return count;
}
