import { toDocument } from '../../text/span.ts';
import { bodyName, citesEdition, editionWords } from '../support/editions.ts';
import {
  fixesToMeetings,
  likelyMeetings,
  meetingName,
  meetingOfOther,
} from '../support/meetings.ts';
import { ofKind } from '../support/references.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'rev-body-place',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'error',
  tags: ['citation', 'edition', 'body'],
  source: 'ITU, conferences and assemblies: each body meets on its own',
  messages: {
    other: '“{0}” is a meeting of another body, {3}. {1} met at {2}.',
    fix: 'Change to “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    const { registry, language } = draft;
    for (const { reference, lookup } of ofKind(references, 'citation')) {
      if (!citesEdition(reference) || lookup?.status !== 'unknown') continue;
      const { body, edition } = reference;
      const { place, year } = edition;
      if (place === undefined || registry.conference(body, place, year)) continue;
      const other = meetingOfOther(reference, draft);
      const meant = likelyMeetings(registry.conferences(body), reference, draft);
      if (!other || meant.length === 0) continue;
      report({
        span: toDocument(paragraph, reference.numberSpan),
        message: 'other',
        words: [
          editionWords('orig', { place, year }, language),
          bodyName(registry, body, language),
          meant.map((meeting) => meetingName(meeting, language)).join('; '),
          bodyName(registry, other.body, language),
        ],
        fixes: fixesToMeetings(meant, reference, paragraph, draft),
      });
    }
  },
});
