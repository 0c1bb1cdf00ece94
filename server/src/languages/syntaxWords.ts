import type { LanguageTag, SyntaxWords } from './types.ts';
import { syntax as ar } from './ar/syntax.ts';
import { syntax as en } from './en/syntax.ts';
import { syntax as es } from './es/syntax.ts';
import { syntax as fr } from './fr/syntax.ts';
import { syntax as ru } from './ru/syntax.ts';
import { syntax as zh } from './zh/syntax.ts';

/** What the parser needs of each language, without the rest of the pack. */
export const syntaxWords: Readonly<Record<LanguageTag, SyntaxWords>> = { ar, en, es, fr, ru, zh };
