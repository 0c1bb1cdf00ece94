import type { MeaningWords } from '../meaning.ts';

export const meaning: MeaningWords = {
  negations: ['no', 'sin', 'ni', 'nunca', 'ningún', 'ninguna', 'ninguno', 'salvo', 'excepto'],
  quantifiers: [
    'todos',
    'todas',
    'todo',
    'toda',
    'cada',
    'algunos',
    'algunas',
    'solo',
    'sólo',
    'solamente',
    'únicamente',
    'mayoría',
    'varios',
    'varias',
    'mitad',
    'debe',
    'deben',
    'puede',
    'pueden',
    'debería',
    'deberían',
  ],
};
