import type { WritingWords } from '../writing.ts';

export const writing: WritingWords = {
  datedNumber: '{number} of {day} {month} {year}',
  bareNumber: '{number}',
  numberSign: '',
  firstDay: '1',
  edition: {
    rev: '{number} (Rev. {place}, {year})',
    orig: '{number} ({place}, {year})',
    mod: '{number} (Modified {year})',
  },
  session: { after: 'possessive', pattern: '{ordinal} session, in {year}' },
};
