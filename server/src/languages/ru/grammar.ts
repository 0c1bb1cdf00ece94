import { doubledWords } from '../doubledWords.ts';
import type { GrammarSlip } from '../grammar.ts';

export const grammarSlips: readonly GrammarSlip[] = [
  doubledWords([
    'в',
    'и',
    'на',
    'по',
    'с',
    'о',
    'об',
    'для',
    'от',
    'из',
    'к',
    'не',
    'что',
    'а',
    'или',
    'при',
  ]),
  { wrong: /[ \u00a0](о) ([аиоуэ]\p{L}+)/gu, right: '$1б $2', reason: 'form' },
  { wrong: /[ \u00a0](о)б ([бвгджзклмнпрстфхцчшщ]\p{L}+)/gu, right: '$1 $2', reason: 'form' },
  { wrong: /[ \u00a0](с) ([сзшж][бвгджзклмнпрстфхцчшщ]\p{L}+)/gu, right: '$1о $2', reason: 'form' },
  { wrong: /[ \u00a0](в) ([вф][бвгджзклмнпрстфхцчшщ]\p{L}+)/gu, right: '$1о $2', reason: 'form' },
];
