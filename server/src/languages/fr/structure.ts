import type { StructureWords } from '../structure.ts';

export const structure: StructureWords = {
  annexAnnounced: [
    'annexe de la présente',
    'annexe à la présente',
    'annexes de la présente',
    'annexée à la présente',
    'annexé à la présente',
    'annexe du présent',
    'annexe au présent',
    'annexée au présent',
    'annexé au présent',
  ],
};
