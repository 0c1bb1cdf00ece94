import { applyChanges } from '../text/edits.ts';
import type { TextChange } from '../text/edits.ts';
import type { Finding, Fix } from './types.ts';

/** After so many rounds two fixes evidently undo each other. */
const ROUNDS = 20;

/**
 * The draft after its fixes, rule by rule: the fixes of one rule are applied together, then the
 * text is read anew, so that no fix works on a text that another one changed.
 * `choose` says which fix of a finding to take, if any: `(finding) => finding.fixes.find((f) => f.safe)`.
 */
export function fixAll(
  text: string,
  lintText: (text: string) => readonly Finding[],
  choose: (finding: Finding) => Fix | undefined,
): string {
  let current = text;
  for (let round = 0; round < ROUNDS; round++) {
    const next = fixFirstRule(current, lintText(current), choose);
    if (next === current) return current;
    current = next;
  }
  return current;
}

function fixFirstRule(
  text: string,
  findings: readonly Finding[],
  choose: (finding: Finding) => Fix | undefined,
): string {
  const chosen = findings.flatMap((finding) => {
    const fix = choose(finding);
    return fix ? [{ rule: finding.rule, fix }] : [];
  });
  const rule = chosen[0]?.rule;
  const changes: TextChange[] = [];
  for (const { rule: of, fix } of chosen) {
    if (of === rule && !fix.changes.some((change) => touches(changes, change))) {
      changes.push(...fix.changes);
    }
  }
  return applyChanges(text, changes);
}

/** A fix is applied whole or not at all; one that meets another waits for the next round. */
const touches = (changes: readonly TextChange[], { span }: TextChange): boolean =>
  changes.some((other) => span.start <= other.span.end && other.span.start <= span.end);
