import { editing as ar } from './ar/editing.ts';
import { editing as en } from './en/editing.ts';
import { editing as es } from './es/editing.ts';
import { editing as fr } from './fr/editing.ts';
import { editing as ru } from './ru/editing.ts';
import type { LanguageTag } from './types.ts';
import { editing as zh } from './zh/editing.ts';

/** Words by which rules tell how a text points to another one, to a place of its own, or to somebody. */
export interface EditingWords {
  /** How the text of a conference or an assembly calls it, as it stands by a number: `of this conference`. */
  readonly thisMeeting: { readonly conference: string; readonly assembly: string };
  /** A body behind the number of its resolution: `of the {body}`; empty where the name is inflected. */
  readonly ofBody: string;
  /** What says that a text is cited as history: `initially adopted`, `established by`. */
  readonly history: readonly string[];
  /** What calls a paragraph operative, before `paragraph 3` or behind it: `du dispositif`. */
  readonly operative: { readonly before: readonly string[]; readonly behind: readonly string[] };
  /** `p.`, `page`, `ص`; where the sign stands behind the number, as in `第3页`, before and behind. */
  readonly page: { readonly before: readonly string[]; readonly behind: readonly string[] };
  /** The word for a paragraph and its abbreviation, one and several; empty where there is none. */
  readonly paragraphWords: readonly {
    readonly word: string;
    readonly short: string;
  }[];
  /** `this resolution` and `the present resolution`; empty where the language has one of them only. */
  readonly selfNames: readonly { readonly plain: string; readonly formal: string }[];
  /** A verb that orders and the one to use to those who are not under orders: `instructs`, `invites`. */
  readonly instructs: readonly (readonly [order: string, invitation: string])[];
  /** Who is under nobody's orders: `Member States`, `Sector Members`. */
  readonly members: readonly string[];
  /** Short names that several bodies may have: `the Council`, with what may stand behind such a name. */
  readonly shortNames: {
    /** With the blank, where there is one: `the `. */
    readonly articles: readonly string[];
    /** The noun as in names, and its other forms. */
    readonly nouns: readonly (readonly [noun: string, ...forms: readonly string[]])[];
    /** Words that do not go on with the name: `the Council shall`, not `the Council of`. */
    readonly behind: readonly string[];
  };
  /** How words begin that say who facilitates: `facilitat`, `moderador`. */
  readonly facilitators: readonly string[];
}

const words: Readonly<Record<LanguageTag, EditingWords>> = { ar, en, es, fr, ru, zh };

export const editingWords = (language: LanguageTag): EditingWords => words[language];
