import { invariable } from '../percent.ts';
import type { Typography } from '../typography.ts';

export const typography: Typography = {
  quotes: ['“', '”'],
  dash: ' – ',
  rangeDash: '–',
  percent: { right: invariable('\u00a0per cent'), wrong: ['%', 'percent', 'per-cent', 'pct'] },
};
