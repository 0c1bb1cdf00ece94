import type { Typesetting } from '../typesetting.ts';

export const typesetting: Typesetting = {
  iso3: 'ara',
  locale: 'ar-SA',
  font: 'Traditional Arabic',
  emphasisFont: '',
  scale: 1.4,
  unitedNations: 'الأمم المتحدة',
  session: 'الدورة {ordinal}',
  sessionEndings: ['ون'],
  agendaItem: 'البند {item} من جدول الأعمال',
  original: 'الأصل: بالعربية',
};
