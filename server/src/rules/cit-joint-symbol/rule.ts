import { toDocument } from '../../text/span.ts';
import { ofKind } from '../support/references.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-joint-symbol',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'info',
  tags: ['citation', 'symbol'],
  source: 'United Nations document symbols: one document with the symbols of two organs',
  messages: {
    joint: 'Two organs have one document: “{0}” and “{1}” are joined by a hyphen.',
    fix: 'Write “{0}”',
  },
  check({ paragraph, references, report }) {
    const symbols = ofKind(references, 'citation').filter(
      ({ reference }) => reference.family === 'un-symbol' && reference.type === 'document',
    );
    for (const [at, { reference: first }] of symbols.entries()) {
      const second = symbols[at + 1]?.reference;
      if (!second) continue;
      const joint = paragraph.text.slice(first.span.end, second.span.start);
      if (!LOOSE.test(joint) || joint.length > LONGEST) continue;
      const [a, b] = [first, second].map(({ span }) => wordsAt(paragraph, span));
      if (a === undefined || b === undefined || !areTwins(a, b)) continue;
      const span = toDocument(paragraph, { start: first.span.start, end: second.span.end });
      const right = `${a}-${b}`;
      report({
        span,
        message: 'joint',
        words: [a, b],
        fixes: [
          { message: 'fix', words: [right], safe: false, changes: [{ span, newText: right }] },
        ],
      });
    }
  },
});

/** A blank, or a dash where the hyphen belongs. */
const LOOSE = /^(?:[ \u00a0]|[ \u00a0]?[–—-][ \u00a0]?)$/;
const LONGEST = 3;

/** A document of the General Assembly and one of another organ, of the same year. */
const areTwins = (a: string, b: string): boolean =>
  /^A\/[0-9]{2}\//.test(a) && /^[SE]\/(?:19|20)[0-9]{2}\//.test(b);
