import { overlaps } from '../../text/span.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import { defineRule } from '../types.ts';

/** `2026-2025`, `2030–2024`; not `1946/47`, and not the middle of `A/RES/2026-2025-1`. */
const YEARS =
  /(?<![\p{Script=Latin}\p{N}/.-])(?<first>(?:19|20)\d\d)(?<dash>[ \u00a0]?[-\u2010-\u2013][ \u00a0]?)(?<second>(?:19|20)\d\d)(?![\p{Script=Latin}\p{N}/-])/gu;

export default defineRule({
  id: 'dat-range-order',
  scope: 'paragraph',
  needs: { signs: '-\u2010\u2011\u2012\u2013' },
  severity: 'warning',
  tags: ['date'],
  source: 'UN Editorial Manual, dates: a range runs from the earlier year to the later',
  messages: {
    descending:
      'The range “{0}” runs backwards. Type the earlier year first; how it is shown from right to left is for the page to see to.',
    fix: 'Write “{0}”',
  },
  check({ paragraph, references, report }) {
    if (paragraph.kind === 'front-matter' || paragraph.kind === 'comment') return;
    // An address or the number of a document may hold what looks like years.
    const others: ParagraphSpan[] = [
      ...paragraph.inlines.filter((inline) => inline.kind === 'url').map(({ span }) => span),
      ...references.flatMap(({ reference }) =>
        reference.kind === 'citation' ? [reference.numberSpan] : [],
      ),
    ].sort((a, b) => a.start - b.start);
    let next = 0;
    for (const match of paragraph.text.matchAll(YEARS)) {
      const { first = '', dash = '', second = '' } = match.groups ?? {};
      if (Number(first) <= Number(second)) continue;
      const inside: ParagraphSpan = { start: match.index, end: match.index + match[0].length };
      while ((others[next]?.end ?? Infinity) <= inside.start) next++;
      const other = others[next];
      if (other && overlaps(other, inside)) continue;
      const span = { start: paragraph.start + inside.start, end: paragraph.start + inside.end };
      const right = second + dash + first;
      report({
        span,
        message: 'descending',
        words: [match[0]],
        fixes: [
          { message: 'fix', words: [right], safe: false, changes: [{ span, newText: right }] },
        ],
      });
    }
  },
});
