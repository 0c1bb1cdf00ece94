import { packs } from './index.ts';
import type { LanguageTag } from './types.ts';

/** A form of date that published texts of a language do not have, and the one they have. */
export interface DateForm {
  /** With the flag `g`; the month is a group. */
  readonly wrong: RegExp;
  /** With `$1` … for the groups. */
  readonly right: string;
}

const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{N}/-])';
const NO_LETTER_BEHIND = '(?![\\p{L}\\p{N}])';

/** `%` stands for a month and a blank for any blank. */
function form(language: LanguageTag, wrong: string, right: string): DateForm {
  const months = packs[language].months.flat().join('|');
  const source = wrong.replaceAll(' ', '[ \\u00a0]').replace('%', `(${months})`);
  return { wrong: new RegExp(NO_LETTER_BEFORE + source + NO_LETTER_BEHIND, 'gu'), right };
}

const forms: Readonly<Partial<Record<LanguageTag, readonly DateForm[]>>> = {
  // December 16, 2015
  en: [form('en', '% ([0-9]{1,2}),? ((?:19|20)[0-9]{2})', '$2 $1 $3')],
  // 16 diciembre 2015, 16 de diciembre 2015
  es: [form('es', '([0-9]{1,2}) (?:de )?% ((?:19|20)[0-9]{2})', '$1 de $2 de $3')],
  // 1 janvier 2015
  fr: [form('fr', '1 % ((?:19|20)[0-9]{2})', '1er $1 $2')],
  // 16 декабря 2015 г.
  ru: [form('ru', '([0-9]{1,2}) % ((?:19|20)[0-9]{2}) г[.]', '$1 $2 $3 года')],
};

export const dateForms = (language: LanguageTag): readonly DateForm[] => forms[language] ?? [];
