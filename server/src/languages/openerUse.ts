import { openerUse as ar } from './ar/openerUse.ts';
import { openerUse as en } from './en/openerUse.ts';
import { openerUse as es } from './es/openerUse.ts';
import { openerUse as fr } from './fr/openerUse.ts';
import { openerUse as ru } from './ru/openerUse.ts';
import { openerUse as zh } from './zh/openerUse.ts';
import type { LanguageTag } from './types.ts';

export type Gender = 'f' | 'm';

/** A verb that opens paragraphs, with its forms for the second and the third time in a row. */
export interface OpenerFamily {
  /** `Rappelant` */
  readonly plain: string;
  /** `Rappelant également` */
  readonly also?: string;
  /** `Rappelant en outre` */
  readonly further?: string;
  /** How often it was met, in whichever of its forms. */
  readonly uses: number;
  /** Where it agrees with the organ: `Consciente` with the Assembly, `Conscient` with a Council. */
  readonly gender?: Gender;
}

/** The most used first. */
export interface OpenerUse {
  /** Nouns by which the name of an organ tells its gender; none where verbs do not agree with it. */
  readonly organs: { readonly feminine: readonly string[]; readonly masculine: readonly string[] };
  /** What joins the paragraphs of the preamble after the first: `و` in Arabic; empty elsewhere. */
  readonly conjunction: string;
  readonly preambular: readonly OpenerFamily[];
  readonly operative: readonly OpenerFamily[];
}

const use: Readonly<Record<LanguageTag, OpenerUse>> = { ar, en, es, fr, ru, zh };

export const openerUse = (language: LanguageTag): OpenerUse => use[language];

/** `Conseil de sécurité` is masculine; undefined where the name does not tell, or nothing agrees. */
export function genderOf(language: LanguageTag, name: string): Gender | undefined {
  const { feminine, masculine } = use[language].organs;
  const words = name.split(/\s+/);
  for (const word of words) {
    if (feminine.includes(word)) return 'f';
    if (masculine.includes(word)) return 'm';
  }
  return undefined;
}
