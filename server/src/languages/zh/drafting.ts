import type { DraftingWords } from '../drafting.ts';

export const drafting: DraftingWords = {
  requests: ['请', '邀请', '要求', '促请', '吁请', '敦促', '鼓励', '责成'],
  biennium: ['两年期'],
  bienniumBehind: true,
  provisionalAgenda: ['临时议程'],
  report: ['报告', '汇报'],
  whenever: [
    '每',
    '定期',
    '年度',
    '两年期',
    '继续',
    '经常',
    '个月',
    '天内',
    '下一',
    '今后',
    '期间',
    '范围内',
    '不断',
  ],
  toItself: ['向其', '向大会', '向理事会'],
  clitics: [],
};
