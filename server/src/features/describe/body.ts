import type { BodyFacts, SessionFacts } from '../../registry/types.ts';
import { labelOf } from './label.ts';
import { mandateFacts } from './mandates.ts';
import type { DescribeContext, Description } from './types.ts';
import { INTERFACE_LANGUAGE, basisInWords, fact, namesFor, readableOrdinal } from './words.ts';

/** A body or process: its full name, acronym, symbols, parent, sessions, and what texts ask of it. */
export function describeBody(context: DescribeContext, body: BodyFacts): Description {
  const { registry, language } = context;
  const names = namesFor(body.names, language);
  const { secretariat } = body;
  return {
    heading: body.names[INTERFACE_LANGUAGE] ?? names[0] ?? body.id,
    titles: names.filter((name) => name !== body.names[INTERFACE_LANGUAGE]),
    facts: [
      ...fact('Acronym', body.acronym),
      ...fact('Part of', body.parent && labelOf(registry, body.parent)),
      ...fact(
        'Secretariat',
        secretariat && `${labelOf(registry, secretariat.by)}, ${basisInWords(secretariat.basis)}`,
      ),
      ...fact('Symbols begin with', body.symbolPrefix),
      ...fact('Sessions', ...sessionsAround(context, body.id).map(writeSession)),
      ...mandateFacts(context, 'Is asked', registry.mandatesOf(body.id), { actor: body.id }),
      ...fact('Basis', basisInWords(body.basis)),
    ],
  };
}

/** The session of the year of the draft and the next one, as far as they are known. */
function sessionsAround({ registry, asOf }: DescribeContext, body: string) {
  const year = Number(asOf.slice(0, 4));
  return [year, year + 1].flatMap((each) => registry.sessionInYear(body, each) ?? []);
}

/** `30th, 2027`, `81st, 2026, 15 September 2026 to …`. */
const writeSession = ({ ordinal, year, dates, place }: SessionFacts): string =>
  [ordinal === undefined ? undefined : readableOrdinal(ordinal), String(year), dates, place]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
