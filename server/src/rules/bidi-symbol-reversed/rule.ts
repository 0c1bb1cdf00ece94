import { toDocument } from '../../text/span.ts';
import { reversedId, seriesOf } from '../support/series.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

/** `125/70/RES/A`, a symbol typed from its end; not `A/RES/70/125/RES/A`. */
const REVERSED_SYMBOL =
  /(?<![\p{Script=Latin}\p{N}/])(?<number>\d{1,3})\/(?<session>\d{1,4})\/RES\/(?<organ>[AE])(?![\p{Script=Latin}\p{N}/])/gu;

export default defineRule({
  id: 'bidi-symbol-reversed',
  scope: 'paragraph',
  needs: { signs: '/' },
  severity: 'error',
  tags: ['direction', 'citation'],
  source: 'Unicode Bidirectional Algorithm: text is stored in the order in which it is read',
  messages: {
    reversed:
      '“{0}” is typed from its end; “{1}” is meant. Type symbols in their own order: the page lays them out.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, references, report }) {
    const { registry } = draft;
    for (const match of paragraph.text.matchAll(REVERSED_SYMBOL)) {
      const { number = '', session = '', organ = '' } = match.groups ?? {};
      const right = `${organ}/RES/${session}/${number}`;
      if (registry.lookup(`un:${right}`).status !== 'found') continue;
      const start = paragraph.start + match.index;
      const span = { start, end: start + match[0].length };
      report({
        span,
        message: 'reversed',
        words: [match[0], right],
        fixes: [
          { message: 'fix', words: [right], safe: false, changes: [{ span, newText: right }] },
        ],
      });
    }
    const thisYear = Number((draft.date ?? draft.asOf).slice(0, 4));
    for (const { reference, lookup } of references) {
      if (reference.kind !== 'citation' || lookup?.status !== 'uncovered') continue;
      // No session of that number has met yet, but the other way about the resolution exists.
      const series = seriesOf(reference.id, registry);
      const other = reversedId(reference.id);
      if (!series || series.from <= thisYear || other === undefined) continue;
      if (registry.lookup(other).status !== 'found') continue;
      const span = toDocument(paragraph, reference.numberSpan);
      const written = wordsAt(paragraph, reference.numberSpan);
      const right = written.replace(/(\d+)\/(\d+)$/, '$2/$1');
      report({
        span,
        message: 'reversed',
        words: [written, right],
        fixes: [
          { message: 'fix', words: [right], safe: false, changes: [{ span, newText: right }] },
        ],
      });
    }
  },
});
