import { endSigns } from '../../languages/punctuation.ts';
import { packs } from '../../languages/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { toDocument } from '../../text/span.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import { defineRule } from '../types.ts';

/** Those whose texts say where and when they met; the Council and the Radiocommunication Assembly do not. */
const MEETS = /^itu-(?:pp|wtsa|wtdc|wrc)$/;
const PARENTHESES = /[(（](?<inside>[^()（）]*)[)）]/d;

export default defineRule({
  id: 'str-itu-organ',
  scope: 'document',
  severity: 'warning',
  houses: ['itu'],
  tags: ['structure', 'conference'],
  source: 'ITU, Final Acts: the organ with place and year, and a comma',
  messages: {
    bare: '“{0}” stands without the place and year of the conference: write them in parentheses.',
    revised:
      '“{0}” belongs to resolutions that were revised. The conference itself was not: remove it.',
    comma: 'A comma belongs behind the line of the organ.',
    fix: 'Remove “{0}”',
    put: 'Put a comma there',
  },
  check({ model, report }) {
    for (const paragraph of model.paragraphs) {
      const { kind, organ = '', text, content } = paragraph;
      if (kind !== 'organ' || !MEETS.test(organ)) continue;
      const words = text.slice(content.start, content.end);
      const found = PARENTHESES.exec(words);
      const inside = found?.indices?.groups?.['inside'];
      if (!inside) {
        report({
          span: toDocument(paragraph, content),
          message: 'bare',
          words: [words.replace(/[,،，]$/, '')],
        });
        continue;
      }
      const start = content.start + inside[0];
      const written = text.slice(start, content.start + inside[1]);
      const revised = findRevised(written, model.language);
      if (revised) {
        const span = toDocument(paragraph, {
          start: start + revised.start,
          end: start + revised.end,
        });
        const words = [
          written
            .slice(revised.start, revised.end)
            .replace(/^[，,]/, '')
            .trim(),
        ];
        report({
          span,
          message: 'revised',
          words,
          fixes: [{ message: 'fix', words, safe: true, changes: [{ span, newText: '' }] }],
        });
      }
      if (/[)）]\*?$/.test(words)) {
        const end = toDocument(paragraph, { start: content.end, end: content.end });
        report({
          span: toDocument(paragraph, { start: content.end - 1, end: content.end }),
          message: 'comma',
          fixes: [
            {
              message: 'put',
              safe: true,
              changes: [{ span: end, newText: endSigns(model.language).comma }],
            },
          ],
        });
      }
    }
  },
});

/** `Rev. ` of `Rev. Dubai, 2018`, `，修订版` of `2018年，迪拜，修订版`. */
function findRevised(written: string, language: LanguageTag): ParagraphSpan | undefined {
  for (const word of packs[language].references.revised) {
    if (written.startsWith(`${word} `)) return { start: 0, end: word.length + 1 };
    if (written.endsWith(`，${word}`)) {
      return { start: written.length - word.length - 1, end: written.length };
    }
  }
  return undefined;
}
