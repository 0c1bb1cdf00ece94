import type { MeaningWords } from '../meaning.ts';

export const meaning: MeaningWords = {
  negations: ['不', '无', '未', '没', '非', '勿'],
  quantifiers: [
    '所有',
    '全部',
    '每',
    '各',
    '某些',
    '一些',
    '仅',
    '只',
    '大多数',
    '多数',
    '半数',
    '应',
    '须',
    '可',
  ],
};
