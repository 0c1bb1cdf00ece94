import type { WritingWords } from '../writing.ts';

export const writing: WritingWords = {
  datedNumber: '{number} المؤرخ {day} {month} {year}',
  bareNumber: '{number}',
  numberSign: '',
  firstDay: '1',
  edition: {
    rev: '{number} (المراجَع في {place}، {year})',
    orig: '{number} ({place}، {year})',
    mod: '{number} (المُعدّل في عام {year})',
  },
  session: { after: 'session', pattern: '{ordinal} في عام {year}' },
};
