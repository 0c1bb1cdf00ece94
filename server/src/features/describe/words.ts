import type { LanguageTag } from '../../languages/types.ts';
import type { Basis, Names } from '../../registry/types.ts';
import { assertNever } from '../../text/never.ts';

/** The language in which Chapeau speaks, whatever the language of the draft. */
export const INTERFACE_LANGUAGE: LanguageTag = 'en';

const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** 31 as `31st`. */
export function readableOrdinal(value: number): string {
  const plural = new Intl.PluralRules('en', { type: 'ordinal' }).select(value);
  return `${value}${ENDINGS[plural] ?? 'th'}`;
}

/** How a fact is known, in the line that closes a description: `Basis: the document itself`. */
export function basisInWords(basis: Basis): string {
  switch (basis) {
    case 'document':
      return 'the document itself';
    case 'citations':
      return 'several published texts';
    case 'list':
      return 'a single list';
    case 'entered':
      return 'entered by hand';
    case 'memory':
      return 'memory, not checked in any text';
    default:
      return assertNever(basis);
  }
}

/** The same behind a fact that is known in another way than the rest: `Geneva (not checked)`. */
export function noteOnBasis(basis: Basis | undefined, ofTheRest: Basis | undefined): string {
  if (basis === undefined || basis === ofTheRest) return '';
  switch (basis) {
    case 'document':
      return ' (from the document itself)';
    case 'citations':
      return ' (from several published texts)';
    case 'list':
      return ' (from a single list)';
    case 'entered':
      return ' (entered by hand)';
    case 'memory':
      return NOT_CHECKED;
    default:
      return assertNever(basis);
  }
}

/** Behind a fact that was never met in a published text. */
export const NOT_CHECKED = ' (not checked)';

/** The name in the language of the draft, then in that of the interface, each once. */
export function namesFor(names: Names, language: LanguageTag): readonly string[] {
  const both = [names[language], names[INTERFACE_LANGUAGE]];
  const known = both.filter((name) => name !== undefined && name !== '') as string[];
  return [...new Set(known.length > 0 ? known : Object.values(names).slice(0, 1))];
}

/** Those whose wording was never met in a published text are marked. */
export function titlesFor(
  names: Names,
  language: LanguageTag,
  fromMemory: readonly LanguageTag[] = [],
): readonly string[] {
  const marked: Names = Object.fromEntries(
    Object.entries(names).map(([tag, name]) => [
      tag,
      fromMemory.includes(tag as LanguageTag) ? `${name}${NOT_CHECKED}` : name,
    ]),
  );
  return namesFor(marked, language);
}

/** A fact only where there is something to say. */
export const fact = (label: string, ...values: readonly (string | undefined)[]) => {
  const said = values.filter((value) => value !== undefined && value !== '') as string[];
  return said.length > 0 ? [{ label, values: said }] : [];
};
