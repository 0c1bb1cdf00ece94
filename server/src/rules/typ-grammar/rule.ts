import { grammarSlipsOf } from '../../languages/grammar.ts';
import { behindBlank, placesOf } from '../support/scan.ts';
import { slipsOf } from '../support/slips.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'typ-grammar',
  scope: 'paragraph',
  severity: 'info',
  tags: ['grammar'],
  source: 'Grammars of the six languages',
  messages: {
    doubled: '“{0}”: the word stands there twice.',
    form: '“{0}” should be “{1}”, for the sound that follows.',
    contraction: '“{0}” makes one word: “{1}”.',
    agreement: '“{0}” do not agree. Write “{1}”.',
    particle: 'The clause in “{0}” lacks its particle. Write “{1}”.',
    conjunction: '“{0}” begins with a conjunction that joins it to nothing. Write “{1}”.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, report }) {
    for (const { wrong, right, reason } of grammarSlipsOf(draft.language)) {
      const slips = slipsOf(paragraph, placesOf(paragraph, wrong).map(behindBlank), (match) =>
        right.replace(/\$([1-9])/g, (_group, index: string) => match[Number(index)] ?? ''),
      );
      for (const slip of slips) {
        const newText = slip.right.trim();
        report({
          span: slip.span,
          message: reason,
          words: [slip.written.trim(), newText],
          fixes: [{ message: 'fix', words: [newText], safe: false, changes: slip.changes }],
        });
      }
    }
  },
});
