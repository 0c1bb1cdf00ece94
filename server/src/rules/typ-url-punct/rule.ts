import type { Inline, Paragraph } from '../../syntax/types.ts';
import type { TextChange } from '../../text/edits.ts';
import { inlinesOfKind } from '../../syntax/inlinesOf.ts';
import { toDocument } from '../../text/span.ts';
import type { DocumentSpan } from '../../text/span.ts';
import { defineRule } from '../types.ts';

/** Signs that may be part of an address as well as of the sentence around it. */
const GLUED = new Set('.,;:');
const SHOWN = 10;

export default defineRule({
  id: 'typ-url-punct',
  scope: 'document',
  severity: 'info',
  tags: ['punctuation', 'link'],
  source: 'RFC 3986, appendix C: delimiting an address in context',
  messages: {
    glued:
      'The “{0}” of the sentence is glued to the address, which some programs take to end with it.',
    same: 'Here as well.',
    fix: 'Leave out the signs at the end of the address',
  },
  check({ model, report }) {
    const places: {
      readonly span: DocumentSpan;
      readonly sign: string;
      readonly change?: TextChange;
    }[] = [];
    for (const { paragraph, inline } of inlinesOfKind(model.paragraphs, 'url')) {
      const at = inline.span.end;
      const sign = paragraph.text.charAt(at);
      if (!GLUED.has(sign)) continue;
      const start = Math.max(inline.span.start, at - SHOWN);
      places.push({
        span: toDocument(paragraph, { start, end: at + 1 }),
        sign,
        ...(endsThere(paragraph, inline) && {
          change: { span: toDocument(paragraph, { start: at, end: at + 1 }), newText: '' },
        }),
      });
    }
    const [first, ...others] = places;
    if (!first) return;
    const changes = places.flatMap(({ change }) => (change ? [change] : []));
    report({
      span: first.span,
      message: 'glued',
      words: [first.sign],
      related: others.map(({ span }) => ({ span, message: 'same' })),
      fixes: changes.length > 0 ? [{ message: 'fix', safe: false, changes }] : [],
    });
  },
});

/** Nothing of the sentence or the note follows the sign, so that it can be left out. */
function endsThere({ text, inlines }: Paragraph, { span }: Inline): boolean {
  const note = inlines.find(
    ({ kind, span: around }) =>
      kind === 'note-body' && around.start < span.start && span.end < around.end,
  );
  const rest = text.slice(span.end + 1, note ? note.span.end : undefined);
  return rest.trim() === '' || (note !== undefined && rest.trim() === ']');
}
