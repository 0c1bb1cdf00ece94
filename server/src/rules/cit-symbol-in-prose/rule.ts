import { packs } from '../../languages/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { parseId, unNumber } from '../../registry/ids.ts';
import { toDocument } from '../../text/span.ts';
import { ofKind } from '../support/references.ts';
import { isInNote, isRunningText } from '../support/running.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-symbol-in-prose',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'warning',
  houses: ['un', 'sc', 'mun'],
  tags: ['citation', 'symbol'],
  source:
    'UN Editorial Manual, identification of resolutions: by number in the text, by symbol in references',
  messages: {
    symbol: 'In the text of a resolution “{0}” is cited by its number, “{1}”, not by its symbol.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    if (draft.organ === undefined || !isRunningText(paragraph)) return;
    for (const { reference } of ofKind(references, 'citation')) {
      if (reference.family !== 'un-symbol' || reference.type !== 'resolution') continue;
      const parts = parseId(reference.id);
      if (parts.kind !== 'un' || isInNote(paragraph, reference.span.start)) continue;
      const { start, end } = reference.numberSpan;
      // In parentheses the symbol tells where to find what the words before it name.
      if (OPENS.test(paragraph.text.slice(0, start))) continue;
      const { organ, series, number, part } = parts;
      const right = `${unNumber({ organ, series, number })}${part === undefined ? '' : ` ${part}`}`;
      const span = toDocument(paragraph, { start, end });
      const isAnnounced = followsHead(paragraph.text.slice(0, start), draft.language);
      report({
        span,
        message: 'symbol',
        words: [wordsAt(paragraph, reference.numberSpan), right],
        fixes: isAnnounced
          ? [{ message: 'fix', words: [right], safe: true, changes: [{ span, newText: right }] }]
          : [],
      });
    }
  },
});

const OPENS = /[(（[][^()（）[\]]{0,80}$/;

/** `resolution A/RES/70/1`, `قرارها A/RES/70/1`; in Chinese, 第…号 has to be put around the number. */
function followsHead(before: string, language: LanguageTag): boolean {
  const { references } = packs[language];
  if (references.headAfterNumbers) return false;
  const words = before.trimEnd().toLowerCase();
  return references.heads.some(
    ({ type, forms }) => type === 'resolution' && forms.some((form) => words.endsWith(form)),
  );
}
