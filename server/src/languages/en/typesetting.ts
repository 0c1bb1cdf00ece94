import type { Typesetting } from '../typesetting.ts';

export const typesetting: Typesetting = {
  iso3: 'eng',
  locale: 'en-GB',
  font: '',
  emphasisFont: '',
  scale: 1,
  unitedNations: 'United Nations',
  session: '{ordinal} session',
  sessionEndings: [],
  agendaItem: 'Agenda item {item}',
  original: 'Original: English',
};
