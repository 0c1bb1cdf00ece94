import { packs } from '../languages/index.ts';
import { perLanguage } from '../languages/perLanguage.ts';
import type { AskVerb, LanguageTag, MandateWords } from '../languages/types.ts';

/** A word or phrase of the language pack as it stands in a text. */
export interface Hit<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** Finds the longest of some phrases, one after the other. */
export interface Scanner<Value> {
  /** All of them, none within another. */
  in(text: string): readonly Hit<Value>[];
}

export interface Phrase<Value> {
  readonly form: string;
  readonly value: Value;
}

export interface AskForm {
  readonly verb: AskVerb;
  readonly person: 'we' | 'it' | 'both' | 'asked';
  /** One of these must stand in the sentence; any sentence will do where there are none. */
  readonly needs: readonly string[];
  readonly before: readonly string[];
  readonly whom?: 'named' | 'none';
}

/** All phrases of a language by what they are for. */
export interface Scanners {
  readonly words: MandateWords;
  readonly spaced: boolean;
  /** What each verb may mean, by what else stands in the sentence. */
  readonly asks: Scanner<readonly AskForm[]>;
  readonly actors: Scanner<string>;
  readonly bodyNouns: Scanner<string>;
  readonly partners: Scanner<readonly string[]>;
  readonly reports: Scanner<string>;
  readonly recurs: Scanner<MandateWords['recurs'][number]['every']>;
}

/** Made once for a language. */
export const scannersOf = perLanguage(makeScanners);

function makeScanners(language: LanguageTag): Scanners {
  const { mandates: words, spaced, proclitics } = packs[language];
  const scan = <Value>(phrases: readonly Phrase<Value>[]) => phraseScanner(language, phrases);
  const ways: Ways = { spaced, proclitics, glued: [], beginnings: false };
  return {
    words,
    spaced,
    asks: makeScanner(askPhrases(words), { ...ways, glued: words.pronounsGlued }),
    actors: scan(
      words.actors.flatMap(({ id, forms }) => forms.map((form) => ({ form, value: id }))),
    ),
    bodyNouns: makeScanner(
      words.bodyNouns.flatMap((form) =>
        [form, ...articled(form)].map((written) => ({ form: written, value: form })),
      ),
      { ...ways, beginnings: true },
    ),
    partners: scan(
      words.partners.map(({ before, behind = [] }) => ({ form: before, value: behind })),
    ),
    reports: scan(words.reports.map((form) => ({ form, value: form }))),
    recurs: scan(
      words.recurs.flatMap(({ every, forms }) => forms.map((form) => ({ form, value: every }))),
    ),
  };
}

/** Finds phrases that stand as whole words, with what may be glued before them. */
export function phraseScanner<Value>(
  language: LanguageTag,
  phrases: readonly Phrase<Value>[],
): Scanner<Value> {
  const { spaced, proclitics } = packs[language];
  return makeScanner(phrases, { spaced, proclitics, glued: [], beginnings: false });
}

/** `المنتدى` is `منتدى` with its article. */
const articled = (form: string): readonly string[] =>
  /^\p{Script=Arabic}/u.test(form) ? [`ال${form}`] : [];

function askPhrases({ asks, asked }: MandateWords): readonly Phrase<readonly AskForm[]>[] {
  const phrases = new Map<string, AskForm[]>();
  const add = (form: string, value: AskForm): void => {
    phrases.set(form, [...(phrases.get(form) ?? []), value]);
  };
  for (const { verb, we, it, needs = [], before = [], whom } of asks) {
    const said = { verb, needs, before, ...(whom && { whom }) };
    for (const form of we) add(form, { ...said, person: it.includes(form) ? 'both' : 'we' });
    for (const form of it) if (!we.includes(form)) add(form, { ...said, person: 'it' });
  }
  for (const { verb, forms } of asked) {
    for (const form of forms) {
      if (!phrases.has(form)) add(form, { verb, person: 'asked', needs: [], before: [] });
    }
  }
  return [...phrases].map(([form, value]) => ({ form, value }));
}

interface Ways {
  readonly spaced: boolean;
  /** Letters that may be glued in front. */
  readonly proclitics: readonly string[];
  /** Endings that may be glued behind. */
  readonly glued: readonly string[];
  /** The phrases are beginnings of words. */
  readonly beginnings: boolean;
}

function makeScanner<Value>(phrases: readonly Phrase<Value>[], ways: Ways): Scanner<Value> {
  const values = new Map(phrases.map(({ form, value }) => [form.toLowerCase(), value]));
  const pattern = patternOf([...values.keys()], ways);
  return {
    in(text) {
      const found: Hit<Value>[] = [];
      for (const match of text.matchAll(pattern)) {
        const written = match.groups?.['form'] ?? '';
        const value = values.get(asListed(written, values));
        if (value === undefined) continue;
        const start = match.index + (match.groups?.['clitic'] ?? '').length;
        found.push({ start, end: start + written.length, value });
      }
      return found;
    },
  };
}

/** `للدول` is listed as `الدول`. */
function asListed<Value>(written: string, values: ReadonlyMap<string, Value>): string {
  const lower = written.toLowerCase();
  return values.has(lower) ? lower : lower.replace(/^لل/, 'ال');
}

function patternOf(forms: readonly string[], ways: Ways): RegExp {
  const glued = ways.glued.length > 0 ? `(?:${ways.glued.join('|')})?` : '';
  const end = ways.spaced && !ways.beginnings ? `(?=${glued}(?![\\p{L}\\p{M}]))` : '';
  // A form that ends in a letter glued to the next word, `نهيب ب`, has no end of its own.
  const endOf = (form: string): string => (/ \p{Script=Arabic}$/u.test(form) ? '' : end);
  const listed = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => `${formPattern(form)}${endOf(form)}`);
  const alternatives = listed.length === 0 ? '(?!)' : listed.join('|');
  if (!ways.spaced) return new RegExp(`(?<form>${alternatives})`, 'giu');
  const letters = ways.proclitics.join('');
  const clitic = letters === '' ? '' : `(?<clitic>[${letters}]{0,2}?)`;
  return new RegExp(`(?<![\\p{L}\\p{M}])${clitic}(?<form>${alternatives})`, 'giu');
}

const formPattern = (form: string): string =>
  form
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/^ال/, '(?:ال|لل)')
    .replace(/'|’/g, "[’']");
