import type { WritingWords } from '../writing.ts';

export const writing: WritingWords = {
  datedNumber: '{number} от {day} {month} {year} года',
  bareNumber: '{number}',
  numberSign: '',
  firstDay: '1',
  edition: {
    rev: '{number} (Пересм. {place}, {year} г.)',
    orig: '{number} ({place}, {year} г.)',
    mod: '{number} (изменена в {year} г.)',
  },
  session: { after: 'possessive', pattern: '{ordinal} сессии в {year} году' },
};
