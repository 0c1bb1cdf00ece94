import type { Mandate, MandateDeadline, MandateVerb } from '../../registry/types.ts';
import { parseId } from '../../registry/ids.ts';
import { labelOf } from './label.ts';
import type { DescribeContext, Fact } from './types.ts';
import { fact, namesFor, readableOrdinal, readableYearsAway } from './words.ts';

const VERBS: Readonly<Record<MandateVerb, string>> = {
  request: 'requests',
  invite: 'invites',
  encourage: 'encourages',
  'call-upon': 'calls upon',
  'call-for': 'calls for action',
  urge: 'urges',
  decide: 'decides',
  resolve: 'resolves',
};

/** Between the verb and whoever is asked; a decision is taken by the one whose text it is. */
const BEFORE_ACTOR: Partial<Record<MandateVerb, string>> = {
  'call-for': ' by ',
  decide: ', ',
  resolve: ', ',
};

/** What the reader knows already, because it stands in the heading. */
interface Known {
  /** The text that asks; unless given, each line names it. */
  readonly instrument?: string;
  readonly actor?: string;
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
  return fact(
    label,
    ...mandates.map((mandate) => {
      const { instrument, paragraph, verb, actors, partners, recipients, deadline } = mandate;
      const text =
        instrument === known.instrument ? '' : `${labelOf(context.registry, instrument)}, `;
      const isAlone = actors.length === 1 && actors[0] === known.actor;
      const asked =
        isAlone || actors.length === 0
          ? ''
          : `${BEFORE_ACTOR[verb] ?? ' '}${list(context, actors)}`;
      const helped = partners ? `, with ${list(context, partners)}` : '';
      const task = isolate(namesFor(mandate.task, context.language)[0] ?? '');
      const isHere = known.session !== undefined && known.session === deadline?.session;
      const to = recipients && !isHere ? ` → ${list(context, recipients)}` : '';
      const when = isHere ? '' : due(context, deadline);
      return `${text}paragraph ${paragraph} ${VERBS[verb]}${asked}${helped}: ${task}${to}${when}`;
    }),
  );
}

/** `the Secretary-General and UNDP`, as the language of the draft writes a list. */
function list({ registry, language }: DescribeContext, ids: readonly string[]): string {
  const names = ids.map((id) => namesFor(registry.actorNames(id) ?? {}, language)[0] ?? id);
  return isolate(new Intl.ListFormat(language, { type: 'conjunction' }).format(names));
}

const RIGHT_TO_LEFT = /\p{Script=Arabic}/u;

/** Arabic within an English sentence keeps its own order (Unicode Bidirectional Algorithm, FSI … PDI). */
const isolate = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);

const RECURRENCE = { yearly: 'every year', biennial: 'every two years', periodic: 'periodically' };

/** `, 30th session, 2027 (next year)`, `, every two years`; nothing where there is no deadline. */
function due({ asOf }: DescribeContext, deadline: MandateDeadline | undefined): string {
  if (!deadline) return '';
  const { session, year, recurs } = deadline;
  const parts = session === undefined ? undefined : parseId(session);
  const words = [
    ...(parts?.kind === 'session' && parts.ordinal !== undefined
      ? [`${readableOrdinal(parts.ordinal)} session`]
      : []),
    ...(year === undefined ? [] : [`${year} (${readableYearsAway(year, asOf)})`]),
    ...(recurs === undefined ? [] : [RECURRENCE[recurs]]),
  ];
  return `, ${words.join(', ')}`;
}
