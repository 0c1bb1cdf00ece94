import type { Typography } from '../typography.ts';

export const typography: Typography = {
  quotes: ['«', '»'],
  dash: '\u00a0— ',
  rangeDash: '–',
  percent: {
    right: {
      one: '\u00a0процент',
      few: '\u00a0процента',
      many: '\u00a0процентов',
      other: '\u00a0процента',
    },
    wrong: ['%'],
  },
};
