import type { LanguagePack } from '../types.ts';
import { figures } from './figures.ts';
import { mandates } from './mandates.ts';
import { months, references } from './references.ts';
import { syntax } from './syntax.ts';

export const ar: LanguagePack = {
  tag: 'ar',
  name: 'العربية',
  direction: 'rtl',
  spaced: true,
  proclitics: ['و', 'ف', 'ب', 'ك', 'ل'],
  syntax,
  references,
  months,
  figures,
  mandates,
};
