import type { Family } from '../family.ts';
import type { DateReference } from '../types.ts';

/** Full dates: `16 December 2015`, `16 كانون الأول/ديسمبر 2015`, `2015年12月16日`. */
export const writtenDates: Family = ({ tokens }) => {
  const found: DateReference[] = [];
  for (const token of tokens) {
    if (token.kind !== 'date') continue;
    found.push({ kind: 'date', span: { start: token.start, end: token.end }, id: token.iso });
  }
  return found;
};
