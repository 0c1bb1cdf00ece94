import type { EditingWords } from '../editing.ts';

export const editing: EditingWords = {
  thisMeeting: { conference: 'لهذا المؤتمر', assembly: 'لهذه الجمعية' },
  // The preposition merges with the article: `للمؤتمر`, but `لمؤتمر`.
  ofBody: 'ل{body}',
  history: [
    'في الأصل',
    'أصلا',
    'المنشأ بموجب',
    'المنشأة بموجب',
    'أنشئ بموجب',
    'أنشئت بموجب',
    'سابقا',
    'ألغي',
    'الملغى',
    'حل محل',
    'الصيغة السابقة',
  ],
  operative: { before: [], behind: ['من المنطوق'] },
  page: { before: ['الصفحات', 'الصفحة', 'ص.', 'ص'], behind: [] },
  paragraphWords: [],
  selfNames: [],
  instructs: [['يكلف', 'يدعو']],
  members: [
    'الدول الأعضاء',
    'أعضاء القطاعات',
    'أعضاء القطاع',
    'المنتسبين',
    'الهيئات الأكاديمية',
    'الإدارات',
    'جميع أصحاب المصلحة',
  ],
  shortNames: {
    articles: ['ال', 'لل'],
    nouns: [['مجلس'], ['لجنة'], ['منتدى'], ['فريق'], ['مؤتمر']],
    behind: ['في', 'إلى', 'على', 'أن', 'من', 'التي', 'الذي', 'عن'],
  },
  facilitators: ['ميسر', 'تيسير', 'منسق'],
};
