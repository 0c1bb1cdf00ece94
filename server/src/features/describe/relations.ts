import type { Relation, RelationKind, Series } from '../../registry/types.ts';
import { labelOf, labelWithTitle } from './label.ts';
import { isolate } from './isolate.ts';
import { readableDate } from './time.ts';
import type { DescribeContext, Fact } from './types.ts';
import { fact, namesFor } from './words.ts';

/** In the order in which they are told; the second label is that seen from the other end. */
const LABELS: readonly (readonly [RelationKind, here: string, there: string])[] = [
  ['holds', 'Holds', 'Held by'],
  ['part-of', 'Part of', 'Parts'],
  ['outcome-of', 'Outcome of', 'Outcomes'],
  ['replaces', 'Replaces', 'Replaced by'],
  ['under', 'Adopted under', 'Adopted under it'],
  ['review-of', 'Reviews', 'Reviewed by'],
  ['prepares', 'Prepares', 'Prepared by'],
  ['follow-up-to', 'Follows up', 'Followed up by'],
  ['related', 'See also', 'See also'],
];

/** How a text stands to others, by kind: `Reviewed by: A/RES/70/125, A/RES/80/173`. */
export function relationFacts(context: DescribeContext, id: string): readonly Fact[] {
  const own = context.registry.instrument(id)?.id;
  const held = context.registry.relations(id).filter((relation) => relation.as === 'holds');
  const only = held.length === 1 ? own : undefined;
  const relations = context.registry
    .relations(id)
    .filter((relation) => isAdoptedBy(context, relation))
    // A document that holds one text only bears its title already.
    .filter((relation) => relation.as !== 'holds' || relation.id !== only);
  return LABELS.flatMap(([as, here, there]) => {
    const told = (inverse: boolean): readonly string[] =>
      gather(
        context,
        relations.filter((each) => each.as === as && each.inverse === inverse),
      );
    return here === there
      ? fact(here, ...told(false), ...told(true))
      : [...fact(here, ...told(false)), ...fact(there, ...told(true))];
  });
}

/** A draft is told of what was there on its day. */
const isAdoptedBy = ({ registry, asOf }: DescribeContext, { id }: Relation): boolean =>
  (registry.adopted(id)?.date ?? asOf) <= asOf;

/** From so many members on, a series is told as one. */
const MANY = 3;

/** Members of one series in one line: `A/RES/62/182 to A/RES/80/118: Information and communications …`. */
function gather(context: DescribeContext, relations: readonly Relation[]): readonly string[] {
  const { registry, language } = context;
  const ids = relations.map(({ id }) => id);
  const whole = new Set<Series>();
  return ids.flatMap((id) => {
    const series = registry.seriesOf(id);
    const own = series === undefined ? [] : series.members.filter((each) => ids.includes(each));
    if (series === undefined || own.length < MANY) return [labelWithTitle(context, id)];
    if (whole.has(series)) return [];
    whole.add(series);
    const [first = id] = own;
    const title = namesFor(series.titles, language)[0] ?? '';
    return [
      `${labelOf(registry, first)} to ${labelOf(registry, own.at(-1) ?? id)}: ${isolate(title)}`,
    ];
  });
}

/**
 * The resolutions of the same subject before and after this one, as far as they were adopted on the
 * day of the draft, and the latest of them.
 */
export function seriesFacts(context: DescribeContext, id: string): readonly Fact[] {
  const { registry, language, asOf } = context;
  const series = registry.seriesOf(id);
  if (series === undefined) return [];
  const adopted = series.members.filter((each) => (registry.adopted(each)?.date ?? '') <= asOf);
  const at = adopted.indexOf(id);
  const latest = adopted.at(-1);
  const after = at < 0 ? undefined : adopted[at + 1];
  const tell = (name: string, other: string | undefined): string | undefined => {
    if (other === undefined) return undefined;
    const date = registry.adopted(other)?.date;
    return `${name} ${labelOf(registry, other)}${date === undefined ? '' : ` of ${readableDate(date)}`}`;
  };
  return fact(
    'Series',
    isolate(namesFor(series.titles, language)[0] ?? ''),
    tell('before it', adopted[at - 1]),
    tell('after it', after),
    tell('latest known', latest === id || latest === after ? undefined : latest),
  );
}
