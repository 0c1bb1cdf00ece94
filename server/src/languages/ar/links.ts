import type { LinkWords } from '../links.ts';

export const links: LinkWords = {
  here: ['هنا'],
  promises: [
    'الاطلاع',
    'المبين',
    'المبينة',
    'متاح',
    'متاحة',
    'انظر',
    'يمكن الوصول',
    'النقر',
    'اضغط',
    'تنزيل',
  ],
};
