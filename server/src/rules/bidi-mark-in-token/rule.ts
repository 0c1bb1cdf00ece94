import type { Reference } from '../../references/types.ts';
import { toDocument } from '../../text/span.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

/** Marks of direction, joiners, soft hyphens: what is in the text and not on the page. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

export default defineRule({
  id: 'bidi-mark-in-token',
  scope: 'paragraph',
  severity: 'warning',
  tags: ['direction', 'citation'],
  source: 'Unicode Bidirectional Algorithm: numbers and symbols need no marks inside',
  messages: {
    marked:
      'There is an invisible sign inside “{0}”, so that neither a search nor a link finds it. Remove it.',
    fix: 'Remove the invisible signs',
  },
  check({ paragraph, references, report }) {
    for (const { reference } of references) {
      const token = tokenOf(reference);
      if (!token) continue;
      const written = wordsAt(paragraph, token);
      const newText = written.replace(INVISIBLE, '');
      if (newText === written) continue;
      const changes = [...written.matchAll(INVISIBLE)].map(({ index }) => ({
        span: toDocument(paragraph, { start: token.start + index, end: token.start + index + 1 }),
        newText: '',
      }));
      report({
        span: toDocument(paragraph, token),
        message: 'marked',
        words: [newText],
        fixes: [{ message: 'fix', safe: true, changes }],
      });
    }
  },
});

/** The number or code of a reference, which readers search for. */
function tokenOf(reference: Reference): ParagraphSpan | undefined {
  switch (reference.kind) {
    case 'citation':
    case 'paragraph':
      return reference.numberSpan;
    case 'action-line':
      return reference.codeSpan;
    default:
      return undefined;
  }
}
