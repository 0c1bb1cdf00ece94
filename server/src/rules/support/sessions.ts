import { parseId } from '../../registry/ids.ts';
import type { Registry, SessionFacts } from '../../registry/types.ts';
import type { Citation } from '../../references/types.ts';

/** The eightieth session of the General Assembly opens in 2025 and sits in 2026 too. */
export const includesYear = ({ year, endYear = year }: SessionFacts, written: number): boolean =>
  year <= written && written <= endYear;

/** Whether a session of that number met in that year, but of another body: 49 in 2005. */
export function isSessionOfAnother(
  body: string,
  ordinal: number,
  year: number,
  registry: Registry,
): boolean {
  return registry.sessionBodies().some((other) => {
    const session = other === body ? undefined : registry.session(other, ordinal);
    return session !== undefined && includesYear(session, year);
  });
}

/**
 * Whether `resolution 49/7 of 11 March 2005`, without the name of an organ, is rather a resolution of
 * a commission whose forty-ninth session met that year than one of the organ it was taken for.
 */
export function mayBeOfAnotherBody(citation: Citation, registry: Registry): boolean {
  const parts = parseId(citation.id);
  const year = Number(citation.date?.iso.slice(0, 4));
  if (citation.organNamed || parts.kind !== 'un' || !year) return false;
  const session = Number(parts.series);
  const own = registry.session(parts.organ, session);
  if (!Number.isInteger(session) || (own && includesYear(own, year))) return false;
  return isSessionOfAnother(parts.organ, session, year, registry);
}
