import { doubledWords } from '../doubledWords.ts';
import type { GrammarSlip } from '../grammar.ts';

export const grammarSlips: readonly GrammarSlip[] = [
  doubledWords([
    'the',
    'of',
    'and',
    'to',
    'in',
    'for',
    'on',
    'with',
    'by',
    'that',
    'is',
    'its',
    'at',
  ]),
  // Not `a European`, `a universal`, `a one-day`.
  { wrong: /[ \u00a0]a ([aeio](?!u|ne\b|nce\b|neself)[a-z]+)/gu, right: 'an $1', reason: 'form' },
  // Not `an hour`, `an NGO`.
  { wrong: /[ \u00a0]an ([bcdfgjklmnpqrstvwxyz][a-z]{2,})/gu, right: 'a $1', reason: 'form' },
];
