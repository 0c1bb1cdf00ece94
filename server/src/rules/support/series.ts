import { formatId, parseId } from '../../registry/ids.ts';
import type { Registry } from '../../registry/types.ts';

/** Numbers from here on are years, smaller ones sessions: 2025/18 against 70/125. */
const FIRST_YEAR = 1900;

/** The session or year that a number begins with, and the years in which it sits. */
export interface Series {
  readonly kind: 'session' | 'year';
  readonly from: number;
  readonly to: number;
  readonly basis: 'known' | 'expected';
}

/** For `81/12` the eighty-first session, 2026 to 2027; undefined for Roman and special sessions. */
export function seriesOf(id: string, registry: Registry): Series | undefined {
  const parts = parseId(id);
  if (parts.kind !== 'un') return undefined;
  const number = Number(parts.series);
  if (!Number.isInteger(number)) return undefined;
  if (number >= FIRST_YEAR) return { kind: 'year', from: number, to: number, basis: 'known' };
  const session = registry.session(parts.organ, number);
  return (
    session && {
      kind: 'session',
      from: session.year,
      to: session.endYear ?? session.year,
      basis: session.basis === 'memory' ? 'expected' : 'known',
    }
  );
}

/** `un:A/RES/80/173` for `un:A/RES/173/80`: session and number the other way about. */
export function reversedId(id: string): string | undefined {
  const parts = parseId(id);
  const series = parts.kind === 'un' ? Number(parts.series) : Number.NaN;
  if (parts.kind !== 'un' || !Number.isInteger(series) || parts.organ === 'sc') return undefined;
  return formatId({ ...parts, series: String(parts.number), number: series });
}
