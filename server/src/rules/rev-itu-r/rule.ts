import { toDocument } from '../../text/span.ts';
import { ofKind } from '../support/references.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

/** `61-3`: the number of a resolution of the Radiocommunication Assembly, and its edition. */
const WITH_EDITION = /^[0-9]{1,3}-[0-9]{1,2}(?![0-9])/;
const ASSEMBLY = 'itu-ra';

export default defineRule({
  id: 'rev-itu-r',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'warning',
  languages: ['ar', 'en', 'es', 'fr'],
  tags: ['citation', 'edition'],
  source: 'ITU-R, numbering of resolutions: ITU-R, number and edition',
  messages: {
    sector:
      'A resolution of the Radiocommunication Assembly is cited with its Sector: “{1}”, not “{0}”.',
    fix: 'Write “{0}”',
  },
  check({ paragraph, references, report }) {
    for (const { reference } of ofKind(references, 'citation')) {
      const { family, body, numberSpan } = reference;
      const written = wordsAt(paragraph, numberSpan);
      if (family !== 'itu' || body !== ASSEMBLY || !WITH_EDITION.test(written)) continue;
      const right = `ITU-R ${written}`;
      const at = toDocument(paragraph, { start: numberSpan.start, end: numberSpan.start });
      report({
        span: toDocument(paragraph, numberSpan),
        message: 'sector',
        words: [written, right],
        fixes: [
          {
            message: 'fix',
            words: [right],
            safe: true,
            changes: [{ span: at, newText: 'ITU-R ' }],
          },
        ],
      });
    }
  },
});
