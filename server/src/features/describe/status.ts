import type { LanguageTag } from '../../languages/types.ts';
import { formatId, parseId } from '../../registry/ids.ts';
import type { Lookup, Registry } from '../../registry/types.ts';
import { assertNever } from '../../text/never.ts';
import { labelOf, labelWithTitle } from './label.ts';
import { readableDate } from './time.ts';
import type { DescribeContext, Fact } from './types.ts';
import { say } from './ui/index.ts';
import { fact } from './words.ts';

/** What the registry says of a citation, where it does not simply exist. */
export function statusFacts(context: DescribeContext, lookup: Lookup): readonly Fact[] {
  const { registry, ui } = context;
  switch (lookup.status) {
    case 'found':
      return [];
    case 'superseded':
      return fact(
        ui,
        'status',
        say(ui, 'superseded', {
          date: readableDate(lookup.asOf, ui),
          label: labelOf(registry, lookup.latest, ui),
        }),
      );
    case 'unknown':
      return [
        ...fact(ui, 'status', missing(ui, rangeOf(registry, lookup.id, ui))),
        ...fact(ui, 'nearest', ...lookup.nearest.map((id) => labelWithTitle(context, id))),
      ];
    case 'uncovered':
      return fact(ui, 'status', uncovered(ui, rangeOf(registry, lookup.id, ui)));
    case 'ambiguous':
      return fact(ui, 'mayBe', ...lookup.candidates.map((id) => labelOf(registry, id, ui)));
    default:
      return assertNever(lookup);
  }
}

/** `does not exist: the registry has all of that session, A/RES/70/1 to A/RES/70/305`. */
function missing(ui: LanguageTag, range: Range | undefined): string {
  if (range?.complete !== true) return say(ui, 'missingAsKnown');
  const { first, last } = range;
  return say(ui, range.unit === 'year' ? 'missingInYear' : 'missingInSession', { first, last });
}

/** `…, which has A/RES/81/1 to A/RES/81/30 and cannot say whether there are more`. */
const uncovered = (ui: LanguageTag, range: Range | undefined): string =>
  range === undefined
    ? say(ui, 'uncovered')
    : say(ui, 'uncoveredRange', { first: range.first, last: range.last });

interface Range {
  readonly unit: 'session' | 'year';
  readonly first: string;
  readonly last: string;
  readonly complete: boolean;
}

function rangeOf(registry: Registry, id: string, ui: LanguageTag): Range | undefined {
  const parts = parseId(id);
  const coverage = registry.coverage(id);
  if (parts.kind !== 'un' || coverage === undefined) return undefined;
  const { organ, type, series } = parts;
  const at = (number: number): string =>
    labelOf(registry, formatId({ kind: 'un', organ, type, series, number }), ui);
  return {
    // Years count from the Council's first one on, sessions have numbers far below.
    unit: Number(series) > FIRST_YEAR ? 'year' : 'session',
    first: at(coverage.first),
    last: at(coverage.last),
    complete: coverage.complete,
  };
}

const FIRST_YEAR = 1900;
