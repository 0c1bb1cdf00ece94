import { toDocument } from '../../text/span.ts';
import { endingOf } from '../support/endings.ts';
import { numberedRuns } from '../support/numbering.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'num-single-operative',
  scope: 'document',
  severity: 'info',
  houses: ['un', 'mun'],
  tags: ['numbering'],
  source: 'Resolutions of the General Assembly: a lone operative paragraph has no number',
  messages: {
    lone: 'The only operative paragraph is not numbered. Remove “{0}”.',
    fix: 'Remove “{0}”',
  },
  check({ model, report }) {
    if (!model.paragraphs.some(({ kind }) => kind === 'organ')) return;
    const runs = numberedRuns(model).filter(({ scope }) => scope === 0);
    const [item, ...others] = runs.flatMap(({ items }) => items);
    const paragraph = model.paragraphs[item?.paragraph ?? -1];
    if (!item || !paragraph?.marker || others.length > 0 || item.number !== 1) return;
    // Only a full stop tells that no other is to come.
    if (!paragraph.opener || endingOf(paragraph).sign !== 'stop') return;
    const { marker, content } = paragraph;
    const change = { start: marker.span.start, end: content.start };
    report({
      span: toDocument(paragraph, marker.span),
      message: 'lone',
      words: [marker.text],
      fixes: [
        {
          message: 'fix',
          words: [marker.text],
          safe: true,
          changes: [{ span: toDocument(paragraph, change), newText: '' }],
        },
      ],
    });
  },
});
