import type { HeadWord } from '../languages/types.ts';
import { kindBit, type EntryGroup, type WordMeaning } from './lexicon.ts';

/** A word or name of the lexicon. Offsets of all tokens are those of the view. */
export interface WordToken {
  readonly kind: 'word';
  readonly start: number;
  readonly end: number;
  readonly group: EntryGroup;
}

interface NumberBase {
  readonly kind: 'number';
  readonly start: number;
  readonly end: number;
  /** Part letters, Latin: `['A', 'B']` for `36/87 A and B`. */
  readonly parts: readonly string[];
}

/** `70/125`, `S-26/1`, `2025/18`. */
export interface SlashNumber extends NumberBase {
  readonly form: 'slash';
  readonly special: '' | 'S' | 'ES';
  readonly before: number;
  readonly after: number;
}

/** `1325 (2000)`. */
export interface YearNumber extends NumberBase {
  readonly form: 'year';
  readonly value: number;
  readonly year: number;
}

/** `217 A (III)`, `1514 (د-15)`, `1874 (S-IV)`; `session` is the Roman numeral. */
export interface RomanNumber extends NumberBase {
  readonly form: 'roman';
  readonly value: number;
  readonly special: '' | 'S' | 'ES';
  readonly session: string;
}

/** `140 (Rev. Dubai, 2018)`, `1332 (Modified 2024)`, `61-3 (المراجَع في دبي، 2023)`. */
export interface EditionNumber extends NumberBase {
  readonly form: 'edition';
  readonly number: string;
  /** What the head says where it stands inside: `第71号决议（2014年，釜山，修订版）`. */
  readonly head?: { readonly type: HeadWord['type']; readonly start: number };
  readonly edition: {
    readonly kind: 'rev' | 'orig' | 'mod';
    readonly start: number;
    readonly end: number;
    readonly place: string;
    /** `WRC` in `731 (Rev. WRC-19)`, where the conference is named instead of its place. */
    readonly meeting?: string;
    readonly year: number;
    /** End of `Rev. ` with its blanks, where it is written at the start. */
    readonly wordEnd: number;
  };
}

/** `12`, `2030`. */
export interface PlainNumber extends NumberBase {
  readonly form: 'plain';
  readonly value: number;
}

export type NumberToken = SlashNumber | YearNumber | RomanNumber | EditionNumber | PlainNumber;

/** `A/RES/70/125`, `A/75/6 (Sect. 3)/Add.1`, `A/74/959-S/2020/724`. */
export interface SymbolToken {
  readonly kind: 'symbol';
  readonly start: number;
  readonly end: number;
}

/** `16 December 2015`, put together from its number and word tokens. */
export interface DateToken {
  readonly kind: 'date';
  readonly start: number;
  readonly end: number;
  /** ISO; a range is `2025-12-16/2025-12-17`. */
  readonly iso: string;
}

export type Token = WordToken | NumberToken | SymbolToken | DateToken;

/** The meaning of that kind which a word token has, if it has one. */
export function meaning<K extends WordMeaning['kind']>(
  token: Token | undefined,
  kind: K,
): Extract<WordMeaning, { kind: K }> | undefined {
  if (token?.kind !== 'word' || (token.group.bits & kindBit[kind]) === 0) return undefined;
  for (const entry of token.group.entries) {
    if (entry.meaning.kind === kind) return entry.meaning as Extract<WordMeaning, { kind: K }>;
  }
  return undefined;
}

// Bits beside those of `kindBit`, for tokens that are no words.
export const SYMBOL = 1 << 20;
export const DATE = 1 << 21;
export const PLAIN_NUMBER = 1 << 22;
export const CITED_NUMBER = 1 << 23;
