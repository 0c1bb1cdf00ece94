import { packs } from '../../languages/index.ts';
import { endSigns } from '../../languages/punctuation.ts';
import type { DocumentModel } from '../../model/types.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { findOpenersIn } from '../../syntax/openers.ts';
import type { Paragraph } from '../../syntax/types.ts';
import { toDocument } from '../../text/span.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import { endingOf } from '../support/endings.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'str-organ-line',
  scope: 'document',
  severity: 'warning',
  houses: ['un', 'sc', 'mun'],
  tags: ['structure'],
  source: 'UN Editorial Manual, resolutions: name of the organ, preamble, operative part',
  messages: {
    missing:
      'The preamble begins with “{0}”, but no line above it says who acts. Write the name of the organ on a line of its own.',
    fix: 'Write “{0}” above it',
  },
  check({ model, report }) {
    const { paragraphs } = model;
    if (paragraphs.some(({ kind }) => kind === 'organ' || kind === 'section')) return;
    // Without an organ nothing need be a preamble to the parser: the opener and the comma tell.
    const first = paragraphs.findIndex(
      (paragraph) =>
        (paragraph.kind === 'text' || paragraph.kind === 'preambular') &&
        openerOf(paragraph, model.language) !== undefined &&
        endingOf(paragraph).sign === 'comma',
    );
    const preamble = paragraphs[first];
    const opener = preamble && openerOf(preamble, model.language);
    if (!preamble || !opener) return;
    // What has no operative part may be a piece of a draft.
    const acts = paragraphs
      .slice(first)
      .some(({ kind, opener }) => kind === 'numbered' && opener?.position === 'operative');
    if (!acts) return;
    const name = nameOf(model);
    const { start, end } = opener;
    const at = { start: preamble.start, end: preamble.start };
    report({
      span: toDocument(preamble, opener),
      message: 'missing',
      words: [preamble.text.slice(start, end)],
      ...(name !== undefined && {
        fixes: [
          {
            message: 'fix',
            words: [name],
            safe: false,
            changes: [{ span: at, newText: `${name}${endSigns(model.language).comma}\n\n` }],
          },
        ],
      }),
    });
  },
});

/** `Recalling` at the beginning of a paragraph. */
function openerOf({ text, content }: Paragraph, language: LanguageTag): ParagraphSpan | undefined {
  const { preambular } = findOpenersIn(text.slice(content.start, content.end), language);
  return (
    preambular && {
      start: content.start + preambular.start,
      end: content.start + preambular.end,
    }
  );
}

/** `The General Assembly` where the front matter or the symbol says who acts. */
const nameOf = ({ organ, language }: DocumentModel): string | undefined =>
  packs[language].syntax.organLines.find((line) => line.organ === organ)?.form;
