import { packs } from '../../languages/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { writingWords } from '../../languages/writing.ts';

const DIGITS = /[0-9]+/g;

/**
 * A date as written, changed to another day and otherwise left as it is: `16 December 2015` with
 * 2015-09-25 is `25 September 2015`; `16 ديسمبر 2015` stays without its Levantine month. Undefined
 * where the written date has no day, month and year of its own.
 */
export function rewriteDate(
  written: string,
  iso: string,
  language: LanguageTag,
): string | undefined {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const found = findMonth(written, language);
  if (!found) return undefined;
  const name =
    found.month === month ? found.form : monthLike(found.form, found.index, month, language);
  if (name === undefined) return undefined;
  const before = written.slice(0, found.at);
  const after = written.slice(found.at + found.form.length);
  const { firstDay } = writingWords(language);
  let days = 0;
  let years = 0;
  const rewrite = (part: string): string =>
    part.replace(DIGITS, (digits) => {
      if (digits.length === 4) {
        years++;
        return String(year);
      }
      days++;
      return String(day);
    });
  const parts = [before, after].map((part) =>
    // `1er` is the first; another day has no ending.
    rewrite(firstDay === '1' ? part : part.replace(firstDay, '1')),
  );
  if (days !== 1 || years !== 1) return undefined;
  const result = parts.join(name);
  return day === 1 && firstDay !== '1' ? result.replace(/(?<![0-9])1(?![0-9])/, firstDay) : result;
}

interface FoundMonth {
  readonly month: number;
  readonly form: string;
  /** Which of the month's forms it is. */
  readonly index: number;
  readonly at: number;
}

/** The longest month name in a text, since `ديسمبر` stands in `كانون الأول/ديسمبر` too. */
function findMonth(written: string, language: LanguageTag): FoundMonth | undefined {
  let best: FoundMonth | undefined;
  const lower = written.toLowerCase();
  for (const [monthIndex, forms] of packs[language].months.entries()) {
    for (const [index, form] of forms.entries()) {
      const at = lower.indexOf(form.toLowerCase());
      if (at < 0 || (best && best.form.length >= form.length)) continue;
      best = { month: monthIndex + 1, form: written.slice(at, at + form.length), index, at };
    }
  }
  return best;
}

/** Another month in the same manner: a pair of names for a pair, a single one for a single one. */
function monthLike(
  form: string,
  index: number,
  month: number,
  language: LanguageTag,
): string | undefined {
  const forms = packs[language].months[month - 1] ?? [];
  const alike = forms.filter((other) => other.includes('/') === form.includes('/'));
  const sameRank = forms[index];
  return sameRank !== undefined && alike.includes(sameRank) ? sameRank : alike[0];
}
