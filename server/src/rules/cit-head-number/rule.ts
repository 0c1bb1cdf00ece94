import { draftingWords } from '../../languages/drafting.ts';
import { packs } from '../../languages/index.ts';
import type { HeadNumber, LanguageTag } from '../../languages/types.ts';
import type { TextChange } from '../../text/edits.ts';
import { toDocument } from '../../text/span.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import { viewOf } from '../../text/view.ts';
import type { Paragraph } from '../../syntax/types.ts';
import { citationLists } from '../support/lists.ts';
import { ofKind } from '../support/references.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-head-number',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'warning',
  languages: ['ar', 'en', 'es', 'fr', 'ru'],
  tags: ['citation', 'list', 'grammar'],
  source: 'Grammar: the word before a list of numbers agrees with how many there are',
  messages: {
    count: '“{0}” stands before {1} numbers.',
    countFix: '“{0}” stands before {1} numbers. Write “{2}”.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    const pack = packs[draft.language];
    for (const list of citationLists(paragraph, references, pack)) {
      const [first] = list;
      const last = list.at(-1);
      if (!first || !last) continue;
      const { span, numberSpan } = first.citation;
      const head = { start: span.start, end: numberSpan.start };
      const written = paragraph.text.slice(head.start, head.end).trim();
      const number = numberOf(written, draft.language);
      if (number === undefined || !disagrees(number, list.length)) continue;
      // A list that goes on behind a remark has more members than were counted.
      const goesOn = ofKind(references, 'citation').some(
        ({ reference }) =>
          reference.list !== undefined &&
          reference.list === last.citation.list &&
          reference.span.start > last.slot.end,
      );
      if (goesOn && number !== 'one') continue;
      const changes = changesFor(written, head, list.length, paragraph, draft.language);
      const right = changes?.at(-1)?.newText;
      const place = { start: head.start, end: head.start + written.length };
      report({
        span: toDocument(paragraph, place),
        message: right === undefined ? 'count' : 'countFix',
        words: [written, String(list.length), right ?? ''],
        fixes:
          changes && right !== undefined
            ? [{ message: 'fix', words: [right], safe: false, changes }]
            : [],
      });
    }
  },
});

/** How many documents a head word announces; undefined for words that are no heads. */
function numberOf(written: string, language: LanguageTag): HeadNumber | undefined {
  const word = viewOf(written).text.toLowerCase();
  if (word === '') return undefined;
  return packs[language].references.heads.find(({ forms }) =>
    forms.some((form) => form.toLowerCase() === word || `لل${form.slice(2)}` === word),
  )?.number;
}

/** Arabic has a dual beside the plural; elsewhere two are many. */
function disagrees(number: HeadNumber, count: number): boolean {
  switch (number) {
    case 'one':
      return count > 1;
    case 'two':
      return count > 2;
    case 'many':
    case 'any':
      return false;
  }
}

/** The head in the number that is meant, and the article or possessive before it. */
function changesFor(
  written: string,
  head: ParagraphSpan,
  count: number,
  paragraph: Paragraph,
  language: LanguageTag,
): readonly TextChange[] | undefined {
  const { headNumbers, determiners } = draftingWords(language);
  const lower = viewOf(written).text.toLowerCase();
  const forms = headNumbers.find(([one, , two]) => one === lower || two === lower);
  if (!forms) return undefined;
  const [, many, two] = forms;
  const plural = count === 2 ? (two ?? many) : many;
  const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase();
  const newText = isCapital ? plural.charAt(0).toUpperCase() + plural.slice(1) : plural;
  const change = {
    span: toDocument(paragraph, { start: head.start, end: head.start + written.length }),
    newText,
  };
  if (determiners.length === 0) return [change];
  const before = WORD_BEFORE.exec(paragraph.text.slice(0, head.start))?.[0] ?? '';
  const word = before.trim();
  const plurals = determiners.find(([one]) => one === word.toLowerCase());
  // `de la`, `aux`: what agrees otherwise is for a person to change.
  if (!plurals) return undefined;
  const start = head.start - before.length;
  return [
    {
      span: toDocument(paragraph, { start, end: start + word.length }),
      newText: plurals[1],
    },
    change,
  ];
}

const WORD_BEFORE = /(?<!(?:de|à|a|à)[ \u00a0])\p{L}+[ \u00a0]$/u;
