import type { EditingWords } from '../editing.ts';

export const editing: EditingWords = {
  thisMeeting: {
    conference: 'de la presente Conferencia',
    assembly: 'de la presente Asamblea',
  },
  ofBody: 'de la {body}',
  history: [
    'inicialmente',
    'originalmente',
    'en su origen',
    'establecido por',
    'establecida por',
    'establecido en',
    'establecida en',
    'creado por',
    'creada por',
    'sustituid',
    'derogad',
    'abrogad',
    'versión anterior',
    'anteriormente',
  ],
  operative: { before: [], behind: ['de la parte dispositiva'] },
  page: { before: ['páginas', 'página', 'págs.', 'pág.'], behind: [] },
  paragraphWords: [
    { word: 'párrafos', short: 'párrs.' },
    { word: 'párrafo', short: 'párr.' },
  ],
  selfNames: [],
  instructs: [['encarga', 'invita']],
  members: [
    'a los Estados Miembros',
    'a los Miembros de Sector',
    'a los Miembros de los Sectores',
    'a los Asociados',
    'a las Instituciones Académicas',
    'a las administraciones',
    'a todas las partes interesadas',
  ],
  facilitators: ['facilitad', 'moderad', 'coordinad'],
};
