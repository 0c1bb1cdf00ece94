import { packs } from './index.ts';
import { writing as ar } from './ar/writing.ts';
import { writing as en } from './en/writing.ts';
import { writing as es } from './es/writing.ts';
import { writing as fr } from './fr/writing.ts';
import { writing as ru } from './ru/writing.ts';
import { writing as zh } from './zh/writing.ts';
import type { Gender } from './openerUse.ts';
import type { LanguageTag } from './types.ts';

/**
 * How a language writes what Chapeau proposes: patterns with `{number}`, `{place}` and the like in
 * braces. Recognition knows every form in use; these are the one form to put into a draft.
 */
export interface WritingWords {
  /** `70/125` with its date, as it continues after the head word; `{number} of {day} {month} {year}`. */
  readonly datedNumber: string;
  /** A number without a date; Chinese closes it, `{number}号`. */
  readonly bareNumber: string;
  /** A number that runs on through years or sessions: `1325 (2000)`, in Chinese `1325(2000)`. */
  readonly seriesInBrackets: string;
  /** What stands right before a number whose head follows: `第` in `第70/125号决议`; empty elsewhere. */
  readonly numberSign: string;
  /** The first day of a month, `1er` in French. */
  readonly firstDay: string;
  /**
   * The edition of an ITU document, by kind: `{number} (Rev. {place}, {year})`; the Council adopts
   * without a place, `1332 (2011)`.
   */
  readonly edition: Readonly<Record<'rev' | 'orig' | 'mod' | 'placeless', string>>;
  /** A session, with the word that a drafter has typed before it is offered. */
  readonly session: {
    readonly after: 'possessive' | 'session';
    /** The ordinal alone, for where `session` already follows. */
    readonly pattern: string;
  };
  /** Deadlines, by the words in front of them: after `by`, `the end of {year}`. */
  readonly deadlines: readonly DeadlinePattern[];
  /** A whole citation, for where nothing of it is typed yet. */
  readonly citation: {
    /** `General Assembly resolution 70/125 of 16 December 2015`, as it follows an opener. */
    readonly ofOrgan: string;
    /** The same outside a sentence, where Russian has another case: `резолюция`, not `резолюцию`. */
    readonly alone: string;
    /** With the blank or comma in front of it; left out where no date is known. */
    readonly date: string;
    /** `Resolution 140 (Rev. Bucharest, 2022)`. */
    readonly edition: string;
    /** How the organ is named there, by id, and how it cites itself: `its resolution 70/125`. */
    readonly organs: Readonly<Record<string, { readonly name: string; readonly own: string }>>;
  };
  /** Whole requests for a report, by the verb that opens them and the gender of the acting organ. */
  readonly requests: readonly RequestPattern[];
}

export interface DeadlinePattern {
  readonly after: readonly string[];
  /** With `{year}`, `{date}` (the last day of a year) or `{ordinal}` and `{year}` of a session. */
  readonly patterns: readonly string[];
}

export interface RequestPattern {
  readonly verb: string;
  /** `{opener} the Secretary-General to submit to the {organ} at its {ordinal} session a report`. */
  readonly pattern: string;
  readonly gender?: Gender;
}

const words: Readonly<Record<LanguageTag, WritingWords>> = { ar, en, es, fr, ru, zh };

export const writingWords = (language: LanguageTag): WritingWords => words[language];

/** `{number} (Rev. {place}, {year})` with 140, Bucharest and 2022 is `140 (Rev. Bucharest, 2022)`. */
export function fillPattern(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** `70/125` and `2015-12-16` in English: `70/125 of 16 December 2015`. */
export function writeDatedNumber(language: LanguageTag, number: string, iso: string): string {
  return fillPattern(words[language].datedNumber, { number, ...dateParts(language, iso) });
}

/** `2015-12-16` in English: `16 December 2015`, as it stands behind a number or in a sentence. */
export function writeDate(language: LanguageTag, iso: string): string {
  const { date } = words[language].citation;
  return fillPattern(
    date.slice(Math.min(date.indexOf('{day}'), date.indexOf('{year}'))),
    dateParts(language, iso),
  );
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** The second annex: `II`, in Arabic الثاني; in ITU texts `2`. Undefined beyond what is written so. */
export function writeAnnexNumber(
  language: LanguageTag,
  number: number,
  isItu: boolean,
): string | undefined {
  if (isItu) return String(number);
  const { annexOrdinals } = packs[language].syntax;
  if (annexOrdinals.length > 0) return annexOrdinals[number - 1];
  const tens = Math.floor(number / 10);
  return tens > 3 ? undefined : 'X'.repeat(tens) + (ROMAN[number % 10] ?? '');
}

/** What a citation is written of. */
export interface Written {
  readonly organ: string;
  readonly number: string;
  readonly date?: string | undefined;
}

/**
 * A resolution as a text of `organ` cites it: `its resolution 70/125 of 16 December 2015`, with
 * another organ `General Assembly resolution 70/125 of …`. Undefined for an organ without a pattern.
 */
export function writeCitation(
  language: LanguageTag,
  cited: Written,
  organ: string | undefined,
): string | undefined {
  const { citation } = words[language];
  const names = citation.organs[cited.organ];
  return cited.organ === organ && names !== undefined
    ? fillCitation(language, names.own, cited)
    : fillCitation(language, citation.ofOrgan, cited);
}

/** The same by itself, as a list or a heading has it: `резолюция 70/125 Генеральной Ассамблеи …`. */
export const writeCitationAlone = (language: LanguageTag, cited: Written): string | undefined =>
  fillCitation(language, words[language].citation.alone, cited);

function fillCitation(language: LanguageTag, pattern: string, cited: Written): string | undefined {
  const { citation } = words[language];
  const names = citation.organs[cited.organ];
  if (!names) return undefined;
  return fillPattern(pattern, {
    number: cited.number,
    organ: names.name,
    date:
      cited.date === undefined ? '' : fillPattern(citation.date, dateParts(language, cited.date)),
  });
}

function dateParts(language: LanguageTag, iso: string) {
  const [year = '', month = '', day = ''] = iso.split('-').map(Number);
  return {
    year: String(year),
    month: packs[language].months[Number(month) - 1]?.[0] ?? String(month),
    day: day === 1 ? words[language].firstDay : String(day),
  };
}
