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
  /** How any mention of an annex begins: `annex` of `annexed`. */
  readonly annexStems: readonly string[];
  /** What tells the second and third of paragraphs that begin alike: `Recalling also`, `还回顾`. */
  readonly also: {
    readonly second: string;
    readonly third: string;
    /** Behind the first word of the opener, or before it. */
    readonly place: 'before' | 'behind';
    /** Whatever tells a paragraph from the one before, wherever it stands. */
    readonly words: readonly string[];
  };
  /** By what a text says that its organ goes on with the matter: `seized of`. */
  readonly seized: readonly string[];
  /** What the line below an adopted text calls the meeting: `meeting` in `68th plenary meeting`. */
  readonly meeting: readonly string[];
  /** What stands before the States in the record of a vote: `In favour`, `Against`. */
  readonly votes: readonly string[];
}

const words: Readonly<Record<LanguageTag, StructureWords>> = { ar, en, es, fr, ru, zh };

export const structureWords = (language: LanguageTag): StructureWords => words[language];
