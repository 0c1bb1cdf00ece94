import { toDocument } from '../../text/span.ts';
import { numberedRuns } from '../support/numbering.ts';
import { isPreambularOnly } from '../support/openers.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'num-preamble',
  scope: 'document',
  severity: 'warning',
  houses: ['un', 'sc', 'mun'],
  // Chinese verbs have one form for both.
  languages: ['ar', 'en', 'es', 'fr', 'ru'],
  tags: ['numbering', 'preamble'],
  source: 'UN Editorial Manual, resolutions: preambular paragraphs are not numbered',
  messages: {
    numbered: 'The preamble has no numbers: “{1}” opens a paragraph of the preamble. Remove “{0}”.',
    fix: 'Remove “{0}”',
  },
  check({ model, report }) {
    if (!model.paragraphs.some(({ kind }) => kind === 'organ')) return;
    for (const { scope, items, excerpt } of numberedRuns(model)) {
      if (scope !== 0 || excerpt) continue;
      for (const item of items) {
        const paragraph = model.paragraphs[item.paragraph];
        if (!paragraph?.marker || !paragraph.opener) continue;
        const { text, content, marker, opener } = paragraph;
        // Behind the first that acts nobody takes it for the preamble.
        if (!isPreambularOnly(paragraph, model.language)) break;
        const change = { start: marker.span.start, end: content.start };
        report({
          span: toDocument(paragraph, marker.span),
          message: 'numbered',
          words: [marker.text, text.slice(opener.span.start, opener.span.end)],
          fixes: [
            {
              message: 'fix',
              words: [marker.text],
              safe: true,
              changes: [{ span: toDocument(paragraph, change), newText: '' }],
            },
          ],
        });
      }
    }
  },
});
