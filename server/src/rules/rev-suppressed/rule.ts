import { isTrusted } from '../../registry/types.ts';
import type { Conference, Registry } from '../../registry/types.ts';
import { toDocument } from '../../text/span.ts';
import { bodyName, citesEdition } from '../support/editions.ts';
import { ofKind } from '../support/references.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'rev-suppressed',
  scope: 'paragraph',
  severity: 'error',
  tags: ['citation', 'edition', 'freshness'],
  source: 'ITU, Final Acts: resolutions that a conference abrogated',
  messages: {
    abrogated: '“{0}” was abrogated by a later {1}. Cite what has replaced it, or say that it was.',
  },
  check({ draft, paragraph, references, report }) {
    const { registry, language } = draft;
    for (const { reference } of ofKind(references, 'citation')) {
      if (!citesEdition(reference)) continue;
      const { body, type, number, edition } = reference;
      const last = registry.editions(body, type, number).findLast(({ basis }) => isTrusted(basis));
      if (last?.suppressed !== true || last.year < edition.year) continue;
      // Which conference abrogated it is not in the registry: a draft may still cite what the next
      // one after its last edition could have kept.
      const latest = lastConference(body, draft.date ?? draft.asOf, registry);
      const next = registry.conferences(body).find(({ year }) => year > last.year);
      if (!latest || !next || latest.year <= next.year) continue;
      report({
        span: toDocument(paragraph, reference.numberSpan),
        message: 'abrogated',
        words: [wordsAt(paragraph, reference.numberSpan), bodyName(registry, body, language)],
      });
    }
  },
});

const lastConference = (body: string, day: string, registry: Registry): Conference | undefined =>
  registry
    .conferences(body)
    .findLast(({ year, basis }) => isTrusted(basis) && `${year}-12-31` <= day);
