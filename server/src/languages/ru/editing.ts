import type { EditingWords } from '../editing.ts';

export const editing: EditingWords = {
  thisMeeting: { conference: 'настоящей Конференции', assembly: 'настоящей Ассамблеи' },
  ofBody: '',
  history: [
    'первоначально',
    'ранее',
    'прежде',
    'учрежденн',
    'созданн',
    'заменен',
    'замененн',
    'отменен',
    'аннулирован',
    'предыдущей редакции',
    'в прежней редакции',
  ],
  operative: { before: [], behind: ['постановляющей части'] },
  page: { before: ['стр.', 'с.'], behind: [] },
  // The word is inflected: only its abbreviation is told.
  paragraphWords: [
    { word: 'пункты', short: 'пп.' },
    { word: 'пункт', short: 'п.' },
  ],
  selfNames: [],
  instructs: [['поручает', 'предлагает']],
  members: [
    'Государствам-Членам',
    'Государствам – Членам',
    'Членам Секторов',
    'Членам Сектора',
    'Ассоциированным членам',
    'Академическим организациям',
    'администрациям',
    'всем заинтересованным сторонам',
  ],
  facilitators: ['содейств', 'координатор', 'ведущ'],
};
