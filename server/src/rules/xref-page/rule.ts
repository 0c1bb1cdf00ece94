import { perLanguage } from '../../languages/perLanguage.ts';
import { editingWords } from '../../languages/editing.ts';
import type { ResolvedReference } from '../../model/types.ts';
import { toDocument } from '../../text/span.ts';
import { ofKind } from '../support/references.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'xref-page',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'info',
  houses: ['un', 'sc', 'mun'],
  tags: ['citation', 'paragraph-reference'],
  source: 'UN Editorial Manual, instructions on citing: documents are cited by paragraph',
  messages: {
    page: '“{1}” is cited by its page, “{0}”, which is another one in every language. Cite the paragraph.',
  },
  check({ draft, paragraph, references, report }) {
    const pattern = patternOf(draft.language);
    for (const { reference } of ofKind(references, 'citation')) {
      if (reference.family !== 'un-symbol') continue;
      pattern.lastIndex = reference.numberSpan.end;
      const match = pattern.exec(paragraph.text);
      const page = match?.groups?.['page'];
      if (!match || page === undefined) continue;
      const end = match.index + match[0].length;
      if (isParagraphGiven(references, end)) continue;
      const span = { start: end - page.length, end };
      report({
        span: toDocument(paragraph, span),
        message: 'page',
        words: [page, wordsAt(paragraph, reference.numberSpan)],
      });
    }
  },
});

/** `p. 12, para. 40`: with its paragraph, the place is found in every language. */
const isParagraphGiven = (references: readonly ResolvedReference[], end: number): boolean =>
  ofKind(references, 'paragraph').some(
    ({ reference: { span } }) => span.start >= end && span.start - end <= NEARBY,
  );

const NEARBY = 16;

/** `, p. 12` right behind a symbol, `，第12页`. */
const patternOf = perLanguage((language): RegExp => {
  const { before, behind } = editingWords(language).page;
  const words = (forms: readonly string[]): string =>
    forms.map((form) => form.replaceAll('.', '\\.')).join('|');
  const closing = behind.length === 0 ? '(?!\\d)' : `(?:${words(behind)})`;
  return new RegExp(
    `[,،，]?[ \u00a0]?(?<page>(?:${words(before)})[ \u00a0]?\\d{1,4}(?:[-–]\\d{1,4})?${closing})`,
    'uy',
  );
});
