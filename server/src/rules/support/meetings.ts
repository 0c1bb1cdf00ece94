import type { LanguageTag } from '../../languages/types.ts';
import type { Conference } from '../../registry/types.ts';
import { editionWords, moveEdition, placeName } from './editions.ts';
import type { EditionCitation } from './editions.ts';
import { wordsAt } from './words.ts';
import type { Paragraph } from '../../syntax/types.ts';
import { toDocument } from '../../text/span.ts';
import type { DraftFacts, FixReport } from '../types.ts';

/** The meetings that may be meant: that of the year first, then those at the place, newest first. */
export function likelyMeetings(
  meetings: readonly Conference[],
  { body, edition: { place = '', year } }: EditionCitation,
  { registry }: DraftFacts,
): readonly Conference[] {
  const ofYear = meetings.filter((meeting) => meeting.year === year);
  const atPlace = meetings
    .filter((meeting) => registry.conference(body, place, meeting.year) === meeting)
    .toReversed();
  if (ofYear.length > 0 || atPlace.length > 0) return [...ofYear, ...atPlace];
  return meetings.filter((meeting) => meeting.year < year).slice(-1);
}

/** Another body that did meet there that year: Bucharest, 2022 was no development conference. */
export function meetingOfOther(
  { body, edition: { place = '', year } }: EditionCitation,
  { registry }: DraftFacts,
): Conference | undefined {
  for (const { id } of registry.bodies()) {
    const meeting = id === body ? undefined : registry.conference(id, place, year);
    if (meeting) return meeting;
  }
  return undefined;
}

/** `Kigali, 2022`. */
export function meetingName(meeting: Conference, language: LanguageTag): string {
  const place = placeName(meeting, language) ?? '';
  return editionWords('orig', { place, year: meeting.year }, language);
}

/** Moves the edition to each of the meetings. */
export function fixesToMeetings(
  meetings: readonly Conference[],
  { edition }: EditionCitation,
  paragraph: Paragraph,
  { language }: DraftFacts,
): readonly FixReport<'fix'>[] {
  const written = wordsAt(paragraph, edition.span);
  const span = toDocument(paragraph, edition.span);
  return meetings.flatMap((meeting) => {
    const place = placeName(meeting, language);
    const newText = place && moveEdition(written, edition, { place, year: meeting.year });
    return newText
      ? [{ message: 'fix', words: [newText], safe: false, changes: [{ span, newText }] }]
      : [];
  });
}
