import { formatId, parseId } from '../../registry/ids.ts';
import type { Lookup, Registry } from '../../registry/types.ts';
import { assertNever } from '../../text/never.ts';
import { labelOf, labelWithTitle } from './label.ts';
import { readableDate } from './time.ts';
import type { DescribeContext, Fact } from './types.ts';
import { fact } from './words.ts';

/** What the registry says of a citation, where it does not simply exist. */
export function statusFacts(context: DescribeContext, lookup: Lookup): readonly Fact[] {
  const { registry } = context;
  switch (lookup.status) {
    case 'found':
      return [];
    case 'superseded':
      return fact(
        'Status',
        `superseded: on ${readableDate(lookup.asOf)} the latest edition is ${labelOf(registry, lookup.latest)}`,
      );
    case 'unknown':
      return [
        ...fact('Status', `does not exist${whatThereIs(registry, lookup.id)}`),
        ...fact('Nearest', ...lookup.nearest.map((id) => labelWithTitle(context, id))),
      ];
    case 'uncovered':
      return fact('Status', `not covered by the registry, ${howFar(registry, lookup.id)}`);
    case 'ambiguous':
      return fact('May be', ...lookup.candidates.map((id) => labelOf(registry, id)));
    default:
      return assertNever(lookup);
  }
}

/** `: the registry has all of its session, A/RES/70/1 to A/RES/70/305`. */
function whatThereIs(registry: Registry, id: string): string {
  const range = rangeOf(registry, id);
  return range?.complete === true
    ? `: the registry has all of that ${range.unit}, ${range.first} to ${range.last}`
    : ', by all that the registry knows';
}

/** `which has A/RES/81/1 to A/RES/81/30 and cannot say whether there are more`. */
function howFar(registry: Registry, id: string): string {
  const range = rangeOf(registry, id);
  return range === undefined
    ? 'which therefore cannot say whether it exists'
    : `which has ${range.first} to ${range.last} and cannot say whether there are more`;
}

interface Range {
  readonly unit: 'session' | 'year';
  readonly first: string;
  readonly last: string;
  readonly complete: boolean;
}

function rangeOf(registry: Registry, id: string): Range | undefined {
  const parts = parseId(id);
  const coverage = registry.coverage(id);
  if (parts.kind !== 'un' || coverage === undefined) return undefined;
  const { organ, type, series } = parts;
  const at = (number: number): string =>
    labelOf(registry, formatId({ kind: 'un', organ, type, series, number }));
  return {
    // Years count from the Council's first one on, sessions have numbers far below.
    unit: Number(series) > FIRST_YEAR ? 'year' : 'session',
    first: at(coverage.first),
    last: at(coverage.last),
    complete: coverage.complete,
  };
}

const FIRST_YEAR = 1900;
