import type { LanguagePack } from '../types.ts';
import { figures } from './figures.ts';
import { mandates } from './mandates.ts';
import { months, references } from './references.ts';
import { syntax } from './syntax.ts';

export const zh: LanguagePack = {
  tag: 'zh',
  name: '中文',
  direction: 'ltr',
  spaced: false,
  proclitics: [],
  syntax,
  references,
  months,
  figures,
  mandates,
};
