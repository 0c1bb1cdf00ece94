import type { WritingWords } from '../writing.ts';

export const writing: WritingWords = {
  datedNumber: '{number} du {day} {month} {year}',
  bareNumber: '{number}',
  seriesInBrackets: '{number} ({series})',
  numberSign: '',
  firstDay: '1er',
  edition: {
    rev: '{number} (Rév. {place}, {year})',
    orig: '{number} ({place}, {year})',
    mod: '{number} (modifiée en {year})',
    placeless: '{number} ({year})',
  },
  session: { after: 'possessive', pattern: '{ordinal} session, en {year}' },
  deadlines: [
    { after: ['d’ici à', "d'ici à"], patterns: ['{year}', 'la fin de {year}'] },
    { after: ['d’ici au', "d'ici au", 'jusqu’au', "jusqu'au"], patterns: ['{date}'] },
    { after: ['d’ici', "d'ici"], patterns: ['à {year}', 'à la fin de {year}', 'au {date}'] },
    {
      after: ['au plus tard'],
      patterns: [
        'le {date}',
        'en {year}',
        'à la fin de {year}',
        'à sa {ordinal} session, en {year}',
      ],
    },
    {
      after: ['avant'],
      patterns: ['la fin de {year}', '{year}', 'le {date}', 'sa {ordinal} session, en {year}'],
    },
    { after: ['jusqu’à', "jusqu'à"], patterns: ['la fin de {year}'] },
  ],
  citation: {
    ofOrgan: 'résolution {number} {organ}{date}',
    alone: 'résolution {number} {organ}{date}',
    date: ' du {day} {month} {year}',
    edition: 'Résolution {edition}',
    organs: {
      unga: { name: 'de l’Assemblée générale', own: 'sa résolution {number}{date}' },
      sc: { name: 'du Conseil de sécurité', own: 'sa résolution {number}{date}' },
      ecosoc: { name: 'du Conseil économique et social', own: 'sa résolution {number}{date}' },
      hrc: { name: 'du Conseil des droits de l’homme', own: 'sa résolution {number}{date}' },
    },
  },
  requests: [
    {
      verb: 'Prie',
      pattern:
        '{opener} le Secrétaire général de lui présenter à sa {ordinal} session un rapport sur l’application de la présente résolution',
    },
  ],
};
