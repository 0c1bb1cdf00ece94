import type { Typesetting } from '../typesetting.ts';

export const typesetting: Typesetting = {
  iso3: 'rus',
  locale: 'ru-RU',
  font: '',
  emphasisFont: '',
  scale: 1,
  unitedNations: 'Организация Объединенных Наций',
  session: '{ordinal} сессия',
  sessionEndings: ['ая', 'ья'],
  agendaItem: 'Пункт {item} повестки дня',
  original: 'Оригинал: русский',
};
