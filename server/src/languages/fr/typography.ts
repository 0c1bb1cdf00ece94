import { invariable } from '../percent.ts';
import type { Typography } from '../typography.ts';

export const typography: Typography = {
  quotes: ['«\u00a0', '\u00a0»'],
  dash: ' – ',
  rangeDash: '-',
  percent: {
    right: invariable('\u00a0pour cent'),
    wrong: ['pourcent', 'p. 100', 'p.\u202f100', 'pour-cent'],
  },
};
