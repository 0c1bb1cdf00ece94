import type { Typesetting } from '../typesetting.ts';

export const typesetting: Typesetting = {
  iso3: 'spa',
  locale: 'es-ES',
  font: '',
  emphasisFont: '',
  scale: 1,
  unitedNations: 'Naciones Unidas',
  session: '{ordinal} período de sesiones',
  sessionEndings: [],
  agendaItem: 'Tema {item} del programa',
  original: 'Original: español',
};
