import type { Conference, SessionFacts } from '../../registry/types.ts';
import { mandateFacts } from './mandates.ts';
import type { DescribeContext, Description } from './types.ts';
import { INTERFACE_LANGUAGE, basisInWords, fact, namesFor, readableOrdinal } from './words.ts';

/** A session as a text names it: by its ordinal, by its year, or by both. */
export interface NamedSession {
  readonly body: string;
  readonly ordinal?: number;
  readonly year?: number;
}

/** A session or conference: of which body, in which year, where. */
export function describeSession(context: DescribeContext, named: NamedSession): Description {
  const { registry, language } = context;
  const body = registry.body(named.body);
  const session = findSession(context, named);
  const conference = registry.conferences(named.body).find(({ year }) => year === named.year);
  const ordinal = named.ordinal ?? session?.ordinal;
  const year = named.year ?? session?.year;
  const which =
    ordinal === undefined ? `Session in ${year}` : `${readableOrdinal(ordinal)} session`;
  return {
    heading: `${which} · ${body?.names[INTERFACE_LANGUAGE] ?? named.body}`,
    titles: body
      ? namesFor(body.names, language).filter((name) => name !== body.names[INTERFACE_LANGUAGE])
      : [],
    facts: [
      ...fact('Year', year === undefined ? undefined : String(session?.year ?? year)),
      ...fact('Dates', session?.dates ?? conference?.dates),
      ...fact('Place', session?.place ?? placeOf(conference)),
      ...contradiction(named, session),
      ...mandateFacts(context, 'Due there', registry.mandatesDueAt(`${named.body}:${ordinal}`), {
        session: `${named.body}:${ordinal}`,
      }),
      ...fact('Basis', session ? basisInWords(session.basis) : notKnown(conference)),
    ],
  };
}

const placeOf = (conference: Conference | undefined): string | undefined =>
  conference?.place[INTERFACE_LANGUAGE];

const notKnown = (conference: Conference | undefined): string =>
  conference ? basisInWords(conference.basis) : 'not covered by the registry';

function findSession({ registry }: DescribeContext, named: NamedSession): SessionFacts | undefined {
  if (named.ordinal !== undefined) return registry.session(named.body, named.ordinal);
  return named.year === undefined ? undefined : registry.sessionInYear(named.body, named.year);
}

/** The text says one year, the registry another. */
function contradiction({ year }: NamedSession, session: SessionFacts | undefined) {
  return session && year !== undefined && session.year !== year
    ? fact('Status', `the text says ${year}, the registry ${session.year}`)
    : [];
}
