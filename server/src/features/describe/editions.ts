import type { LanguageTag } from '../../languages/types.ts';
import { daysOfSession } from '../../registry/sessions.ts';
import { isTrusted } from '../../registry/types.ts';
import type { Conference, Edition } from '../../registry/types.ts';
import { documentLabel, writeEdition } from './label.ts';
import { readableDate, readableDates, sessionAway } from './time.ts';
import type { DescribeContext, Fact } from './types.ts';
import { say } from './ui/index.ts';
import { fact, notChecked, uiName } from './words.ts';

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
  const { registry, asOf, ui } = context;
  const adopted = editions.filter((edition) => endOf(context, edition) <= asOf);
  const latest = adopted.at(-1);
  return [
    ...fact(ui, 'abrogated', latest?.suppressed === true ? abrogation(context, latest) : undefined),
    ...fact(
      ui,
      'editions',
      ...editions.map((edition) => {
        const isLatest = edition === latest && edition.suppressed !== true;
        const marks = [
          ...(isLatest ? [say(ui, 'latestKnown', { date: readableDate(asOf, ui) })] : []),
          ...(isTrusted(edition.basis) ? [] : [say(ui, 'notChecked')]),
        ];
        const written = writeEdition(edition, registry, ui);
        return marks.length > 0 ? `${written}, ${marks.join(', ')}` : written;
      }),
    ),
    ...(latest === undefined ? [] : fateOf(context, latest)),
  ];
}

function fateOf(context: DescribeContext, latest: Edition): readonly Fact[] {
  const { registry, asOf, ui } = context;
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
      ui,
      'notKnown',
      since.length > 0
        ? say(ui, 'notKnown', { where: since.map((each) => nameIn(ui, each)).join(say(ui, 'or')) })
        : undefined,
    ),
    ...fact(
      ui,
      'mayBeRevised',
      next &&
        say(ui, 'inPlace', {
          where:
            next.dates === undefined
              ? nameIn(ui, next)
              : `${uiName(next.place, ui) ?? ''}, ${readableDates(next.dates, ui)}`,
          away: sessionAway(next, asOf, ui),
        }),
    ),
  ];
}

/** `in Dubai, 2018, in favour of Resolution 136 (not checked)`. */
function abrogation({ registry, ui }: DescribeContext, edition: Edition): string {
  const { suppressedIn, replacedBy, body } = edition;
  const conference = registry.conferences(body).find(({ year }) => year === suppressedIn);
  const where = conference
    ? say(ui, 'abrogatedIn', { where: nameIn(ui, conference) })
    : say(ui, 'since');
  if (replacedBy === undefined) return where;
  const note = isTrusted(replacedBy.basis) ? '' : notChecked(ui);
  return `${say(ui, 'inFavourOf', { where, document: documentLabel(replacedBy.id, ui) })}${note}`;
}

const nameIn = (ui: LanguageTag, { place, year }: Conference): string =>
  [uiName(place, ui), year].filter((part) => part !== undefined).join(', ');

const isNear = (conference: Conference, asOf: string): boolean =>
  Date.parse(daysOfSession(conference).from) - Date.parse(asOf) < SOON * DAY;

/** The Council adopts editions every year; of those of conferences the days are known. */
function endOf({ registry }: DescribeContext, { body, year }: Edition): string {
  const conference = registry.conferences(body).find((each) => each.year === year);
  return conference ? daysOfSession(conference).to : `${year}-01-01`;
}
