import { links as ar } from './ar/links.ts';
import { links as en } from './en/links.ts';
import { links as es } from './es/links.ts';
import { links as fr } from './fr/links.ts';
import { links as ru } from './ru/links.ts';
import { links as zh } from './zh/links.ts';
import type { LanguageTag } from './types.ts';

/** Words that stand for a link on a page, and what before them says that there was one. */
export interface LinkWords {
  readonly here: readonly string[];
  readonly promises: readonly string[];
}

const words: Readonly<Record<LanguageTag, LinkWords>> = { ar, en, es, fr, ru, zh };

export const linkWordsOf = (language: LanguageTag): LinkWords => words[language];
