import type { Relation, RelationKind, Series } from '../../registry/types.ts';
import { labelOf, labelWithTitle } from './label.ts';
import { isolate } from './isolate.ts';
import { readableDate } from './time.ts';
import type { DescribeContext, Fact } from './types.ts';
import { say, uiWords } from './ui/index.ts';
import type { Phrase } from './ui/types.ts';
import { fact, labelled, namesFor } from './words.ts';

/** In the order in which they are told. */
const ORDER: readonly RelationKind[] = [
  'holds',
  'part-of',
  'outcome-of',
  'replaces',
  'under',
  'review-of',
  'prepares',
  'follow-up-to',
  'related',
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
  const names = uiWords(context.ui).relations;
  return ORDER.flatMap((as) => {
    const [here, there] = names[as];
    const told = (inverse: boolean): readonly string[] =>
      gather(
        context,
        relations.filter((each) => each.as === as && each.inverse === inverse),
      );
    return here === there
      ? labelled(here, ...told(false), ...told(true))
      : [...labelled(here, ...told(false)), ...labelled(there, ...told(true))];
  });
}

/** A draft is told of what was there on its day. */
const isAdoptedBy = ({ registry, asOf }: DescribeContext, { id }: Relation): boolean =>
  (registry.adopted(id)?.date ?? asOf) <= asOf;

/** From so many members on, a series is told as one. */
const MANY = 3;

/** Members of one series in one line: `A/RES/62/182 to A/RES/80/118: Information and communications …`. */
function gather(context: DescribeContext, relations: readonly Relation[]): readonly string[] {
  const { registry, language, ui } = context;
  const ids = relations.map(({ id }) => id);
  const whole = new Set<Series>();
  return ids.flatMap((id) => {
    const series = registry.seriesOf(id);
    const own = series === undefined ? [] : series.members.filter((each) => ids.includes(each));
    if (series === undefined || own.length < MANY) return [labelWithTitle(context, id)];
    if (whole.has(series)) return [];
    whole.add(series);
    const [first = id] = own;
    const title = namesFor(series.titles, language, ui)[0] ?? '';
    const range = {
      first: labelOf(registry, first, ui),
      last: labelOf(registry, own.at(-1) ?? id, ui),
    };
    return [`${say(ui, 'to', range)}${uiWords(ui).colon}${isolate(ui, title)}`];
  });
}

/**
 * The resolutions of the same subject before and after this one, as far as they were adopted on the
 * day of the draft, and the latest of them.
 */
export function seriesFacts(context: DescribeContext, id: string): readonly Fact[] {
  const { registry, language, ui, asOf } = context;
  const series = registry.seriesOf(id);
  if (series === undefined) return [];
  const adopted = series.members.filter((each) => (registry.adopted(each)?.date ?? '') <= asOf);
  const at = adopted.indexOf(id);
  const latest = adopted.at(-1);
  const after = at < 0 ? undefined : adopted[at + 1];
  const tell = (phrase: Phrase, other: string | undefined): string | undefined => {
    if (other === undefined) return undefined;
    const date = registry.adopted(other)?.date;
    const label = labelOf(registry, other, ui);
    return say(ui, phrase, {
      label: date === undefined ? label : say(ui, 'dated', { label, date: readableDate(date, ui) }),
    });
  };
  return fact(
    ui,
    'series',
    isolate(ui, namesFor(series.titles, language, ui)[0] ?? ''),
    tell('beforeIt', adopted[at - 1]),
    tell('afterIt', after),
    tell('isLatest', latest === id || latest === after ? undefined : latest),
  );
}
