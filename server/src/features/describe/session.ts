import type { LanguageTag } from '../../languages/types.ts';
import type { Conference, SessionFacts } from '../../registry/types.ts';
import { isolate } from './isolate.ts';
import { mandateFacts } from './mandates.ts';
import { readableYearsAway, readableTime, sessionAway } from './time.ts';
import type { DescribeContext, Description, Fact } from './types.ts';
import { say, uiWords } from './ui/index.ts';
import { basisFact, fact, namesFor, noteOnBasis, sessionName, uiName } from './words.ts';

/** A session as a text names it: by its ordinal, by its year, or by both. */
export interface NamedSession {
  readonly body: string;
  readonly ordinal?: number;
  readonly year?: number;
}

/** A session or conference: of which body, when, where, and what is due there. */
export function describeSession(context: DescribeContext, named: NamedSession): Description {
  const { registry, language, ui, asOf } = context;
  const body = registry.body(named.body);
  const session = findSession(context, named);
  const conference = registry.conferences(named.body).find(({ year }) => year === named.year);
  const ordinal = named.ordinal ?? session?.ordinal;
  const year = session?.year ?? named.year;
  const name = uiName(body?.names, ui) ?? named.body;
  const id = `${named.body}:${ordinal ?? year}`;
  return {
    heading: `${whichOf(ui, ordinal, year, conference)} · ${name}`,
    titles: body
      ? [
          ...namesFor(body.names, language, ui).filter((each) => each !== name),
          ...(session?.subject === undefined ? [] : [session.subject]),
        ]
      : [],
    facts: [
      ...contradiction(ui, named, session),
      ...fact(ui, 'when', whenOf(context, session, year, asOf)),
      ...fact(ui, 'where', whereOf(context, session, conference)),
      ...mandateFacts(context, 'dueThere', registry.mandatesDueAt(id), { session: id }),
      ...(session ? basisFact(ui, session.basis) : fact(ui, 'basis', say(ui, 'uncoveredSession'))),
    ],
  };
}

/** `30th session`, `Doha, 2026` for a conference, `Session of 2026` where nothing else tells it apart. */
function whichOf(
  ui: LanguageTag,
  ordinal: number | undefined,
  year: number | undefined,
  conference: Conference | undefined,
): string {
  if (ordinal !== undefined) return sessionName(ui, ordinal);
  const place = uiName(conference?.place, ui);
  return place === undefined
    ? say(ui, 'sessionOfYear', { year: String(year) })
    : `${place}, ${year}`;
}

function whenOf(
  { ui }: DescribeContext,
  session: SessionFacts | undefined,
  year: number | undefined,
  asOf: string,
): string | undefined {
  const { comma } = uiWords(ui);
  if (session) {
    const note =
      session.dates === undefined ? '' : noteOnBasis(ui, session.datesBasis, session.basis);
    return `${readableTime(session, ui)}${comma}${sessionAway(session, asOf, ui)}${note}`;
  }
  return year === undefined ? undefined : `${year}${comma}${readableYearsAway(year, asOf, ui)}`;
}

/** In the language of the draft where the place has a name in it. */
function whereOf(
  { language, ui }: DescribeContext,
  session: SessionFacts | undefined,
  conference: Conference | undefined,
): string | undefined {
  const place = conference?.place[language] ?? session?.place;
  return place === undefined
    ? undefined
    : `${isolate(ui, place)}${noteOnBasis(ui, session?.placeBasis, session?.basis)}`;
}

function findSession({ registry }: DescribeContext, named: NamedSession): SessionFacts | undefined {
  if (named.ordinal !== undefined) return registry.session(named.body, named.ordinal);
  return named.year === undefined ? undefined : registry.sessionInYear(named.body, named.year);
}

/** The text says one year, the registry another. */
function contradiction(
  ui: LanguageTag,
  { year }: NamedSession,
  session: SessionFacts | undefined,
): readonly Fact[] {
  return session && year !== undefined && session.year !== year && session.endYear !== year
    ? fact(ui, 'status', say(ui, 'textSays', { year: String(year), other: String(session.year) }))
    : [];
}
