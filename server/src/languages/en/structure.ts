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
  also: {
    second: ' also',
    third: ' further',
    place: 'behind',
    words: ['also', 'further', 'again'],
  },
  seized: ['seized of', 'seized with'],
  meeting: ['meeting'],
  votes: ['In favour', 'In favor', 'Against', 'Abstaining', 'Abstentions'],
  annexStems: ['annex'],
};
