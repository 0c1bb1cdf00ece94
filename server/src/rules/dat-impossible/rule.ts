import { perLanguage } from '../../languages/perLanguage.ts';
import { packs } from '../../languages/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { toDocument } from '../../text/span.ts';
import { placesOf, spanOf } from '../support/scan.ts';
import { defineRule } from '../types.ts';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FEBRUARY = 1;

/** `31 June`, `30 de febrero de 2025`, `2025年2月29日`. */
const dateOf = perLanguage((language): RegExp => {
  const { months, references } = packs[language];
  const [year, month, day] = references.dateSigns ?? [];
  const names = months
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|');
  const link = language === 'es' ? '(?:[ \\u00a0]del?)?' : '';
  return new RegExp(
    year !== undefined
      ? `(?:(?<year>[12][0-9]{3})${year})?(?<month>[0-9]{1,2})${month ?? ''}(?<day>[0-9]{1,2})${day ?? ''}`
      : `(?<![\\p{L}\\p{N}/.,-])(?<day>[0-9]{1,2})${link}[ \\u00a0](?<month>${names})(?![\\p{L}\\p{N}])(?:${link}[ \\u00a0](?<year>[12][0-9]{3})(?![0-9]))?`,
    'giu',
  );
});

export default defineRule({
  id: 'dat-impossible',
  scope: 'paragraph',
  needs: { signs: '0123456789' },
  severity: 'error',
  tags: ['date'],
  source: 'The Gregorian calendar',
  messages: {
    day: '“{0}”: that month has {1} days. Check the date.',
    leap: '“{0}”: that year has no 29 February. Check the date.',
    none: '“{0}”: there is no such day. Check the date.',
  },
  check({ draft, paragraph, report }) {
    for (const match of placesOf(paragraph, dateOf(draft.language))) {
      const { day = '', month = '', year } = match.groups ?? {};
      const index = monthIndex(month, draft.language);
      const most = DAYS[index];
      const message = problemOf(Number(day), index, year);
      if (!message) continue;
      report({
        span: toDocument(paragraph, spanOf(match)),
        message,
        words: [match[0], String(most)],
      });
    }
  },
});

function monthIndex(month: string, language: LanguageTag): number {
  if (/^[0-9]+$/.test(month)) return Number(month) - 1;
  const lower = month.toLowerCase();
  return packs[language].months.findIndex((forms) =>
    forms.some((form) => form.toLowerCase() === lower),
  );
}

function problemOf(
  day: number,
  month: number,
  year: string | undefined,
): 'day' | 'leap' | 'none' | undefined {
  const most = DAYS[month];
  if (most === undefined || day === 0) return 'none';
  if (day > most) return 'day';
  return month === FEBRUARY && day === most && year !== undefined && !isLeap(Number(year))
    ? 'leap'
    : undefined;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
