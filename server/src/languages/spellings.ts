import { spellings as ar } from './ar/spellings.ts';
import { spellings as en } from './en/spellings.ts';
import { spellings as es } from './es/spellings.ts';
import { spellings as fr } from './fr/spellings.ts';
import { spellings as ru } from './ru/spellings.ts';
import { spellings as zh } from './zh/spellings.ts';
import type { LanguageTag } from './types.ts';

const all: Readonly<Record<LanguageTag, readonly (readonly string[])[]>> = {
  ar,
  en,
  es,
  fr,
  ru,
  zh,
};

/** Words that are spelt in several ways, as they begin: `online` and `on-line`, `其他` and `其它`. */
export const spellingsOf = (language: LanguageTag): readonly (readonly string[])[] => all[language];
