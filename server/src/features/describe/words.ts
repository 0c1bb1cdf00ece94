import type { LanguageTag } from '../../languages/types.ts';
import type { Basis, Names } from '../../registry/types.ts';
import { assertNever } from '../../text/never.ts';

/** The language in which Chapeau speaks, whatever the language of the draft. */
export const INTERFACE_LANGUAGE: LanguageTag = 'en';

/** `2015-12-16` as `16 December 2015`; a part of a date stays as it is. */
export function readableDate(iso: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : NaN;
  if (Number.isNaN(time)) return iso;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

/** How far a year is away from a day: `next year`, `in 9 years`, `2 years ago`. */
export function readableYearsAway(year: number, asOf: string): string {
  const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  return format.format(year - Number(asOf.slice(0, 4)), 'year');
}

const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** 31 as `31st`. */
export function readableOrdinal(value: number): string {
  const plural = new Intl.PluralRules('en', { type: 'ordinal' }).select(value);
  return `${value}${ENDINGS[plural] ?? 'th'}`;
}

/** How a fact is known, to be set after it. */
export function basisInWords(basis: Basis): string {
  switch (basis) {
    case 'document':
      return 'as the document itself says';
    case 'citations':
      return 'as several published texts agree';
    case 'list':
      return 'from a single list';
    case 'entered':
      return 'entered by hand';
    case 'memory':
      return 'not checked in any text';
    default:
      return assertNever(basis);
  }
}

/** The name in the language of the draft, then in that of the interface, each once. */
export function namesFor(names: Names, language: LanguageTag): readonly string[] {
  const both = [names[language], names[INTERFACE_LANGUAGE]];
  const known = both.filter((name) => name !== undefined && name !== '') as string[];
  return [...new Set(known.length > 0 ? known : Object.values(names).slice(0, 1))];
}

/** A fact only where there is something to say. */
export const fact = (label: string, ...values: readonly (string | undefined)[]) => {
  const said = values.filter((value) => value !== undefined && value !== '') as string[];
  return said.length > 0 ? [{ label, values: said }] : [];
};
