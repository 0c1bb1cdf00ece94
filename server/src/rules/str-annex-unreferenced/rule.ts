import { structureWords } from '../../languages/structure.ts';
import { toDocument } from '../../text/span.ts';
import { isRunningText } from '../support/running.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'str-annex-unreferenced',
  scope: 'document',
  severity: 'warning',
  houses: ['un', 'mun'],
  tags: ['structure', 'annex'],
  source: 'UN Editorial Manual, resolutions: annexes',
  messages: {
    unreferenced:
      '“{0}” is not mentioned in the resolution, so that nobody knows what it is there for. Say in an operative paragraph that it is contained in the annex to the present resolution.',
  },
  check({ model, report }) {
    const { paragraphs } = model;
    if (!paragraphs.some(({ kind }) => kind === 'organ')) return;
    const at = paragraphs.findIndex(({ kind }) => kind === 'annex');
    const annex = paragraphs[at];
    if (!annex) return;
    const stems = structureWords(model.language).annexStems;
    const isMentioned = paragraphs.slice(0, at).some((paragraph) => {
      const text = isRunningText(paragraph) ? paragraph.text.toLowerCase() : '';
      return stems.some((stem) => text.includes(stem));
    });
    if (isMentioned) return;
    report({
      span: toDocument(annex, annex.content),
      message: 'unreferenced',
      words: [annex.text.slice(annex.content.start, annex.content.end)],
    });
  },
});
