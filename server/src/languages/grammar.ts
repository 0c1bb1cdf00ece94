import { grammarSlips as ar } from './ar/grammar.ts';
import { grammarSlips as en } from './en/grammar.ts';
import { grammarSlips as es } from './es/grammar.ts';
import { grammarSlips as fr } from './fr/grammar.ts';
import { grammarSlips as ru } from './ru/grammar.ts';
import { grammarSlips as zh } from './zh/grammar.ts';
import type { LanguageTag } from './types.ts';

/** Words that cannot stand beside each other, as far as their letters tell. */
export interface GrammarSlip {
  /**
   * With the flag `g`. It begins with the blank before the words, which is quick to find and is not
   * counted in, or with a rare letter.
   */
  readonly wrong: RegExp;
  /** What belongs there, with `$1` … for the groups. */
  readonly right: string;
  readonly reason: GrammarReason;
}

export type GrammarReason =
  /** A word typed twice: `that that`. */
  | 'doubled'
  /** `a agenda`, `о итогах`: the form before such a sound is another one. */
  | 'form'
  /** `de les États`, `a el Consejo`: two words that make one. */
  | 'contraction'
  /** `للتكنولوجيات ناشئة`: gender or definiteness do not agree. */
  | 'agreement'
  /** `التأكيد على … لا يزال`: the clause lacks its particle. */
  | 'particle'
  /** `وكما تم التشديد على`: a conjunction too many. */
  | 'conjunction';

const slips: Readonly<Record<LanguageTag, readonly GrammarSlip[]>> = { ar, en, es, fr, ru, zh };

export const grammarSlipsOf = (language: LanguageTag): readonly GrammarSlip[] => slips[language];
