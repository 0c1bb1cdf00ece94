import type { MeaningWords } from '../meaning.ts';

export const meaning: MeaningWords = {
  negations: ['لا', 'لم', 'لن', 'ليس', 'ليست', 'غير', 'دون', 'بدون', 'عدم', 'باستثناء', 'سوى'],
  quantifiers: [
    'كل',
    'كافة',
    'بعض',
    'فقط',
    'معظم',
    'غالبية',
    'أغلبية',
    'نصف',
    'يجب',
    'ينبغي',
    'يجوز',
  ],
};
