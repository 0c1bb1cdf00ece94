import type { MeaningWords } from '../meaning.ts';

export const meaning: MeaningWords = {
  negations: ['ne', 'n', 'pas', 'non', 'sans', 'ni', 'jamais', 'aucun', 'aucune', 'sauf'],
  quantifiers: [
    'tous',
    'toutes',
    'tout',
    'toute',
    'chaque',
    'quelques',
    'certains',
    'certaines',
    'seul',
    'seule',
    'seulement',
    'uniquement',
    'plupart',
    'plusieurs',
    'moitié',
    'doit',
    'doivent',
    'peut',
    'peuvent',
    'devrait',
    'devraient',
  ],
};
