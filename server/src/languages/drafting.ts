import { drafting as ar } from './ar/drafting.ts';
import { drafting as en } from './en/drafting.ts';
import { drafting as es } from './es/drafting.ts';
import { drafting as fr } from './fr/drafting.ts';
import { drafting as ru } from './ru/drafting.ts';
import { drafting as zh } from './zh/drafting.ts';
import type { LanguageTag } from './types.ts';

/** Words by which rules tell what a sentence asks for and how it says it. */
export interface DraftingWords {
  /** How openers begin that ask somebody for something: `request`, `prie`, `تطلب`. */
  readonly requests: readonly string[];
  /** `biennium`, `فترة السنتين`: a period for which a budget is adopted. */
  readonly biennium: readonly string[];
  /** The period stands before its name, as in `2024-2025两年期`. */
  readonly bienniumBehind: boolean;
  /** `provisional agenda`: what a question is put on for a session to come. */
  readonly provisionalAgenda: readonly string[];
  /** `report` as what is submitted: `rapport`, `доклад`. */
  readonly report: readonly string[];
  /** What says that something is due again and again, or on an occasion: `annual`, `when`. */
  readonly whenever: readonly string[];
  /** To the acting organ, without its name: `to it`, `lui`, `إليها`. */
  readonly toItself: readonly string[];
  /** Such words that lean on the verb: `le presente`, `lui présenter`. */
  readonly clitics: readonly string[];
  /** Head words by number: `[resolution, resolutions]`, `[القرار, القرارات, القرارين]`. */
  readonly headNumbers: readonly (readonly [one: string, many: string, two?: string])[];
  /** What stands before a head and agrees with it: `[la, les]`, `[su, sus]`. */
  readonly determiners: readonly (readonly [one: string, many: string])[];
  /** What of a head word makes a resolution of a decision; empty where the two inflect otherwise. */
  readonly decisionStems: readonly (readonly [resolution: string, decision: string])[];
  /** Duals as subject and behind a preposition: `[القراران, القرارين]`. */
  readonly duals: readonly (readonly [subject: string, oblique: string])[];
  /** Prepositions before such a dual, apart from those glued to it. */
  readonly prepositions: readonly string[];
  /** What comes between a resolution and its title: `entitled`, `المعنون`. */
  readonly entitled: readonly string[];
  /** `{number}` in a session of Roman numerals, as the language writes it: `{number} (د-{session})`. */
  readonly oldSession: string;
}

const words: Readonly<Record<LanguageTag, DraftingWords>> = { ar, en, es, fr, ru, zh };

export const draftingWords = (language: LanguageTag): DraftingWords => words[language];
