import { packs } from '../../languages/index.ts';
import type { DocumentModel } from '../../model/types.ts';
import type { Paragraph } from '../../syntax/types.ts';
import { toDocument } from '../../text/span.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'str-sc-untitled',
  scope: 'document',
  severity: 'info',
  houses: ['sc'],
  tags: ['structure'],
  source: 'UN Editorial Manual, resolutions: those of the Security Council bear no title',
  messages: {
    title:
      'Resolutions of the Security Council bear no title: number and year tell them apart. Leave “{0}” out.',
    fix: 'Take the title out',
  },
  check({ model, report }) {
    const { paragraphs } = model;
    const organ = paragraphs.findIndex(({ kind }) => kind === 'organ');
    const at = paragraphs
      .slice(0, Math.max(0, organ))
      .findLastIndex(({ kind }) => kind !== 'blank');
    const above = paragraphs[at];
    if (!above || !isTitle(above, at, model)) return;
    const { content, start, text } = above;
    report({
      span: toDocument(above, content),
      message: 'title',
      words: [text.slice(content.start, content.end)],
      fixes: [
        {
          message: 'fix',
          safe: false,
          changes: [{ span: { start, end: start + text.length }, newText: '' }],
        },
      ],
    });
  },
});

/**
 * Whether the line above the organ is a title, and not `Resolution 2539 (2020)`, `Draft resolution`,
 * `Albania, Ghana: draft resolution` or another line of the masthead: those have figures, colons,
 * the word for a resolution, or name the organ.
 */
function isTitle({ kind, text, content }: Paragraph, index: number, model: DocumentModel): boolean {
  if (kind !== 'title' && kind !== 'heading') return false;
  const words = text.slice(content.start, content.end);
  if (/[\p{N}:：()[\]]/u.test(words) || model.referencesIn(index).length > 0) return false;
  const lower = words.toLowerCase();
  const { heads } = packs[model.language].references;
  return !heads.some(({ forms }) => forms.some((form) => lower.includes(form.toLowerCase())));
}
