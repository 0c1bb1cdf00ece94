import type { WritingWords } from '../writing.ts';

export const writing: WritingWords = {
  datedNumber: '{number} المؤرخ {day} {month} {year}',
  bareNumber: '{number}',
  seriesInBrackets: '{number} ({series})',
  numberSign: '',
  firstDay: '1',
  edition: {
    rev: '{number} (المراجَع في {place}، {year})',
    orig: '{number} ({place}، {year})',
    mod: '{number} (المُعدّل في عام {year})',
    placeless: '{number} ({year})',
  },
  session: { after: 'session', pattern: '{ordinal} في عام {year}' },
  deadlines: [
    { after: ['بحلول'], patterns: ['عام {year}', 'نهاية عام {year}', '{date}'] },
    { after: ['قبل', 'حتى'], patterns: ['نهاية عام {year}', '{date}', 'عام {year}'] },
    {
      after: ['في موعد أقصاه', 'في موعد لا يتجاوز', 'في أجل أقصاه'],
      patterns: ['{date}', 'نهاية عام {year}'],
    },
  ],
  citation: {
    ofOrgan: 'قرار {organ} {number}{date}',
    alone: 'قرار {organ} {number}{date}',
    date: ' المؤرخ {day} {month} {year}',
    edition: 'القرار {edition}',
    organs: {
      unga: { name: 'الجمعية العامة', own: 'قرارها {number}{date}' },
      sc: { name: 'مجلس الأمن', own: 'قراره {number}{date}' },
      ecosoc: { name: 'المجلس الاقتصادي والاجتماعي', own: 'قراره {number}{date}' },
      hrc: { name: 'مجلس حقوق الإنسان', own: 'قراره {number}{date}' },
    },
  },
  requests: [
    {
      verb: 'تطلب',
      pattern:
        '{opener} إلى الأمين العام أن يقدم إليها في دورتها {ordinal} تقريرا عن تنفيذ هذا القرار',
      gender: 'f',
    },
    {
      verb: 'يطلب',
      pattern:
        '{opener} إلى الأمين العام أن يقدم إليه في دورته {ordinal} تقريرا عن تنفيذ هذا القرار',
      gender: 'm',
    },
  ],
};
