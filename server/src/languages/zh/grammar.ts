import type { GrammarSlip } from '../grammar.ts';

export const grammarSlips: readonly GrammarSlip[] = [
  // Not `目的的`, `的的确确`.
  { wrong: /的的(?<!目的的)(?!确)/g, right: '的', reason: 'doubled' },
  { wrong: /了了(?<!除了了)(?!解)/g, right: '了', reason: 'doubled' },
  { wrong: /和和(?<!共和和)(?![平解睦谐])/g, right: '和', reason: 'doubled' },
  { wrong: /在在(?![线职场])/g, right: '在', reason: 'doubled' },
];
