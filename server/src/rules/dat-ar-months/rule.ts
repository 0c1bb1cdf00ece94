import { packs } from '../../languages/index.ts';
import { isRunningText } from '../support/running.ts';
import { placesOf } from '../support/scan.ts';
import { slipsOf } from '../support/slips.ts';
import { defineRule } from '../types.ts';

/** Each form with the pair and the single name that stand for the same month. */
const MONTHS = new Map(
  packs.ar.months.flatMap((forms) => {
    const [pair = '', single = ''] = forms;
    return forms.map((form) => [form, { pair, single }] as const);
  }),
);
const longestFirst = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');

/**
 * A month between day and year, `16 ديسمبر 2015`, with its other name where the stroke is missing; a
 * movement may be called after a day without a year.
 */
const MONTH = new RegExp(
  `(?<=[0-9][ \\u00a0])(?<month>${longestFirst})(?:[ \\u00a0](?<other>${longestFirst}))?(?=[ \\u00a0][0-9]{4})`,
  'g',
);

export default defineRule({
  id: 'dat-ar-months',
  scope: 'paragraph',
  needs: { signs: '0123456789' },
  severity: 'warning',
  languages: ['ar'],
  tags: ['date'],
  source:
    'Arabic texts: months have both names in those of the United Nations (37,364 pairs), one in those of ITU',
  messages: {
    single: 'Texts of the United Nations give a month both its names: “{1}”, not “{0}”.',
    pair: 'Texts of ITU give a month one name: “{1}”, not “{0}”.',
    fix: 'Write “{0}”',
  },
  check({ draft, paragraph, report }) {
    const isItu = draft.house === 'itu';
    // The lines above the text are a form, not prose.
    if (!isRunningText(paragraph) && paragraph.kind !== 'note') return;
    const slips = slipsOf(paragraph, placesOf(paragraph, MONTH), ({ groups }) => {
      const { month = '', other } = groups ?? {};
      const names = MONTHS.get(month);
      if (other !== undefined && MONTHS.get(other)?.pair !== names?.pair) return undefined;
      if (month.includes('/') !== isItu) return undefined;
      return isItu ? names?.single : names?.pair;
    });
    for (const { written, right, span, changes } of slips) {
      report({
        span,
        message: isItu ? 'pair' : 'single',
        words: [written, right],
        // Texts of ITU may quote those of the United Nations.
        ...(isItu && { atMost: 'info' as const }),
        fixes: [{ message: 'fix', words: [right], safe: true, changes }],
      });
    }
  },
});
