import type { LanguageTag } from '../../languages/types.ts';
import type { Atom } from './types.ts';

/** Whether a paragraph runs from right to left: in Arabic all do, elsewhere those that begin so. */
export function runsToLeft(text: string, language: LanguageTag): boolean {
  if (language === 'ar') return true;
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(first);
}

/** The text of atoms, for finding the direction of their paragraph. */
export const textOfAtoms = (atoms: readonly Atom[]): string =>
  atoms.map((atom) => (atom.kind === 'text' ? atom.text : '')).join('');
