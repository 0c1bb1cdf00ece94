import type { WritingWords } from '../writing.ts';

export const writing: WritingWords = {
  datedNumber: '{number} от {day} {month} {year} года',
  bareNumber: '{number}',
  seriesInBrackets: '{number} ({series})',
  numberSign: '',
  firstDay: '1',
  edition: {
    rev: '{number} (Пересм. {place}, {year} г.)',
    orig: '{number} ({place}, {year} г.)',
    mod: '{number} (изменена в {year} г.)',
    placeless: '{number} ({year} г.)',
  },
  session: { after: 'possessive', pattern: '{ordinal} сессии в {year} году' },
  deadlines: [
    {
      after: ['не позднее'],
      patterns: [
        '{date}',
        'конца {year} года',
        '{year} года',
        'своей {ordinal} сессии в {year} году',
      ],
    },
    { after: ['до'], patterns: ['конца {year} года', '{date}', '{year} года'] },
    {
      after: ['к'],
      patterns: [
        '{year} году',
        'концу {year} года',
        '{date}',
        'своей {ordinal} сессии в {year} году',
      ],
    },
  ],
  citation: {
    ofOrgan: 'резолюцию {number} {organ}{date}',
    alone: 'резолюция {number} {organ}{date}',
    date: ' от {day} {month} {year} года',
    edition: 'Резолюция {edition}',
    organs: {
      unga: { name: 'Генеральной Ассамблеи', own: 'свою резолюцию {number}{date}' },
      sc: { name: 'Совета Безопасности', own: 'свою резолюцию {number}{date}' },
      ecosoc: { name: 'Экономического и Социального Совета', own: 'свою резолюцию {number}{date}' },
      hrc: { name: 'Совета по правам человека', own: 'свою резолюцию {number}{date}' },
    },
  },
  requests: [
    {
      verb: 'просит',
      pattern:
        '{opener} Генерального секретаря представить ей на ее {ordinal} сессии доклад об осуществлении настоящей резолюции',
      gender: 'f',
    },
    {
      verb: 'просит',
      pattern:
        '{opener} Генерального секретаря представить ему на его {ordinal} сессии доклад об осуществлении настоящей резолюции',
      gender: 'm',
    },
  ],
};
