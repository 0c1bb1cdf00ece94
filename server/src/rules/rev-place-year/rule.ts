import { isTrusted } from '../../registry/types.ts';
import { toDocument } from '../../text/span.ts';
import { bodyName, citesEdition, editionWords } from '../support/editions.ts';
import {
  fixesToMeetings,
  likelyMeetings,
  meetingName,
  meetingOfOther,
} from '../support/meetings.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'rev-place-year',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'error',
  tags: ['citation', 'edition'],
  source: 'ITU, conferences and assemblies: place and year',
  messages: {
    never: '{1} did not meet at “{0}”. It met at {2}.',
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
      // A meeting of another body is a matter of its own: rev-body-place tells of it.
      if (meetingOfOther(reference, draft)) continue;
      const meant = likelyMeetings(meetings, reference, draft);
      if (meant.length === 0) continue;
      report({
        span: toDocument(paragraph, reference.numberSpan),
        message: 'never',
        words: [
          editionWords('orig', { place, year }, language),
          bodyName(registry, body, language),
          meant.map((meeting) => meetingName(meeting, language)).join('; '),
        ],
        fixes: fixesToMeetings(meant, reference, paragraph, draft),
      });
    }
  },
});
