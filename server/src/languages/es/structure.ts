import type { StructureWords } from '../structure.ts';

export const structure: StructureWords = {
  annexAnnounced: [
    'anexo de la presente',
    'anexo a la presente',
    'anexos de la presente',
    'anexa a la presente',
    'anexado a la presente',
    'anexo del presente',
    'anexo al presente',
  ],
  also: {
    second: ' también',
    third: ' además',
    place: 'behind',
    words: ['también', 'además', 'asimismo', 'de nuevo'],
  },
  seized: ['ocupándose', 'conociendo de'],
  meeting: ['sesión'],
  votes: ['Votos a favor', 'Votos en contra', 'Abstenciones', 'A favor', 'En contra'],
  annexStems: ['anex'],
};
