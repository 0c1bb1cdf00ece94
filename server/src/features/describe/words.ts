import type { LanguageTag } from '../../languages/types.ts';
import type { Basis, Names } from '../../registry/types.ts';
import { say, uiWords } from './ui/index.ts';
import type { FactLabel } from './ui/types.ts';
import type { DescribeContext, Fact } from './types.ts';

/** The language in which Chapeau speaks unless the editor asks for another. */
export const INTERFACE_LANGUAGE: LanguageTag = 'en';

const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** 31 as `31st`. */
export function readableOrdinal(value: number): string {
  const plural = new Intl.PluralRules('en', { type: 'ordinal' }).select(value);
  return `${value}${ENDINGS[plural] ?? 'th'}`;
}

/** `31st session`, `31e session`. */
export const sessionName = (ui: LanguageTag, ordinal: number): string =>
  say(ui, 'session', { ordinal: ui === 'en' ? readableOrdinal(ordinal) : String(ordinal) });

/** How a fact is known, in the line that closes a description: `Basis: the document itself`. */
export const basisFact = (ui: LanguageTag, basis: Basis | undefined): readonly Fact[] =>
  fact(ui, 'basis', basis && uiWords(ui).basis[basis]);

/** The same behind a fact that is known in another way than the rest: ` (from a single list)`. */
export const noteOnBasis = (
  ui: LanguageTag,
  basis: Basis | undefined,
  ofTheRest: Basis | undefined,
): string =>
  basis === undefined || basis === ofTheRest ? '' : inBrackets(ui, uiWords(ui).notes[basis]);

/** Behind a fact that was never met in a published text. */
export const notChecked = (ui: LanguageTag): string => inBrackets(ui, say(ui, 'notChecked'));

const inBrackets = (ui: LanguageTag, words: string): string =>
  ui === 'zh' ? `（${words}）` : ` (${words})`;

/** The name in the language of the draft, then in that of the interface, each once. */
export function namesFor(
  names: Names,
  language: LanguageTag,
  ui: LanguageTag = INTERFACE_LANGUAGE,
): readonly string[] {
  const both = [names[language], names[ui] ?? names[INTERFACE_LANGUAGE]];
  const known = both.filter((name) => name !== undefined && name !== '') as string[];
  return [...new Set(known.length > 0 ? known : Object.values(names).slice(0, 1))];
}

/** The name in the language of the interface, in English where it has none. */
export const uiName = (names: Names | undefined, ui: LanguageTag): string | undefined =>
  names?.[ui] ?? names?.[INTERFACE_LANGUAGE];

/** Those whose wording was never met in a published text are marked. */
export function titlesFor(
  { language, ui }: DescribeContext,
  names: Names,
  fromMemory: readonly LanguageTag[] = [],
): readonly string[] {
  const marked: Names = Object.fromEntries(
    Object.entries(names).map(([tag, name]) => [
      tag,
      fromMemory.includes(tag as LanguageTag) ? `${name}${notChecked(ui)}` : name,
    ]),
  );
  return namesFor(marked, language, ui);
}

/** A fact only where there is something to say. */
export const fact = (
  ui: LanguageTag,
  label: FactLabel,
  ...values: readonly (string | undefined)[]
): readonly Fact[] => labelled(uiWords(ui).labels[label], ...values);

/** The same under words that are at hand. */
export function labelled(
  label: string,
  ...values: readonly (string | undefined)[]
): readonly Fact[] {
  const said = values.filter((value) => value !== undefined && value !== '') as string[];
  return said.length > 0 ? [{ label, values: said }] : [];
}
