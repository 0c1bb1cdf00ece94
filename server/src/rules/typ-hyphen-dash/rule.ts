import { typographyOf } from '../../languages/typography.ts';
import { isRunningText } from '../support/running.ts';
import { placesOf } from '../support/scan.ts';
import { slipsOf } from '../support/slips.ts';
import { defineRule } from '../types.ts';

/** ` - ` between words; not in `5 - 7`, `1 - النص` or a line of dashes. */
const HYPHEN = / -[ \u00a0](?=[\p{L}“”«(])(?<=[\p{L}\p{M})”“»] -.)/gu;

export default defineRule({
  id: 'typ-hyphen-dash',
  scope: 'paragraph',
  severity: 'info',
  languages: ['ar', 'en', 'es', 'fr', 'zh'],
  tags: ['punctuation'],
  source: 'UN Editorial Manual, punctuation: dashes',
  messages: {
    hyphen: 'A hyphen between blanks stands for a dash. Write “{0}”.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, report }) {
    if (!paragraph.text.includes('- ') || !isRunningText(paragraph)) return;
    const { dash } = typographyOf(draft.language);
    for (const slip of slipsOf(paragraph, placesOf(paragraph, HYPHEN), () => dash)) {
      report({
        span: slip.span,
        message: 'hyphen',
        words: [dash.trim()],
        fixes: [{ message: 'fix', words: [dash.trim()], safe: true, changes: slip.changes }],
      });
    }
  },
});
