import type { Typesetting } from '../typesetting.ts';

export const typesetting: Typesetting = {
  iso3: 'fra',
  locale: 'fr-FR',
  font: '',
  emphasisFont: '',
  scale: 1,
  unitedNations: 'Nations Unies',
  session: '{ordinal} session',
  sessionEndings: [],
  agendaItem: 'Point {item} de l’ordre du jour',
  original: 'Original : français',
};
