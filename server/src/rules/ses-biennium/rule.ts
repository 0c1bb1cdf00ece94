import { perLanguage } from '../../languages/perLanguage.ts';
import { draftingWords } from '../../languages/drafting.ts';
import { isTrusted } from '../../registry/types.ts';
import { toDocument } from '../../text/span.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'ses-biennium',
  scope: 'paragraph',
  needs: { signs: '-\u2010\u2011\u2013\u2014/' },
  severity: 'info',
  tags: ['deadline', 'date'],
  source: 'Financial regulations: the years for which budgets are adopted',
  messages: {
    straddles: '“{0}” straddles two budget periods: they are {1} and {2}.',
  },
  check({ draft, paragraph, report }) {
    const period = draft.registry.budgetPeriod(draft.house === 'itu' ? 'itu' : 'un');
    if (!period) return;
    for (const match of paragraph.text.matchAll(patternOf(draft.language))) {
      const { first = '', second = '' } = match.groups ?? {};
      const [from = 0, to = 0] = [Number(first), Number(second)].sort((a, b) => a - b);
      if (to - from !== period.years - 1) continue;
      const into = (((from - period.from) % period.years) + period.years) % period.years;
      if (into === 0) continue;
      const before = from - into;
      const years = (start: number): string => `${start}–${start + period.years - 1}`;
      report({
        span: toDocument(paragraph, { start: match.index, end: match.index + match[0].length }),
        message: 'straddles',
        words: [match[0], years(before), years(before + period.years)],
        ...(!isTrusted(period.basis) && { atMost: 'info' }),
      });
    }
  },
});

const YEARS =
  '(?<first>(?:19|20)[0-9]{2})(?:年)?[-–—\u2010\u2011/](?<second>(?:19|20)[0-9]{2})(?:年)?';

/** `biennium 2025–2026`, `لفترة السنتين 2026-2025`, `2025-2026两年期`. */
const patternOf = perLanguage((language): RegExp => {
  const { biennium, bienniumBehind } = draftingWords(language);
  const words = `(?:${biennium.map((word) => word.replaceAll(' ', '[ \u00a0]')).join('|')})`;
  const source = bienniumBehind ? `${YEARS}${words}` : `${words}[ \u00a0]{1,2}${YEARS}`;
  return new RegExp(source, 'gu');
});
