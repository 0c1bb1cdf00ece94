import type { WritingWords } from '../writing.ts';

export const writing: WritingWords = {
  datedNumber: '{number}, de {day} de {month} de {year}',
  bareNumber: '{number}',
  seriesInBrackets: '{number} ({series})',
  numberSign: '',
  firstDay: '1',
  edition: {
    rev: '{number} (Rev. {place}, {year})',
    orig: '{number} ({place}, {year})',
    mod: '{number} (modificada en {year})',
    placeless: '{number} ({year})',
  },
  session: { after: 'possessive', pattern: '{ordinal} período de sesiones, en {year}' },
  deadlines: [
    {
      after: ['a más tardar'],
      patterns: [
        'en {year}',
        'el {date}',
        'a finales de {year}',
        'en su {ordinal} período de sesiones, en {year}',
      ],
    },
    { after: ['para', 'hasta'], patterns: ['{year}', 'finales de {year}', 'el {date}'] },
    { after: ['antes de'], patterns: ['finales de {year}', '{year}'] },
    { after: ['antes del'], patterns: ['{date}'] },
  ],
  citation: {
    ofOrgan: 'resolución {number} {organ}{date}',
    alone: 'resolución {number} {organ}{date}',
    date: ', de {day} de {month} de {year}',
    edition: 'Resolución {edition}',
    organs: {
      unga: { name: 'de la Asamblea General', own: 'su resolución {number}{date}' },
      sc: { name: 'del Consejo de Seguridad', own: 'su resolución {number}{date}' },
      ecosoc: { name: 'del Consejo Económico y Social', own: 'su resolución {number}{date}' },
      hrc: { name: 'del Consejo de Derechos Humanos', own: 'su resolución {number}{date}' },
    },
  },
  requests: [
    {
      verb: 'Solicita',
      pattern:
        '{opener} al Secretario General que le presente en su {ordinal} período de sesiones un informe sobre la aplicación de la presente resolución',
    },
  ],
};
