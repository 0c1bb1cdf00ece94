import { meaning as ar } from './ar/meaning.ts';
import { meaning as en } from './en/meaning.ts';
import { meaning as es } from './es/meaning.ts';
import { meaning as fr } from './fr/meaning.ts';
import { meaning as ru } from './ru/meaning.ts';
import type { LanguageTag } from './types.ts';
import { meaning as zh } from './zh/meaning.ts';

/** Small words that turn what a sentence says: in a quotation none of them may change. */
export interface MeaningWords {
  /** `not`, `without`, `دون`; single signs in Chinese. */
  readonly negations: readonly string[];
  /** `all`, `only`, `each`, `shall`: how many, how much, how binding. */
  readonly quantifiers: readonly string[];
}

const all: Readonly<Record<LanguageTag, MeaningWords>> = { ar, en, es, fr, ru, zh };

export const meaningOf = (language: LanguageTag): MeaningWords => all[language];
