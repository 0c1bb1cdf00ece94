import { agreement as ar } from './ar/agreement.ts';
import { agreement as es } from './es/agreement.ts';
import { agreement as fr } from './fr/agreement.ts';
import { agreement as ru } from './ru/agreement.ts';
import type { LanguageTag } from './types.ts';

/** How openers agree with the organ that acts. */
export interface Agreement {
  /** How the names of organs begin that are feminine: `L’Assemblée`, `الجمعية`; the others are masculine. */
  readonly feminineOrgans: readonly string[];
  /** What changes, feminine and masculine: `convaincue` and `convaincu`. */
  readonly pairs: readonly (readonly [feminine: string, masculine: string])[];
  /** The pairs are what a verb begins with, behind the words of the preamble: `ت` and `ي`. */
  readonly prefixes: boolean;
}

const all: Readonly<Partial<Record<LanguageTag, Agreement>>> = { ar, es, fr, ru };

/** Undefined for languages in which openers do not agree. */
export const agreementOf = (language: LanguageTag): Agreement | undefined => all[language];
