import type { LanguageTag } from './types.ts';

/** How published texts of a language write the numbers of paragraphs and sub-paragraphs. */
export interface MarkerStyle {
  /** Behind the digits of a paragraph: `.` in `1.`; Arabic has `1 -`, of which some texts drop the blank. */
  readonly digits: readonly string[];
  /** Around the letter of a sub-paragraph: `(` and `)`. */
  readonly around: readonly [open: string, close: string];
  /** The second level: `(i)`, `’1‘`, `㈠`. */
  readonly second: 'roman' | 'quoted-digits' | 'circled';
}

const both = (second: MarkerStyle['second']): MarkerStyle => ({
  digits: ['.'],
  around: ['(', ')'],
  second,
});
const closed: MarkerStyle = { digits: ['.'], around: ['', ')'], second: 'roman' };

const styles: Readonly<Record<LanguageTag, MarkerStyle>> = {
  ar: { ...both('quoted-digits'), digits: [' -', '-'] },
  en: both('roman'),
  es: closed,
  fr: closed,
  ru: closed,
  zh: both('circled'),
};

export const markerStyle = (language: LanguageTag): MarkerStyle => styles[language];
