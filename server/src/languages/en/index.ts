import type { LanguagePack } from '../types.ts';
import { figures } from './figures.ts';
import { mandates } from './mandates.ts';
import { months, references } from './references.ts';
import { syntax } from './syntax.ts';

export const en: LanguagePack = {
  tag: 'en',
  name: 'English',
  direction: 'ltr',
  spaced: true,
  proclitics: [],
  syntax,
  references,
  months,
  figures,
  mandates,
};
