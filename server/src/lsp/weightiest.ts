import type { Finding, Severity } from '../rules/types.ts';

const HEAVIEST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Of more findings than `most` the weightiest, and among those of one weight the first in the text;
 * in the order of the text as they were.
 */
export function weightiest(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings;
  const room = new Map<Severity, number>();
  let left = most;
  for (const severity of HEAVIEST_FIRST) {
    const count = findings.reduce(
      (sum, finding) => sum + (finding.severity === severity ? 1 : 0),
      0,
    );
    room.set(severity, Math.min(count, left));
    left -= Math.min(count, left);
  }
  return findings.filter(({ severity }) => {
    const free = room.get(severity) ?? 0;
    room.set(severity, free - 1);
    return free > 0;
  });
}
