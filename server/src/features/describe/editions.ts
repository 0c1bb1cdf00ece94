import { daysOfSession } from '../../registry/sessions.ts';
import { isTrusted } from '../../registry/types.ts';
import type { Conference, Edition } from '../../registry/types.ts';
import { capital, documentLabel, writeEdition } from './label.ts';
import { readableDate, readableDates, sessionAway } from './time.ts';
import type { DescribeContext, Fact } from './types.ts';
import { INTERFACE_LANGUAGE, NOT_CHECKED, fact } from './words.ts';

/** A conference further away than so many days is no news. */
const SOON = 540;
const DAY = 86_400_000;

/**
 * All editions of an ITU document, the latest of them marked, what became of it, which conferences
 * have met since without the registry knowing what they did to it, and the next one.
 */
export function editionFacts(
  context: DescribeContext,
  editions: readonly Edition[],
): readonly Fact[] {
  const { asOf } = context;
  const adopted = editions.filter((edition) => endOf(context, edition) <= asOf);
  const latest = adopted.at(-1);
  return [
    ...fact('Abrogated', latest?.suppressed === true ? abrogation(context, latest) : undefined),
    ...fact(
      'Editions',
      ...editions.map((edition) => {
        const isLatest = edition === latest && edition.suppressed !== true;
        const marks = [
          ...(isLatest ? [`latest known on ${readableDate(asOf)}`] : []),
          ...(isTrusted(edition.basis) ? [] : ['not checked']),
        ];
        const written = writeEdition(edition, context.registry, INTERFACE_LANGUAGE);
        return marks.length > 0 ? `${written}, ${marks.join(', ')}` : written;
      }),
    ),
    ...(latest === undefined ? [] : fateOf(context, latest)),
  ];
}

function fateOf(context: DescribeContext, latest: Edition): readonly Fact[] {
  const { registry, asOf } = context;
  if (latest.suppressed === true) return [];
  const conferences = registry.conferences(latest.body);
  const since = conferences.filter(
    (conference) => conference.year > latest.year && daysOfSession(conference).to <= asOf,
  );
  const next = conferences.find(
    (conference) => daysOfSession(conference).to > asOf && isNear(conference, asOf),
  );
  return [
    ...fact(
      'Not known',
      since.length > 0
        ? `whether it was revised or abrogated in ${since.map(nameOf).join(', or in ')}`
        : undefined,
    ),
    ...fact(
      'May be revised',
      next &&
        `in ${next.dates === undefined ? nameOf(next) : `${placeOf(next) ?? ''}, ${readableDates(next.dates)}`} (${sessionAway(next, asOf)})`,
    ),
  ];
}

/** `in Dubai, 2018, in favour of Resolution 136 (not checked)`. */
function abrogation({ registry }: DescribeContext, edition: Edition): string {
  const { suppressedIn, replacedBy, body } = edition;
  const conference = registry.conferences(body).find(({ year }) => year === suppressedIn);
  const where = conference ? `in ${nameOf(conference)}` : 'since';
  if (replacedBy === undefined) return where;
  const note = isTrusted(replacedBy.basis) ? '' : NOT_CHECKED;
  return `${where}, in favour of ${capital(documentLabel(replacedBy.id))}${note}`;
}

const placeOf = ({ place }: Conference): string | undefined => place[INTERFACE_LANGUAGE];

const nameOf = (conference: Conference): string =>
  [placeOf(conference), conference.year].filter((part) => part !== undefined).join(', ');

const isNear = (conference: Conference, asOf: string): boolean =>
  Date.parse(daysOfSession(conference).from) - Date.parse(asOf) < SOON * DAY;

/** The Council adopts editions every year; of those of conferences the days are known. */
function endOf({ registry }: DescribeContext, { body, year }: Edition): string {
  const conference = registry.conferences(body).find((each) => each.year === year);
  return conference ? daysOfSession(conference).to : `${year}-01-01`;
}
