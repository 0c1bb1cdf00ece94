import { packs } from '../../languages/index.ts';
import type { DocumentSpan } from '../../text/span.ts';
import { toDocument } from '../../text/span.ts';
import { referencesOfKind } from '../support/references.ts';
import { isInNote, isRunningText } from '../support/running.ts';
import { annexStart } from '../support/terms.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-date-repeated',
  scope: 'document',
  severity: 'info',
  houses: ['un', 'mun'],
  tags: ['citation', 'date'],
  source: 'UN Editorial Manual, citing resolutions: the date with the first mention',
  messages: {
    again: 'The date of “{0}” was given before. Later mentions do without it.',
    first: 'Given here',
    fix: 'Leave out “{0}”',
  },
  check({ model, report }) {
    if (model.organ === undefined) return;
    const annex = annexStart(model);
    const dated = new Map<string, DocumentSpan>();
    const { headAfterNumbers } = packs[model.language].references;
    for (const { reference, paragraph: index } of referencesOfKind(model, 'citation')) {
      const { id, date, numberSpan, span } = reference;
      const paragraph = model.paragraphs[index];
      if (!date || !paragraph || index >= annex || !isRunningText(paragraph)) continue;
      if (reference.family !== 'un-prose' || isInNote(paragraph, span.start)) continue;
      const before = dated.get(id);
      if (!before) {
        dated.set(id, toDocument(paragraph, date.span));
        continue;
      }
      const place = toDocument(paragraph, date.span);
      const from = headAfterNumbers ? date.span.start : numberSpan.end;
      let { end } = date.span;
      // Spanish sets the date off by commas; Russian has the word for the year behind it.
      const lead = paragraph.text.slice(from, date.span.start);
      const behind = YEAR_WORD.exec(paragraph.text.slice(end, end + LONGEST_YEAR_WORD))?.[0] ?? '';
      end += behind.length;
      if (
        lead.startsWith(',') &&
        paragraph.text.charAt(end) === ',' &&
        !isLast(paragraph.text, end)
      )
        end++;
      const left = paragraph.text.slice(from, end);
      const isPlain = lead.length <= LONGEST_LEAD;
      report({
        span: place,
        message: 'again',
        words: [wordsAt(paragraph, numberSpan)],
        fixes: isPlain
          ? [
              {
                message: 'fix',
                words: [left.trim()],
                safe: false,
                changes: [{ span: toDocument(paragraph, { start: from, end }), newText: '' }],
              },
            ]
          : [],
        related: [{ span: before, message: 'first' }],
      });
    }
  },
});

/** ` года` */
const YEAR_WORD = /^[ \u00a0]год(?:а|у|ом|е)?(?!\p{L})/u;
const LONGEST_YEAR_WORD = 8;

/** ` adopted on `, `, en date du `. */
const LONGEST_LEAD = 18;

/** A comma at the end of the paragraph ends the paragraph. */
const isLast = (text: string, at: number): boolean => text.slice(at + 1).trim() === '';
