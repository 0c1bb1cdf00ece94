import { typography as ar } from './ar/typography.ts';
import { typography as en } from './en/typography.ts';
import { typography as es } from './es/typography.ts';
import { typography as fr } from './fr/typography.ts';
import { typography as ru } from './ru/typography.ts';
import { typography as zh } from './zh/typography.ts';
import type { PercentSign } from './percent.ts';
import type { LanguageTag } from './types.ts';

/** How published texts of a language set the signs that a keyboard has only one of. */
export interface Typography {
  /** What opens and closes a quotation, blanks inside included: `«\u00a0` and `\u00a0»`. */
  readonly quotes: readonly [open: string, close: string];
  /** Between two halves of a sentence, blanks around it included: ` – `. */
  readonly dash: string;
  /** Between the ends of a range: `–` in `2020–2025`. */
  readonly rangeDash: string;
  readonly percent: PercentSign;
}

const all: Readonly<Record<LanguageTag, Typography>> = { ar, en, es, fr, ru, zh };

export const typographyOf = (language: LanguageTag): Typography => all[language];
