import { parseId } from '../../registry/ids.ts';
import type { Mandate, MandateDeadline, MandateVerb } from '../../registry/types.ts';
import { isolate } from './isolate.ts';
import { labelOf } from './label.ts';
import { readableYearsAway, timeOfSession } from './time.ts';
import type { DescribeContext, Fact } from './types.ts';
import { fill, say, uiWords } from './ui/index.ts';
import type { FactLabel } from './ui/types.ts';
import { labelled, namesFor, sessionName } from './words.ts';

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
  label: FactLabel,
  mandates: readonly Mandate[],
  known: Known,
): readonly Fact[] {
  const sources = new Set(mandates.map(({ instrument }) => instrument));
  const [only, second] = [...sources].filter((instrument) => instrument !== known.instrument);
  // One text asks most of what is asked, so it is named once.
  const isOne = only !== undefined && second === undefined;
  const inOrder = [...mandates].sort((a, b) => yearOf(context, a) - yearOf(context, b));
  const { registry, ui } = context;
  const { [label]: words } = uiWords(ui).labels;
  return labelled(
    isOne ? `${words} (${labelOf(registry, only, ui)})` : words,
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
  const { registry, language, ui } = context;
  const { colon, comma } = uiWords(ui);
  const place = [
    ...(instrument === known.instrument ? [] : [labelOf(registry, instrument, ui)]),
    ...(paragraph === known.paragraph ? [] : [say(ui, 'paragraph', { number: paragraph })]),
  ].join(comma);
  const isAlone = actors.length === 1 && actors[0] === known.actor;
  const who = isAlone || actors.length === 0 || OWN_ACT.includes(verb) ? '' : list(context, actors);
  const helped = partners ? say(ui, 'with', { who: list(context, partners) }) : '';
  const task = isolate(ui, namesFor(mandate.task, language, ui)[0] ?? '');
  const isHere = known.session !== undefined && known.session === deadline?.session;
  const goal = isHere
    ? []
    : [
        ...(recipients?.some((id) => id !== known.recipient) ? [list(context, recipients)] : []),
        ...due(context, deadline),
      ];
  const to = goal.length > 0 ? ` → ${goal.join(comma)}` : '';
  const act = fill(uiWords(ui).verbs[verb], { who });
  return `${[place, act].filter(Boolean).join(ui === 'en' ? ' ' : comma)}${helped}${colon}${task}${to}`;
}

/** `the Secretary-General and UNDP`, as the language of the draft writes a list. */
const list = (context: DescribeContext, ids: readonly string[]): string =>
  isolate(
    context.ui,
    // British English has no comma before the last of a list, and neither do official texts.
    new Intl.ListFormat(context.language === 'en' ? 'en-GB' : context.language).format(
      ids.map((id) => partyName(context, id)),
    ),
  );

/** In English an acronym is read more easily than a name; other languages have their own, or none. */
export function partyName({ registry, language, ui }: DescribeContext, id: string): string {
  const acronym = language === 'en' ? registry.body(id)?.acronym : undefined;
  return acronym ?? namesFor(registry.actorNames(id) ?? {}, language, ui)[0] ?? id;
}

/** `30th session, 2027 (next year)`, `2035 (in 9 years)`, `every two years`; nothing where there is no deadline. */
function due(context: DescribeContext, deadline: MandateDeadline | undefined): readonly string[] {
  if (!deadline) return [];
  const { session, year, recurs } = deadline;
  const { registry, asOf, ui } = context;
  const parts = session === undefined ? undefined : parseId(session);
  const ordinal = parts?.kind === 'session' ? parts.ordinal : undefined;
  const held =
    parts?.kind === 'session' && ordinal !== undefined
      ? registry.session(parts.body, ordinal)
      : undefined;
  const isLong = held?.endYear !== undefined;
  const when =
    year === undefined || (held && !isLong)
      ? held && timeOfSession(held, asOf, ui)
      : `${year} (${readableYearsAway(year, asOf, ui)})`;
  return [
    ...(ordinal === undefined ? [] : [sessionName(ui, ordinal)]),
    ...(when === undefined ? [] : [when]),
    ...(recurs === undefined ? [] : [uiWords(ui).recurrence[recurs]]),
  ];
}
