import { editingWords } from '../../languages/editing.ts';
import { toDocument } from '../../text/span.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import { ofKind } from '../support/references.ts';
import { isRunningText } from '../support/running.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'xref-operative-word',
  scope: 'paragraph',
  needs: { references: ['paragraph'] },
  severity: 'info',
  houses: ['un', 'sc', 'mun'],
  tags: ['paragraph-reference'],
  source: 'UN Editorial Manual, references to paragraphs',
  messages: {
    plain: 'A numbered paragraph is operative without saying so: leave out “{0}”.',
    fix: 'Leave out “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    if (!isRunningText(paragraph)) return;
    const { before, behind } = editingWords(draft.language).operative;
    for (const { reference } of ofKind(references, 'paragraph')) {
      const { unit, path, span } = reference;
      if (unit !== 'paragraph' || path.length === 0) continue;
      const word =
        wordBefore(paragraph.text, span.start, before) ??
        wordBehind(paragraph.text, span.end, behind);
      if (!word) continue;
      const words = [wordsAt(paragraph, word).trim()];
      const at = toDocument(paragraph, word);
      report({
        span: at,
        message: 'plain',
        words,
        fixes: [{ message: 'fix', words, safe: true, changes: [{ span: at, newText: '' }] }],
      });
    }
  },
});

/** `operative ` at the start of `operative paragraph 3`, or before it; `执行部分` before `第3段`. */
function wordBefore(
  text: string,
  start: number,
  words: readonly string[],
): ParagraphSpan | undefined {
  for (const word of words) {
    for (const written of [`${word} `, `${word}\u00a0`, word]) {
      if (text.endsWith(written, start)) return { start: start - written.length, end: start };
      if (text.startsWith(written, start)) return { start, end: start + written.length };
    }
  }
  return undefined;
}

/** ` du dispositif` behind `paragraphe 3`, with the blank before it. */
function wordBehind(
  text: string,
  end: number,
  words: readonly string[],
): ParagraphSpan | undefined {
  const word = words.find(
    (each) => text.startsWith(` ${each}`, end) || text.startsWith(`\u00a0${each}`, end),
  );
  return word === undefined ? undefined : { start: end, end: end + 1 + word.length };
}
