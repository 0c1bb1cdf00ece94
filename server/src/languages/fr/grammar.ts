import { doubledWords } from '../doubledWords.ts';
import type { GrammarSlip } from '../grammar.ts';

// Not `de les punir`, `à le faire`, `de les lui présenter`: pronouns before a verb.
const NO_PRONOUN =
  /(?! ?(?:lui|leur|y|en|plus|mieux|bien|tous|toutes)(?!\p{L})|\p{L}+(?:er|ir|re|oir)(?!\p{L}))/u
    .source;
const CONSONANT = '(?=[bcdfgjklmnpqrstvwxz])';
const article = (words: string): RegExp => new RegExp(`[ \\u00a0]${words} ${NO_PRONOUN}`, 'gu');

export const grammarSlips: readonly GrammarSlip[] = [
  doubledWords([
    'de',
    'la',
    'le',
    'les',
    'des',
    'du',
    'et',
    'à',
    'dans',
    'pour',
    'par',
    'que',
    'sur',
    'au',
    'aux',
  ]),
  { wrong: article('de les'), right: 'des ', reason: 'contraction' },
  { wrong: article(`de le(?= ${CONSONANT})`), right: 'du ', reason: 'contraction' },
  { wrong: article('à les'), right: 'aux ', reason: 'contraction' },
  { wrong: article(`à le(?= ${CONSONANT})`), right: 'au ', reason: 'contraction' },
  { wrong: /[ \u00a0]([Ss])i (ils?)(?!\p{L})/gu, right: '$1’$2', reason: 'contraction' },
  {
    wrong: /[ \u00a0](lorsqu|puisqu|qu)e (ils?|elles?|on)(?![\p{L}-])/gu,
    right: '$1’$2',
    reason: 'contraction',
  },
  // Not `le onze`, `le oui`, `de un à trois`, `la ou le chef`.
  {
    wrong: /[ \u00a0](d|qu|l|n|s)[ea] ((?!onz|oui|ou\b|où|une?\b|uns\b)[aeéèêiîoôuû]\p{L}+)/gu,
    right: '$1’$2',
    reason: 'contraction',
  },
];
