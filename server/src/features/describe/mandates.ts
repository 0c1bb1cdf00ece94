import { parseId } from '../../registry/ids.ts';
import type { Mandate, MandateDeadline, MandateVerb } from '../../registry/types.ts';
import { isolate } from './isolate.ts';
import { labelOf } from './label.ts';
import { readableYearsAway, timeOfSession } from './time.ts';
import type { DescribeContext, Fact } from './types.ts';
import { fact, namesFor, readableOrdinal } from './words.ts';

const VERBS: Readonly<Record<MandateVerb, string>> = {
  request: 'requests',
  invite: 'invites',
  encourage: 'encourages',
  recommend: 'recommends',
  'call-upon': 'calls upon',
  'call-for': 'calls for action',
  urge: 'urges',
  stress: 'stresses the need',
  decide: 'decides',
  resolve: 'resolves',
};

/** Between the verb and whoever is asked. */
const BEFORE_ACTOR: Partial<Record<MandateVerb, string>> = {
  recommend: ' to ',
  'call-for': ' by ',
  stress: ' for ',
};

/** A decision is taken by whoever speaks in the text, so it is not told who that is. */
const OWN_ACT: readonly MandateVerb[] = ['decide', 'resolve'];

/** What the reader knows already, because it stands in the heading. */
interface Known {
  /** The text that asks; unless given, each line names it. */
  readonly instrument?: string;
  readonly paragraph?: string;
  readonly actor?: string;
  readonly recipient?: string;
  readonly session?: string;
}

/**
 * What paragraphs ask of whom, by when: `paragraph 113 requests action line facilitators, with
 * UNGIS: draw up road maps → CSTD, 30th session, 2027 (next year)`. Names and tasks stand in the
 * language of the draft.
 */
export function mandateFacts(
  context: DescribeContext,
  label: string,
  mandates: readonly Mandate[],
  known: Known,
): readonly Fact[] {
  const sources = new Set(mandates.map(({ instrument }) => instrument));
  const [only, second] = [...sources].filter((instrument) => instrument !== known.instrument);
  // One text asks most of what is asked, so it is named once.
  const isOne = only !== undefined && second === undefined;
  const inOrder = [...mandates].sort((a, b) => yearOf(context, a) - yearOf(context, b));
  return fact(
    isOne ? `${label} (${labelOf(context.registry, only)})` : label,
    ...inOrder.map((mandate) =>
      write(context, mandate, isOne ? { ...known, instrument: only } : known),
    ),
  );
}

/** What is due first comes first; what has no date, in the order of the text, comes last. */
function yearOf({ registry }: DescribeContext, { deadline }: Mandate): number {
  const parts = deadline?.session === undefined ? undefined : parseId(deadline.session);
  const session =
    parts?.kind === 'session' && parts.ordinal !== undefined
      ? registry.session(parts.body, parts.ordinal)
      : undefined;
  return deadline?.year ?? session?.endYear ?? session?.year ?? NO_YEAR;
}

const NO_YEAR = 9999;

function write(context: DescribeContext, mandate: Mandate, known: Known): string {
  const { instrument, paragraph, verb, actors, partners, recipients, deadline } = mandate;
  const place = [
    ...(instrument === known.instrument ? [] : [labelOf(context.registry, instrument)]),
    ...(paragraph === known.paragraph ? [] : [`paragraph ${paragraph}`]),
  ].join(', ');
  const isAlone = actors.length === 1 && actors[0] === known.actor;
  const asked =
    isAlone || actors.length === 0 || OWN_ACT.includes(verb)
      ? ''
      : `${BEFORE_ACTOR[verb] ?? ' '}${list(context, actors)}`;
  const helped = partners ? `, with ${list(context, partners)}` : '';
  const task = isolate(namesFor(mandate.task, context.language)[0] ?? '');
  const isHere = known.session !== undefined && known.session === deadline?.session;
  const goal = isHere
    ? []
    : [
        ...(recipients?.some((id) => id !== known.recipient) ? [list(context, recipients)] : []),
        ...due(context, deadline),
      ];
  const to = goal.length > 0 ? ` → ${goal.join(', ')}` : '';
  return `${[place, VERBS[verb]].filter(Boolean).join(' ')}${asked}${helped}: ${task}${to}`;
}

/** `the Secretary-General and UNDP`, as the language of the draft writes a list. */
const list = (context: DescribeContext, ids: readonly string[]): string =>
  isolate(
    // British English has no comma before the last of a list, and neither do official texts.
    new Intl.ListFormat(context.language === 'en' ? 'en-GB' : context.language).format(
      ids.map((id) => partyName(context, id)),
    ),
  );

/** In English an acronym is read more easily than a name; other languages have their own, or none. */
export function partyName({ registry, language }: DescribeContext, id: string): string {
  const acronym = language === 'en' ? registry.body(id)?.acronym : undefined;
  return acronym ?? namesFor(registry.actorNames(id) ?? {}, language)[0] ?? id;
}

const RECURRENCE = { yearly: 'every year', biennial: 'every two years', periodic: 'periodically' };

/** `30th session, 2027 (next year)`, `2035 (in 9 years)`, `every two years`; nothing where there is no deadline. */
function due(context: DescribeContext, deadline: MandateDeadline | undefined): readonly string[] {
  if (!deadline) return [];
  const { session, year, recurs } = deadline;
  const parts = session === undefined ? undefined : parseId(session);
  const ordinal = parts?.kind === 'session' ? parts.ordinal : undefined;
  const held =
    parts?.kind === 'session' && ordinal !== undefined
      ? context.registry.session(parts.body, ordinal)
      : undefined;
  const isLong = held?.endYear !== undefined;
  const when =
    year === undefined || (held && !isLong)
      ? held && timeOfSession(held, context.asOf)
      : `${year} (${readableYearsAway(year, context.asOf)})`;
  return [
    ...(ordinal === undefined ? [] : [`${readableOrdinal(ordinal)} session`]),
    ...(when === undefined ? [] : [when]),
    ...(recurs === undefined ? [] : [RECURRENCE[recurs]]),
  ];
}
