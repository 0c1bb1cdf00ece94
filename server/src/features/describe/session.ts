import type { Conference, SessionFacts } from '../../registry/types.ts';
import { isolate } from './isolate.ts';
import { mandateFacts } from './mandates.ts';
import { readableYearsAway, readableTime, sessionAway } from './time.ts';
import type { DescribeContext, Description } from './types.ts';
import {
  INTERFACE_LANGUAGE,
  basisInWords,
  fact,
  namesFor,
  noteOnBasis,
  readableOrdinal,
} from './words.ts';

/** A session as a text names it: by its ordinal, by its year, or by both. */
export interface NamedSession {
  readonly body: string;
  readonly ordinal?: number;
  readonly year?: number;
}

/** A session or conference: of which body, when, where, and what is due there. */
export function describeSession(context: DescribeContext, named: NamedSession): Description {
  const { registry, language, asOf } = context;
  const body = registry.body(named.body);
  const session = findSession(context, named);
  const conference = registry.conferences(named.body).find(({ year }) => year === named.year);
  const ordinal = named.ordinal ?? session?.ordinal;
  const year = session?.year ?? named.year;
  const name = body?.names[INTERFACE_LANGUAGE] ?? named.body;
  const id = `${named.body}:${ordinal ?? year}`;
  return {
    heading: `${whichOf(ordinal, year, conference)} · ${name}`,
    titles: body
      ? [
          ...namesFor(body.names, language).filter((each) => each !== name),
          ...(session?.subject === undefined ? [] : [session.subject]),
        ]
      : [],
    facts: [
      ...contradiction(named, session),
      ...fact('When', whenOf(session, year, asOf)),
      ...fact('Where', whereOf(session, conference, language)),
      ...mandateFacts(context, 'Due there', registry.mandatesDueAt(id), { session: id }),
      ...fact(
        'Basis',
        session
          ? basisInWords(session.basis)
          : 'not covered by the registry, which cannot say more',
      ),
    ],
  };
}

/** `30th session`, `Doha, 2026` for a conference, `Session of 2026` where nothing else tells it apart. */
function whichOf(
  ordinal: number | undefined,
  year: number | undefined,
  conference: Conference | undefined,
): string {
  if (ordinal !== undefined) return `${readableOrdinal(ordinal)} session`;
  const place = conference?.place[INTERFACE_LANGUAGE];
  return place === undefined ? `Session of ${year}` : `${place}, ${year}`;
}

function whenOf(
  session: SessionFacts | undefined,
  year: number | undefined,
  asOf: string,
): string | undefined {
  if (session) {
    const note = session.dates === undefined ? '' : noteOnBasis(session.datesBasis, session.basis);
    return `${readableTime(session)}, ${sessionAway(session, asOf)}${note}`;
  }
  return year === undefined ? undefined : `${year}, ${readableYearsAway(year, asOf)}`;
}

/** In the language of the draft where the place has a name in it. */
function whereOf(
  session: SessionFacts | undefined,
  conference: Conference | undefined,
  language: DescribeContext['language'],
): string | undefined {
  const place = conference?.place[language] ?? session?.place;
  return place === undefined
    ? undefined
    : `${isolate(place)}${noteOnBasis(session?.placeBasis, session?.basis)}`;
}

function findSession({ registry }: DescribeContext, named: NamedSession): SessionFacts | undefined {
  if (named.ordinal !== undefined) return registry.session(named.body, named.ordinal);
  return named.year === undefined ? undefined : registry.sessionInYear(named.body, named.year);
}

/** The text says one year, the registry another. */
function contradiction({ year }: NamedSession, session: SessionFacts | undefined) {
  return session && year !== undefined && session.year !== year && session.endYear !== year
    ? fact('Status', `the text says ${year}, the registry ${session.year}`)
    : [];
}
