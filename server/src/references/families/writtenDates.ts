import type { Family, Reading } from '../family.ts';
import { gapText } from '../gaps.ts';
import type { PlainNumber } from '../tokens.ts';
import type { DateReference } from '../types.ts';
import { isYear } from './dates.ts';

/**
 * Dates and years: `16 December 2015`, `7–11 April 2025`, `2005-2014`, `عام 2035`, `(2003)`. A year
 * that belongs to a session, an edition or the name of an instrument is not one by itself.
 */
export const writtenDates: Family = (reading) => {
  const found: DateReference[] = [];
  for (const [index, token] of reading.tokens.entries()) {
    if (token.kind === 'date') {
      found.push({ kind: 'date', span: { start: token.start, end: token.end }, id: token.iso });
    } else if (token.kind === 'number' && token.form === 'plain' && isYear(token.value)) {
      const range = yearRange(reading, index);
      const date = range ?? year(reading, token);
      const last = found.at(-1);
      if (!date || (last && last.span.end > date.span.start)) continue;
      // Asked last, since a long line may hold thousands of years.
      if (range || !isPartOfAnother(reading, token)) found.push(date);
    }
  }
  return found;
};

/** `2005-2014`, `2026-2025`: whichever way it is typed, the id ascends. */
function yearRange({ tokens, text }: Reading, index: number): DateReference | undefined {
  const [first, second] = [tokens[index], tokens[index + 1]];
  if (first?.kind !== 'number' || first.form !== 'plain') return undefined;
  if (second?.kind !== 'number' || second.form !== 'plain' || !isYear(second.value))
    return undefined;
  if (!/^[-–—]$/.test(text.slice(first.end, second.start))) return undefined;
  const [from, to] = [first.value, second.value].sort((a, b) => a - b);
  return {
    kind: 'date',
    span: { start: first.start, end: second.end },
    id: `${from ?? first.value}/${to ?? second.value}`,
  };
}

/** `2025` in `its session in 2025` or in `140 (Rev. Dubai, 2018)`. */
const isPartOfAnother = ({ found }: Reading, { start, end }: PlainNumber): boolean =>
  found.some(({ kind, span }) => kind !== 'body' && span.start <= start && end <= span.end);

/** `in 2035`, `(2003)`, `2035年`. */
function year({ text, pack }: Reading, token: PlainNumber): DateReference | undefined {
  const { start, end } = token;
  if (token.end - token.start !== 4) return undefined;
  if (text.charAt(start - 1) === '(' && text.charAt(end) === ')') {
    return { kind: 'date', span: { start: start - 1, end: end + 1 }, id: String(token.value) };
  }
  const before = gapText(text, Math.max(0, start - 16), start);
  for (const word of pack.references.yearWords) {
    if (!before.endsWith(`${word} `)) continue;
    const wordStart = start - word.length - 1;
    return { kind: 'date', span: { start: wordStart, end }, id: String(token.value) };
  }
  for (const word of pack.references.yearWordsBehind) {
    if (gapText(text, end, end + word.length) !== word) continue;
    return { kind: 'date', span: { start, end: end + word.length }, id: String(token.value) };
  }
  return undefined;
}
