import type { HouseId } from '../references/types.ts';
import { houseSeverities } from './houses.ts';
import type { Rule, Severity } from './types.ts';

export type Severities = Readonly<Record<string, Severity | 'off'>>;

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/**
 * How much a rule weighs in a draft. The strongest first: the command line, the draft's front matter,
 * chapeau.json or the settings of the editor, the house, the rule's own default.
 */
export function severityOf(
  rule: Rule,
  house: HouseId,
  settings: readonly Severities[],
): Severity | 'off' {
  for (const chosen of [...settings, houseSeverities[house]]) {
    const set = chosen[rule.id];
    if (set !== undefined) return set;
  }
  return rule.houses === undefined || rule.houses.includes(house) ? rule.severity : 'off';
}

export function weaker(severity: Severity, limit: Severity | undefined): Severity {
  return limit !== undefined && WEIGHT[limit] < WEIGHT[severity] ? limit : severity;
}
