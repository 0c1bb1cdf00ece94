import { draftingWords } from '../../languages/drafting.ts';
import type { LanguageTag } from '../../languages/types.ts';
import type { Citation } from '../../references/types.ts';
import type { Paragraph } from '../../syntax/types.ts';
import type { TextChange } from '../../text/edits.ts';
import { toDocument } from '../../text/span.ts';
import { isDecision } from '../support/existence.ts';
import { ofKind } from '../support/references.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-decision-number',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'error',
  tags: ['citation'],
  source: 'UN Editorial Manual, identification of resolutions and decisions',
  messages: {
    decision: '“{0}” is the number of a decision, not of a resolution.',
    fix: 'Call it “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    for (const { reference, lookup } of ofKind(references, 'citation')) {
      if (reference.family !== 'un-prose' || lookup?.status === 'found') continue;
      if (!isDecision(reference, draft.registry)) continue;
      const change = headChange(reference, paragraph, draft.language);
      report({
        span: toDocument(paragraph, reference.numberSpan),
        message: 'decision',
        words: [wordsAt(paragraph, reference.numberSpan)],
        fixes: change
          ? [{ message: 'fix', words: [change.newText], safe: true, changes: [change] }]
          : [],
      });
    }
  },
});

/** Changes the word before the number, `resolution 74/556`, or behind it, `第74/556号决议`. */
function headChange(
  { span, numberSpan, list }: Citation,
  paragraph: Paragraph,
  language: LanguageTag,
): TextChange | undefined {
  // The word that announces a list speaks of others, too.
  if (list !== undefined) return undefined;
  for (const [resolution, decision] of draftingWords(language).decisionStems) {
    const before = paragraph.text.slice(span.start, numberSpan.start);
    const behind = paragraph.text.slice(numberSpan.end, numberSpan.end + BEHIND);
    const at = before.indexOf(resolution);
    const after = behind.indexOf(resolution);
    const start =
      at >= 0 ? span.start + at : after >= 0 && before === '' ? numberSpan.end + after : -1;
    if (start < 0) continue;
    const changed = { start, end: start + resolution.length };
    return { span: toDocument(paragraph, changed), newText: decision };
  }
  return undefined;
}

/** `号决议` */
const BEHIND = 4;
