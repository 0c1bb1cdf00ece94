import type { StructureWords } from '../structure.ts';

export const structure: StructureWords = {
  annexAnnounced: [
    'annex to the present',
    'annexes to the present',
    'annex to this',
    'annexes to this',
    'annexed to the present',
    'annexed to this',
  ],
};
