import type { WritingWords } from '../writing.ts';

export const writing: WritingWords = {
  datedNumber: '{number}, de {day} de {month} de {year}',
  bareNumber: '{number}',
  numberSign: '',
  firstDay: '1',
  edition: {
    rev: '{number} (Rev. {place}, {year})',
    orig: '{number} ({place}, {year})',
    mod: '{number} (modificada en {year})',
  },
  session: { after: 'possessive', pattern: '{ordinal} período de sesiones, en {year}' },
};
