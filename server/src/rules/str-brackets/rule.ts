import { frontMatterValue } from '../../syntax/frontMatter.ts';
import { toDocument } from '../../text/span.ts';
import { openBracketsIn } from '../support/unfinished.ts';
import { defineRule } from '../types.ts';

/** What the front matter says of a text that nobody negotiates any more. */
const DONE: ReadonlySet<string> = new Set(['final', 'adopted']);

export default defineRule({
  id: 'str-brackets',
  scope: 'document',
  severity: 'warning',
  tags: ['structure', 'unfinished'],
  source: 'UN Editorial Manual, resolutions: brackets go once agreement is reached',
  messages: {
    open: 'The text is said to be {1}, but “{0}” still stands in brackets. Keep it or leave it out, and remove the brackets.',
    bis: 'The text is said to be {1}, but a paragraph is numbered “{0}”. Number the paragraphs through.',
  },
  check({ model, report }) {
    const status = frontMatterValue(model.tree, 'status')?.toLowerCase() ?? '';
    if (!DONE.has(status)) return;
    for (const paragraph of model.paragraphs) {
      for (const span of openBracketsIn(paragraph)) {
        report({
          span: toDocument(paragraph, span),
          message: 'open',
          words: [paragraph.text.slice(span.start + 1, span.end - 1), status],
        });
      }
      const { marker } = paragraph;
      if (marker?.suffix === undefined) continue;
      report({
        span: toDocument(paragraph, marker.span),
        message: 'bis',
        words: [marker.text, status],
      });
    }
  },
});
