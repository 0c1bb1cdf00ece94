import { lastDayOf } from '../../model/meeting.ts';
import { parseId } from '../../registry/ids.ts';
import { isTrusted } from '../../registry/types.ts';
import type { Conference, Edition } from '../../registry/types.ts';
import { toDocument } from '../../text/span.ts';
import {
  bodyName,
  citesEdition,
  editionPlace,
  editionWords,
  isAdoptedBy,
  sameText,
} from '../support/editions.ts';
import { isHistory } from '../support/history.ts';
import { ofKind } from '../support/references.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';
import type { DraftFacts } from '../types.ts';

export default defineRule({
  id: 'rev-suppressed',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'error',
  tags: ['citation', 'edition', 'freshness'],
  source: 'ITU, Final Acts: resolutions that a conference abrogated',
  messages: {
    abrogated: '“{0}” was abrogated by a later {1}. Cite what has replaced it, or say that it was.',
    abrogatedIn:
      '“{0}” was abrogated by the {1} of {2}. Cite what has replaced it, or say that it was.',
    replaced: '“{0}” was abrogated by the {1} of {2} in favour of {3}.',
    perhapsReplaced:
      '“{0}” was abrogated by the {1} of {2}, perhaps in favour of {3}, which has not been verified. Please check.',
  },
  check({ draft, paragraph, references, report }) {
    const { registry, language, self } = draft;
    const day = draft.date ?? draft.asOf;
    for (const { reference } of ofKind(references, 'citation')) {
      if (!citesEdition(reference)) continue;
      // The conference that abrogates a text cites it.
      if (self !== undefined && sameText(self, reference.id)) continue;
      const { body, type, number, edition } = reference;
      const last = registry.editions(body, type, number).findLast(({ basis }) => isTrusted(basis));
      if (last?.suppressed !== true || last.year < edition.year) continue;
      if (!isAbrogatedBy(last, day, draft)) continue;
      const successor = successorOf(last, draft);
      const year = last.suppressedIn;
      report({
        span: toDocument(paragraph, reference.numberSpan),
        message:
          year === undefined
            ? 'abrogated'
            : !successor
              ? 'abrogatedIn'
              : successor.isVerified
                ? 'replaced'
                : 'perhapsReplaced',
        words: [
          wordsAt(paragraph, reference.numberSpan),
          bodyName(registry, body, language),
          String(year ?? ''),
          successor?.label ?? '',
        ],
        ...(isHistory(paragraph, reference, references, language) && { atMost: 'info' }),
      });
    }
  },
});

/** Whether an edition had been abrogated before the day of the draft. */
function isAbrogatedBy(last: Edition, day: string, { registry }: DraftFacts): boolean {
  const meetings = registry.conferences(last.body);
  if (last.suppressedIn !== undefined) {
    const meeting = meetings.find(({ year }) => year === last.suppressedIn);
    return meeting !== undefined && lastDayOf(meeting) < day;
  }
  // Which conference it was is not known: a draft may still cite what the next one after its last
  // edition could have kept.
  const held = (meeting: Conference): boolean =>
    isTrusted(meeting.basis) && lastDayOf(meeting) <= day;
  const latest = meetings.findLast(held);
  const next = meetings.find(({ year }) => year > last.year);
  return latest !== undefined && next !== undefined && latest.year > next.year;
}

interface Successor {
  /** `136 (Rev. Bucharest, 2022)`. */
  readonly label: string;
  readonly isVerified: boolean;
}

/** The chain is followed to a text in force: what replaced it may have been abrogated in its turn. */
function successorOf(edition: Edition, draft: DraftFacts): Successor | undefined {
  const { registry, language } = draft;
  const day = draft.date ?? draft.asOf;
  let isVerified = true;
  let found: Edition | undefined;
  const passed = new Set<string>();
  for (let at: Edition | undefined = edition; at?.replacedBy && !passed.has(at.id);) {
    passed.add(at.id);
    const { id, basis } = at.replacedBy;
    isVerified &&= isTrusted(basis);
    const parts = parseId(id);
    if (parts.kind !== 'itu') break;
    at = registry
      .editions(parts.body, parts.type, parts.number)
      .findLast((each) => isTrusted(each.basis) && isAdoptedBy(each, day, registry));
    found = at ?? found;
  }
  if (!found) return undefined;
  const place = editionPlace(found, registry, language) ?? '';
  const words = editionWords(found.kind, { place, year: found.year }, language);
  return { label: `${found.number} (${words})`, isVerified };
}
