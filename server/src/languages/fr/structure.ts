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
  also: {
    second: ' également',
    third: ' en outre',
    place: 'behind',
    words: ['également', 'aussi', 'en outre', 'de nouveau', 'de plus'],
  },
  seized: ['saisi', 'saisie'],
  meeting: ['séance'],
  votes: ['Ont voté pour', 'Ont voté contre', 'Se sont abstenus', 'Pour', 'Contre', 'Abstentions'],
  annexStems: ['annex'],
};
