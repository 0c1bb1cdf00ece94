import { preambleOpening } from '../../languages/ar/preamble.ts';
import { toDocument } from '../../text/span.ts';
import { viewOf } from '../../text/view.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'str-ar-idh',
  scope: 'document',
  severity: 'warning',
  houses: ['un', 'sc', 'mun'],
  languages: ['ar'],
  tags: ['structure', 'preamble'],
  source: 'Arabic resolutions of the United Nations: the preamble is one sentence',
  messages: {
    later: 'Only the first preambular paragraph begins with “{0}”; this one begins with “{1}”.',
    first: 'The first preambular paragraph begins with “{1}”, without the conjunction.',
    fix: 'Write “{0}”',
  },
  check({ model, report }) {
    const { first, later } = preambleOpening;
    let isFirst = true;
    for (const paragraph of model.paragraphs) {
      if (paragraph.kind === 'organ' || paragraph.kind === 'annex') isFirst = true;
      if (paragraph.kind !== 'preambular') continue;
      const word = firstWord(paragraph.text.slice(paragraph.content.start, paragraph.content.end));
      const bare = viewOf(word).text;
      const wrong = isFirst ? later : first;
      const right = isFirst ? first : later;
      if (bare === wrong) {
        const { start } = paragraph.content;
        const span = toDocument(paragraph, { start, end: start + word.length });
        report({
          span,
          message: isFirst ? 'first' : 'later',
          words: [wrong, right],
          fixes: [
            { message: 'fix', words: [right], safe: true, changes: [{ span, newText: right }] },
          ],
        });
      }
      isFirst = false;
    }
  },
});

const firstWord = (text: string): string => /^\S{1,12}/u.exec(text)?.[0] ?? '';
