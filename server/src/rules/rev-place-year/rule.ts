import { toDocument } from '../../text/span.ts';
import type { DocumentSpan } from '../../text/span.ts';
import { isTrusted } from '../../registry/types.ts';
import type { Conference } from '../../registry/types.ts';
import {
  bodyName,
  citesEdition,
  editionWords,
  moveEdition,
  placeName,
} from '../support/editions.ts';
import type { EditionCitation } from '../support/editions.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';
import type { DraftFacts, FixReport } from '../types.ts';

export default defineRule({
  id: 'rev-place-year',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'error',
  tags: ['citation', 'edition'],
  source: 'ITU, conferences and assemblies: place and year',
  messages: {
    never: '{1} did not meet at “{0}”. It met at {2}.',
    other: '“{0}” is a meeting of another body, {3}. {1} met at {2}.',
    fix: 'Change to “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    const { registry, language } = draft;
    for (const { reference, lookup } of references) {
      if (reference.kind !== 'citation' || !citesEdition(reference)) continue;
      const { body, edition } = reference;
      const { place, year } = edition;
      if (place === undefined || registry.conference(body, place, year)) continue;
      const meetings = registry.conferences(body);
      const thatYear = meetings.filter((meeting) => meeting.year === year);
      // Where the body met elsewhere that year, the place is wrong whichever text is cited.
      const contradicted = thatYear.length > 0 && thatYear.every((each) => isTrusted(each.basis));
      if (!contradicted && lookup?.status !== 'unknown') continue;
      const meant = likely(meetings, reference, draft);
      if (meant.length === 0) continue;
      const written = wordsAt(paragraph, edition.span);
      const other = otherBody(reference, draft);
      report({
        span: toDocument(paragraph, reference.numberSpan),
        message: other ? 'other' : 'never',
        words: [
          editionWords('orig', { place, year }, language),
          bodyName(registry, body, language),
          meant.map((meeting) => nameOf(meeting, draft)).join(', '),
          ...(other ? [bodyName(registry, other.body, language)] : []),
        ],
        fixes: fixesOf(meant, written, reference, toDocument(paragraph, edition.span), draft),
      });
    }
  },
});

/** The meetings that may be meant: that of the year first, then those at the place, newest first. */
function likely(
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
function otherBody(
  { body, edition: { place = '', year } }: EditionCitation,
  { registry }: DraftFacts,
): Conference | undefined {
  for (const { id } of registry.bodies()) {
    const meeting = id === body ? undefined : registry.conference(id, place, year);
    if (meeting) return meeting;
  }
  return undefined;
}

function nameOf(meeting: Conference, { language }: DraftFacts): string {
  const place = placeName(meeting, language) ?? '';
  return `“${editionWords('orig', { place, year: meeting.year }, language)}”`;
}

function fixesOf(
  meant: readonly Conference[],
  written: string,
  { edition }: EditionCitation,
  span: DocumentSpan,
  { language }: DraftFacts,
): readonly FixReport<'fix'>[] {
  return meant.flatMap((meeting) => {
    const place = placeName(meeting, language);
    const newText = place && moveEdition(written, edition, { place, year: meeting.year });
    return newText
      ? [{ message: 'fix', words: [newText], safe: false, changes: [{ span, newText }] }]
      : [];
  });
}
