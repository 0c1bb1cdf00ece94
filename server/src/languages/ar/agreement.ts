import type { Agreement } from '../agreement.ts';

export const agreement: Agreement = {
  feminineOrgans: ['الجمعية', 'اللجنة'],
  pairs: [['ت', 'ي']],
  prefixes: true,
};
