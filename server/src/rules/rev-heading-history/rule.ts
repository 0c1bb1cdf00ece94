import { packs } from '../../languages/index.ts';
import { toDocument } from '../../text/span.ts';
import { isInNote, isRunningText } from '../support/running.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

/** `(Johannesburg, 2008; Rev. Dubai, 2012; Rev. Hammamet, 2016)`: place and year at least twice. */
const EDITIONS =
  /[(（](?:[^();；؛（）\d]{2,50}[,،，] ?\d{4}[^();；؛（）\d]{0,3}[;；؛] ?){1,12}[^();；؛（）\d]{2,50}[,،，] ?\d{4}[^();；؛（）\d]{0,3}[)）]/g;
/** `（2008年，约翰内斯堡；2022年，日内瓦，修订版）`: the year first. */
const YEAR_FIRST =
  /[(（](?:\d{4}年[,，][^();；（）\d]{2,30}[;；] ?){1,12}\d{4}年[,，][^();；（）\d]{2,30}[)）]/g;
/** The number right before it: `44 `, `44号决议`. */
const NUMBER = /\d{1,3}(?:号决议)? ?$/;
const PARTS = /[;；؛]/;

export default defineRule({
  id: 'rev-heading-history',
  scope: 'paragraph',
  needs: { signs: ';；؛' },
  severity: 'info',
  houses: ['itu'],
  tags: ['citation', 'edition'],
  source: 'WTSA, headings of resolutions: all editions in the heading, the last one in the text',
  messages: {
    history:
      'This lists all editions, as a heading does: “{0}”. In the text a resolution is cited with the edition that is meant, such as “{1}”.',
  },
  check({ draft, paragraph, report }) {
    if (!isRunningText(paragraph)) return;
    const { text } = paragraph;
    const pattern = packs[draft.language].references.headAfterNumbers ? YEAR_FIRST : EDITIONS;
    for (const { 0: list, index } of text.matchAll(pattern)) {
      if (!NUMBER.test(text.slice(Math.max(0, index - 8), index))) continue;
      if (isInNote(paragraph, index)) continue;
      const span = { start: index, end: index + list.length };
      const last = list.slice(1, -1).split(PARTS).at(-1)?.trim() ?? '';
      report({
        span: toDocument(paragraph, span),
        message: 'history',
        words: [wordsAt(paragraph, span), `(${last})`],
      });
    }
  },
});
