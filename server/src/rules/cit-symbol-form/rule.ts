import { overlaps } from '../../text/span.ts';
import { defineRule } from '../types.ts';

/**
 * `A/RES 70/125`, `A/Res/70/125`, `A-RES-70-125`, `А/RES/70/125` with a Cyrillic letter,
 * `A/RES/70/125/`; not `A/RES/70/125/Add.1`.
 */
const SYMBOL =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}_/=.-])(?<organ>[AАEЕ])(?<council>[ /-]HRC)?[ /-]RES[ /-](?<series>\d{1,4})[/-](?<number>\d{1,3})(?<tail>\/?)(?![\p{Script=Latin}\p{N}/(-])/giu;

/** What every such symbol has. */
const LETTERS = /[ /-]RES[ /-]/i;

/** Cyrillic А and Е, which look like the Latin letters. */
const LATIN: Readonly<Record<string, string>> = { А: 'A', Е: 'E' };

export default defineRule({
  id: 'cit-symbol-form',
  scope: 'paragraph',
  severity: 'error',
  tags: ['citation', 'symbol'],
  source: 'United Nations document symbols',
  messages: {
    form: '“{0}” is not written as symbols are, so that neither a search nor a link finds it. Write “{1}”.',
    letter:
      '“{0}” has a Cyrillic letter that looks like a Latin one, so that neither a search nor a link finds it. Write “{1}”.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, report }) {
    if (paragraph.kind === 'front-matter' || paragraph.kind === 'comment') return;
    if (!LETTERS.test(paragraph.text)) return;
    const urls = paragraph.inlines.filter((inline) => inline.kind === 'url');
    for (const match of paragraph.text.matchAll(SYMBOL)) {
      const { organ = '', council, series = '', number = '' } = match.groups ?? {};
      const [written] = match;
      const letter = organ.toUpperCase();
      const latin = LATIN[letter] ?? letter;
      const right = `${latin}/${council ? 'HRC/' : ''}RES/${series}/${number}`;
      if (written === right) continue;
      const inside = { start: match.index, end: match.index + written.length };
      if (urls.some(({ span }) => overlaps(span, inside))) continue;
      // Only what certainly is the symbol of a resolution.
      if (draft.registry.lookup(`un:${right}`).status !== 'found') continue;
      const span = {
        start: paragraph.start + inside.start,
        end: paragraph.start + inside.end,
      };
      report({
        span,
        message: letter === latin ? 'form' : 'letter',
        words: [written, right],
        fixes: [
          { message: 'fix', words: [right], safe: true, changes: [{ span, newText: right }] },
        ],
      });
    }
  },
});
