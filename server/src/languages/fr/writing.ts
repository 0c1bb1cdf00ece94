import type { WritingWords } from '../writing.ts';

export const writing: WritingWords = {
  datedNumber: '{number} du {day} {month} {year}',
  bareNumber: '{number}',
  numberSign: '',
  firstDay: '1er',
  edition: {
    rev: '{number} (Rév. {place}, {year})',
    orig: '{number} ({place}, {year})',
    mod: '{number} (modifiée en {year})',
  },
  session: { after: 'possessive', pattern: '{ordinal} session, en {year}' },
};
