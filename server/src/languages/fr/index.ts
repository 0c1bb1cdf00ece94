import type { LanguagePack } from '../types.ts';
import { figures } from './figures.ts';
import { mandates } from './mandates.ts';
import { months, references } from './references.ts';
import { syntax } from './syntax.ts';

export const fr: LanguagePack = {
  tag: 'fr',
  name: 'Français',
  direction: 'ltr',
  spaced: true,
  proclitics: [],
  syntax,
  references,
  months,
  figures,
  mandates,
};
