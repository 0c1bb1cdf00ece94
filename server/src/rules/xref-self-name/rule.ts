import { editingWords } from '../../languages/editing.ts';
import type { HouseId } from '../../references/types.ts';
import { toDocument } from '../../text/span.ts';
import { ofKind } from '../support/references.ts';
import { isInNote, isRunningText } from '../support/running.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'xref-self-name',
  scope: 'paragraph',
  severity: 'info',
  houses: ['un', 'sc', 'mun'],
  languages: ['en'],
  tags: ['paragraph-reference', 'house-style'],
  source:
    'General Assembly practice: the present resolution; Security Council practice: this resolution',
  messages: {
    formal: 'A text of the Assembly or of its councils calls itself “{1}”, not “{0}”.',
    plain: 'A text of the Security Council calls itself “{1}”, not “{0}”.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    // Behind another text, `this resolution` may be that one.
    if (draft.organ === undefined || !isRunningText(paragraph)) return;
    const { text } = paragraph;
    const citations = ofKind(references, 'citation');
    for (const { plain, formal } of editingWords(draft.language).selfNames) {
      const [wrong, right] = draft.house === PLAIN ? [formal, plain] : [plain, formal];
      for (const { 0: written, index } of text.matchAll(patternOf(wrong))) {
        const span = { start: index, end: index + written.length };
        if (LETTER.test(text.charAt(index - 1)) || LETTER.test(text.charAt(span.end))) continue;
        if (isInNote(paragraph, index)) continue;
        if (citations.some(({ reference }) => reference.span.start < index)) continue;
        const newText = written.startsWith(wrong.charAt(0))
          ? right
          : right.charAt(0).toUpperCase() + right.slice(1);
        const at = toDocument(paragraph, span);
        report({
          span: at,
          message: draft.house === PLAIN ? 'plain' : 'formal',
          words: [wordsAt(paragraph, span), newText],
          fixes: [
            { message: 'fix', words: [newText], safe: true, changes: [{ span: at, newText }] },
          ],
        });
      }
    }
  },
});

const PLAIN: HouseId = 'sc';

const patterns = new Map<string, RegExp>();

const LETTER = /\p{L}/u;

/** `this resolution` with either first letter. */
function patternOf(name: string): RegExp {
  let pattern = patterns.get(name);
  if (!pattern) {
    const [first = '', ...rest] = name;
    const source = `[${first}${first.toUpperCase()}]${rest.join('').replaceAll(' ', '[ \u00a0]')}`;
    patterns.set(name, (pattern = new RegExp(source, 'g')));
  }
  return pattern;
}
