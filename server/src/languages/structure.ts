import { structure as ar } from './ar/structure.ts';
import { structure as en } from './en/structure.ts';
import { structure as es } from './es/structure.ts';
import { structure as fr } from './fr/structure.ts';
import { structure as ru } from './ru/structure.ts';
import { structure as zh } from './zh/structure.ts';
import type { LanguageTag } from './types.ts';

/** Phrases by which a text speaks of its own parts. */
export interface StructureWords {
  /** What says that this very text has an annex: `annex to the present`. */
  readonly annexAnnounced: readonly string[];
}

const words: Readonly<Record<LanguageTag, StructureWords>> = { ar, en, es, fr, ru, zh };

export const structureWords = (language: LanguageTag): StructureWords => words[language];
