import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { isLanguageTag } from '../languages/index.ts';
import { knownFacts, lexiconFor } from '../model/knownFacts.ts';
import { shippedRegistry } from '../registry/registry.ts';
import { recognise } from './recognise.ts';
import type { HouseId, RecognitionContext } from './types.ts';

// Signs that nobody sees and forms that nobody tells apart must change neither what is found nor where.
// The texts are those of all cases: every family in every language.

const folder = new URL('./cases/', import.meta.url);
const registry = shippedRegistry();
const facts = knownFacts(registry);

interface Sample {
  readonly context: RecognitionContext;
  readonly text: string;
}

function sampleOf(line: string): Sample | undefined {
  const colon = line.indexOf(': ');
  const [language = '', house = '', organ = '-', year = '-'] = line.slice(0, colon).split(' ');
  if (colon < 0 || !isLanguageTag(language)) return undefined;
  const context = {
    language,
    house: house as HouseId,
    ...(organ !== '-' && { organ }),
    ...(year !== '-' && { year: Number(year) }),
  };
  const text = line
    .slice(colon + 2)
    .replace(/«[A-Z]{3}»/g, '')
    .replaceAll('⇥', '\t')
    .replaceAll('␣', ' ')
    .replace(/⟦([^→⟧]*)→[^⟧]*⟧/g, '$1');
  return { context, text };
}

const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.cases.txt'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
  .flatMap((line) => sampleOf(line) ?? []);

/** What is found, each with its place. */
const found = ({ context, text }: Sample) =>
  recognise(text, lexiconFor(registry, context.language, context.house), context, facts).map(
    ({ kind, id, span }) => ({ kind, id, ...span }),
  );

/** A text with signs put in: where each unit of the clean text went. */
interface Noisy {
  readonly text: string;
  readonly at: readonly number[];
}

/** Another form of a sign, and what is put in behind it; empty for none. */
type Disguise = (sign: string, chance: number) => { readonly sign: string; readonly more: string };

const VOWEL_SIGN = /[\u064b-\u0652\u0670]/;
const HIDDEN = [
  '\u200e',
  '\u200f',
  '\u061c',
  '\u2066',
  '\u2069',
  '\u202c',
  '\u00ad',
  '\u2060',
  '\ufeff',
  '\u200d',
];
const ARABIC = /[\u0621-\u064a]/;
const ofDigit = (digit: string, zero: number): string =>
  String.fromCharCode(zero + digit.charCodeAt(0) - 48);
const pick = <Value>(values: readonly Value[], chance: number, otherwise: Value): Value =>
  values[chance % values.length] ?? otherwise;

const disguises: Readonly<Record<string, Disguise>> = {
  'signs that are not seen': (sign, chance) => ({ sign, more: pick(HIDDEN, chance, '') }),
  'vowel signs and tatweel': (sign, chance) => ({
    sign,
    more: ARABIC.test(sign) ? pick(['\u064e', '\u0651', '\u0640', '\u0670'], chance, '') : '',
  }),
  'blanks that do not break': (sign, chance) => ({
    sign: sign === ' ' ? pick(['\u00a0', '\u202f', '\u2009'], chance, ' ') : sign,
    more: '',
  }),
  'digits of other scripts': (sign, chance) => ({
    sign: /\d/.test(sign) ? ofDigit(sign, pick([0x660, 0x6f0, 0xff10], chance, 48)) : sign,
    more: '',
  }),
  'signs as wide as ideographs': (sign) => ({
    sign: /[(),;:\/]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign,
    more: '',
  }),
  'hyphens that do not break': (sign, chance) => ({
    sign: sign === '-' ? pick(['\u2011', '\u2010'], chance, '-') : sign,
    more: '',
  }),
};

function disguised(text: string, disguise: Disguise, chances: readonly number[]): Noisy {
  let noisy = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const chance = chances[index % chances.length] ?? 0;
    at.push(noisy.length);
    const sign = text.charAt(index);
    // Three of four stay as they are.
    const { sign: other, more } =
      chance % 4 === 0 ? disguise(sign, chance >> 2) : { sign, more: '' };
    noisy += other + more;
  }
  return { text: noisy, at };
}

function placeIn(
  { text, at }: Noisy,
  { start, end }: { readonly start: number; readonly end: number },
) {
  let after = (at[end - 1] ?? -1) + 1;
  while (VOWEL_SIGN.test(text.charAt(after))) after++;
  return { start: at[start] ?? -1, end: after };
}

const chances = fc.array(fc.nat({ max: 400 }), { minLength: 7, maxLength: 40 });

for (const [name, disguise] of Object.entries(disguises)) {
  test(`${name} change neither what is found nor where`, () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), chances, (sample, given) => {
        const noisy = disguised(sample.text, disguise, given);
        const expected = found(sample).map((each) => ({ ...each, ...placeIn(noisy, each) }));
        assert.deepEqual(found({ ...sample, text: noisy.text }), expected, noisy.text);
      }),
      { numRuns: 400, seed: 20261127 },
    );
  });
}

const CYRILLIC: Readonly<Record<string, string>> = {
  A: 'А',
  C: 'С',
  E: 'Е',
  O: 'О',
  P: 'Р',
  T: 'Т',
};
/** Look-alikes are told only where the rest of a token is the symbol of a document. */
const SYMBOLS = /[A-Z]+\/[A-Z]+\/[A-Z0-9./-]+/g;

test('Cyrillic letters in a symbol change neither what is found nor where', () => {
  for (const sample of samples) {
    for (const sign of Object.keys(CYRILLIC)) {
      const text = sample.text.replace(SYMBOLS, (symbol) =>
        symbol.replace(sign, CYRILLIC[sign] ?? sign),
      );
      const ids = (each: Sample) => found(each).filter(({ kind }) => kind === 'citation');
      assert.deepEqual(ids({ ...sample, text }), ids(sample), text);
    }
  }
});
