import type { GrammarSlip } from './grammar.ts';

/** A slip for each of some small words that nobody writes twice on end: `of of`. */
export const doubledWords = (words: readonly string[]): GrammarSlip => ({
  wrong: new RegExp(`[ \\u00a0](${words.join('|')})[ \\u00a0]+\\1(?![\\p{L}\\p{M}’'-])`, 'gu'),
  right: '$1',
  reason: 'doubled',
});
