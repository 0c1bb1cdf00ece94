import { overlaps, toDocument } from '../../text/span.ts';
import type { Registry } from '../../registry/types.ts';
import { bodyName } from '../support/editions.ts';
import { ofKind } from '../support/references.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'ses-unknown',
  scope: 'paragraph',
  needs: { references: ['session'] },
  severity: 'warning',
  // In Chinese the name of a body is not read as part of its session.
  languages: ['ar', 'en', 'es', 'fr', 'ru'],
  tags: ['session'],
  source: 'Calendars of sessions of the bodies named',
  messages: {
    byYear: 'Sessions of {1} have no numbers: they are known by their year. Check “{0}”.',
    beyond: '{1} will not have held a “{0}” for decades: its last known session is number {2}.',
  },
  check({ draft, paragraph, references, report }) {
    const { registry, language } = draft;
    const bodies = ofKind(references, 'body');
    for (const { reference } of ofKind(references, 'session')) {
      const { body, ordinal, span } = reference;
      if (!ordinal || registry.session(body, ordinal.value)) continue;
      // The nearest body may be another one; only a name beside the session is sure.
      const isNamed = bodies.some(
        (other) => other.reference.id === body && overlaps(other.reference.span, span),
      );
      if (!isNamed) continue;
      const last = lastSession(body, registry);
      if (last !== 0 && ordinal.value <= last) continue;
      report({
        span: toDocument(paragraph, span),
        message: last === 0 ? 'byYear' : 'beyond',
        words: [wordsAt(paragraph, span), bodyName(registry, body, language), String(last)],
      });
    }
  },
});

/** More sessions than any body has held. */
const MOST = 200;

/** The number of the last session of a body, expected ones among them; 0 where none is numbered. */
function lastSession(body: string, registry: Registry): number {
  for (let ordinal = MOST; ordinal > 0; ordinal--) {
    if (registry.session(body, ordinal)) return ordinal;
  }
  return 0;
}
