import type { HouseId } from '../references/types.ts';
import { houseSeverities } from './houses.ts';
import type { Rule, Severity } from './types.ts';

export type Severities = Readonly<Record<string, Severity | 'off'>>;

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** How much a rule weighs in a house: what the user set, else the house, else the rule's default. */
export function severityOf(rule: Rule, house: HouseId, chosen: Severities = {}): Severity | 'off' {
  const set = chosen[rule.id];
  if (set !== undefined) return set;
  const ofHouse = houseSeverities[house][rule.id];
  if (ofHouse !== undefined) return ofHouse;
  return rule.houses === undefined || rule.houses.includes(house) ? rule.severity : 'off';
}

export function weaker(severity: Severity, limit: Severity | undefined): Severity {
  return limit !== undefined && WEIGHT[limit] < WEIGHT[severity] ? limit : severity;
}
