import { formatId, parseId } from '../../registry/ids.ts';
import { toDocument } from '../../text/span.ts';
import { ofKind } from '../support/references.ts';
import { wordsAt } from '../support/words.ts';
import { bodyName } from '../support/editions.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-organ-ambiguous',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'info',
  houses: ['un', 'mun'],
  tags: ['citation', 'body'],
  source: 'UN Editorial Manual, identification of resolutions: by the organ that adopted them',
  messages: {
    two: '“{0}” may be of {1} or of {2}: both have a resolution of that number. Name the organ.',
  },
  check({ draft, paragraph, references, report }) {
    const { organ, registry, language } = draft;
    // In a text of one of the two, it is that organ's own.
    if (organ !== undefined) return;
    const bodies = ofKind(references, 'body');
    for (const { reference } of ofKind(references, 'citation')) {
      const { family, organNamed, date, id, span } = reference;
      if (family !== 'un-prose' || organNamed === true || date) continue;
      const parts = parseId(id);
      if (parts.kind !== 'un' || !TWINS.has(parts.organ) || parts.part !== undefined) continue;
      const [assembly, council] = (['unga', 'hrc'] as const).map((each) =>
        registry.lookup(formatId({ ...parts, organ: each })),
      );
      if (assembly?.status !== 'found' || council?.status !== 'found') continue;
      if (
        bodies.some(
          (other) => TWINS.has(other.reference.id) && other.reference.span.start < span.start,
        )
      ) {
        continue;
      }
      report({
        span: toDocument(paragraph, span),
        message: 'two',
        words: [
          wordsAt(paragraph, reference.numberSpan),
          bodyName(registry, 'unga', language),
          bodyName(registry, 'hrc', language),
        ],
      });
    }
  },
});

/** The organs that number by sessions, then numbers. */
const TWINS: ReadonlySet<string> = new Set(['unga', 'hrc']);
