import type { EditingWords } from '../editing.ts';

export const editing: EditingWords = {
  thisMeeting: {
    conference: 'de la présente Conférence',
    assembly: 'de la présente Assemblée',
  },
  ofBody: 'de la {body}',
  history: [
    'initialement',
    "à l'origine",
    'créé par',
    'créée par',
    'établi par',
    'établie par',
    'institué par',
    'instituée par',
    'remplacé',
    'abrogé',
    'précédente version',
    'version antérieure',
    'auparavant',
    'antérieurement',
  ],
  operative: { before: [], behind: ['du dispositif'] },
  page: { before: ['pages', 'page', 'p.'], behind: [] },
  paragraphWords: [
    { word: 'paragraphes', short: 'par.' },
    { word: 'paragraphe', short: 'par.' },
  ],
  selfNames: [],
  instructs: [['charge', 'invite']],
  members: [
    'les États Membres',
    'les Membres des Secteurs',
    'les Membres de Secteur',
    'les Associés',
    'les établissements universitaires',
    'les administrations',
    'toutes les parties prenantes',
  ],
  facilitators: ['facilitat', 'modérat', 'coordonnat'],
};
