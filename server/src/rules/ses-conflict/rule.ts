import type { DocumentSpan } from '../../text/span.ts';
import { toDocument } from '../../text/span.ts';
import { viewOf } from '../../text/view.ts';
import { referencesOfKind } from '../support/references.ts';
import { reportRequests } from '../support/requests.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'ses-conflict',
  scope: 'document',
  severity: 'error',
  tags: ['deadline', 'session', 'consistency'],
  source: 'UN Editorial Manual, consistency of the text',
  messages: {
    conflict: 'The same is asked for at the “{1}” elsewhere in this text, and at the “{0}” here.',
    other: 'Due at the “{0}” here',
  },
  check({ model, report }) {
    const verbs = reportRequests(model);
    const asked = new Map<string, Asked>();
    for (const { reference, paragraph: index } of referencesOfKind(model, 'session')) {
      const paragraph = model.paragraphs[index];
      if (!paragraph || !verbs.has(index)) continue;
      // A text of several deadlines asks for several things.
      const sessions = model
        .referencesIn(index)
        .filter(({ reference: other }) => other.kind === 'session');
      if (sessions.length > 1) continue;
      const start = paragraph.opener?.span.end ?? paragraph.content.start;
      const { span, id } = reference;
      const key = sameWords(
        `${paragraph.text.slice(start, span.start)}#${paragraph.text.slice(span.end, paragraph.content.end)}`,
      );
      const here: Asked = {
        id,
        span: toDocument(paragraph, span),
        written: wordsAt(paragraph, span),
      };
      const before = asked.get(key);
      if (!before) asked.set(key, here);
      else if (before.id !== id) {
        report({
          span: here.span,
          message: 'conflict',
          words: [here.written, before.written],
          related: [{ span: before.span, message: 'other', words: [before.written] }],
        });
      }
    }
  },
});

interface Asked {
  readonly id: string;
  readonly span: DocumentSpan;
  readonly written: string;
}

/** What is asked for, whatever signs stand at its end. */
const sameWords = (text: string): string =>
  viewOf(text)
    .text.toLowerCase()
    .replace(/[\s.,;:؛،；，。]+/g, ' ')
    .trim();
