import type { WritingWords } from '../writing.ts';

export const writing: WritingWords = {
  datedNumber: '{number} of {day} {month} {year}',
  bareNumber: '{number}',
  seriesInBrackets: '{number} ({series})',
  numberSign: '',
  firstDay: '1',
  edition: {
    rev: '{number} (Rev. {place}, {year})',
    orig: '{number} ({place}, {year})',
    mod: '{number} (Modified {year})',
    placeless: '{number} ({year})',
  },
  session: { after: 'possessive', pattern: '{ordinal} session, in {year}' },
  deadlines: [
    {
      after: ['by', 'no later than', 'not later than', 'before', 'until'],
      patterns: ['{year}', 'the end of {year}', '{date}', 'its {ordinal} session, in {year}'],
    },
    { after: ['at'], patterns: ['its {ordinal} session, in {year}'] },
  ],
  citation: {
    ofOrgan: '{organ} resolution {number}{date}',
    alone: '{organ} resolution {number}{date}',
    date: ' of {day} {month} {year}',
    edition: 'Resolution {edition}',
    organs: {
      unga: { name: 'General Assembly', own: 'its resolution {number}{date}' },
      sc: { name: 'Security Council', own: 'its resolution {number}{date}' },
      ecosoc: { name: 'Economic and Social Council', own: 'its resolution {number}{date}' },
      hrc: { name: 'Human Rights Council', own: 'its resolution {number}{date}' },
    },
  },
  requests: [
    {
      verb: 'Requests',
      pattern:
        '{opener} the Secretary-General to submit to the {organ} at its {ordinal} session a report on the implementation of the present resolution',
    },
  ],
};
