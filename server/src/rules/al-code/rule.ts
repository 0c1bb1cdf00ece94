import { toDocument } from '../../text/span.ts';
import { defineRule } from '../types.ts';

/** Cyrillic С and с, which look like the Latin letter: `С5` for `C5`. */
const CYRILLIC_ES = /[\u0421\u0441]/;
const LATIN_C = 'C';

export default defineRule({
  id: 'al-code',
  scope: 'paragraph',
  needs: { references: ['action-line'] },
  severity: 'error',
  tags: ['action-line', 'reference'],
  source: 'Geneva Plan of Action, action lines C1 to C11',
  messages: {
    unknown: 'There is no action line “{0}”: the action lines are {1} to {2}.',
    homoglyph:
      '“{0}” is written with the Cyrillic letter С, so that a search for “{1}” does not find it. Write the Latin letter C.',
    latin: 'Write “{0}” with the Latin letter',
  },
  check({ draft, paragraph, references, report }) {
    const lines = draft.registry.actionLines();
    const [first, last] = [lines.at(0), lines.at(-1)];
    for (const { reference, lookup } of references) {
      if (reference.kind !== 'action-line') continue;
      const { code } = reference;
      const span = toDocument(paragraph, reference.codeSpan);
      if (lookup?.status === 'unknown' && first && last) {
        report({ span, message: 'unknown', words: [code, first.code, last.code] });
      } else if (CYRILLIC_ES.test(code)) {
        const newText = code.replace(CYRILLIC_ES, LATIN_C);
        report({
          span,
          message: 'homoglyph',
          words: [code, newText],
          fixes: [{ message: 'latin', words: [newText], safe: true, changes: [{ span, newText }] }],
        });
      }
    }
  },
});
