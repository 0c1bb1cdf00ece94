import type { Citation } from '../../references/types.ts';
import type { Registry } from '../../registry/types.ts';
import { parseId, unNumber } from '../../registry/ids.ts';

/**
 * Whether a number lies beyond the last one of its session or year: 70/684, where the seventieth
 * session ended with 305. Numbers of the Security Council run on through the years, so a wrong
 * year is another matter there.
 */
export function isBeyondSeries(id: string, registry: Registry): boolean {
  const parts = parseId(id);
  if (parts.kind !== 'un' || parts.organ === 'sc') return false;
  const range = registry.numberRange(id);
  return range !== undefined && parts.number > range[1];
}

/** The last resolution of the session that an id belongs to, as the citation writes numbers: `70/305`. */
export function lastOfSeries(id: string, registry: Registry): string | undefined {
  const parts = parseId(id);
  const range = registry.numberRange(id);
  if (parts.kind !== 'un' || !range) return undefined;
  const { organ, series } = parts;
  return unNumber({ organ, series, number: range[1] });
}

/**
 * Whether the number is that of a decision: 74/555, cited as a resolution. Behind `A/RES/` a number
 * that high is rather a slip of the hand.
 */
export function isDecision(citation: Citation, registry: Registry): boolean {
  if (citation.type !== 'resolution') return false;
  const decision = decisionId(citation.id);
  if (decision !== undefined && registry.lookup(decision).status === 'found') return true;
  const parts = parseId(citation.id);
  if (citation.family !== 'un-prose' || parts.kind !== 'un') return false;
  const numbers = registry.decisionNumbers(parts.organ, Number(parts.series));
  return numbers !== undefined && numbers[0] <= parts.number && parts.number <= numbers[1];
}

/** The id of the decision with the number of a resolution. */
function decisionId(id: string): string | undefined {
  return id.includes('/RES/') ? id.replace('/RES/', '/DEC/') : undefined;
}
