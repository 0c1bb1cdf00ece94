import { ar } from './ar/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { ru } from './ru/index.ts';
import type { LanguagePack, LanguageTag } from './types.ts';
import { zh } from './zh/index.ts';

export const packs: Readonly<Record<LanguageTag, LanguagePack>> = { ar, en, es, fr, ru, zh };

export const languageTags: readonly LanguageTag[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

export const isLanguageTag = (tag: string): tag is LanguageTag =>
  (languageTags as readonly string[]).includes(tag);
