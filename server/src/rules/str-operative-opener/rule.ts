import { toDocument } from '../../text/span.ts';
import { numberedRuns } from '../support/numbering.ts';
import { isPreambularOnly } from '../support/openers.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'str-operative-opener',
  scope: 'document',
  severity: 'warning',
  houses: ['un', 'sc', 'mun'],
  // Chinese verbs have one form for both.
  languages: ['ar', 'en', 'es', 'fr', 'ru'],
  tags: ['structure', 'opener'],
  source: 'UN Editorial Manual, resolutions: operative paragraphs begin with a verb that acts',
  messages: {
    preambular:
      '“{0}” opens paragraphs of the preamble. An operative paragraph says what the organ does: begin it with a verb in the present tense.',
  },
  check({ model, report }) {
    if (!model.paragraphs.some(({ kind }) => kind === 'organ')) return;
    for (const { scope, items, excerpt } of numberedRuns(model)) {
      if (scope !== 0 || excerpt) continue;
      let acts = false;
      for (const item of items) {
        const paragraph = model.paragraphs[item.paragraph];
        if (!paragraph?.opener) continue;
        // Above the first that acts stands a preamble that somebody numbered.
        if (!isPreambularOnly(paragraph, model.language)) acts = true;
        else if (acts) {
          const { start, end } = paragraph.opener.span;
          report({
            span: toDocument(paragraph, { start, end }),
            message: 'preambular',
            words: [paragraph.text.slice(start, end)],
          });
        }
      }
    }
  },
});
