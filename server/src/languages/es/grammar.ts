import { doubledWords } from '../doubledWords.ts';
import type { GrammarSlip } from '../grammar.ts';

export const grammarSlips: readonly GrammarSlip[] = [
  doubledWords([
    'de',
    'la',
    'el',
    'los',
    'las',
    'del',
    'y',
    'en',
    'para',
    'por',
    'que',
    'con',
    'un',
    'al',
    'su',
    'sus',
  ]),
  // Not `de El Salvador`.
  { wrong: /[ \u00a0]de el (?=\p{L})/gu, right: 'del ', reason: 'contraction' },
  { wrong: /[ \u00a0]a el (?=\p{L})/gu, right: 'al ', reason: 'contraction' },
  // Not `y hielo`, `y iones`.
  { wrong: /[ \u00a0]y (i(?![aeo])\p{L}+|hi(?![aeo])\p{L}+)/gu, right: 'e $1', reason: 'form' },
  { wrong: /[ \u00a0]o (h?o\p{L}+)/gu, right: 'u $1', reason: 'form' },
];
