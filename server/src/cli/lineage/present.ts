import { escapeCell } from '../format/markdown.ts';
import type { LineageRecord, SideRecord } from './records.ts';
import { citationsIn, fateOf, mandatesIn } from './words.ts';

/** `new.reso:12:4: reworded paragraph 3 (was paragraph 2): … [-thirtieth-]{+thirty-first+} …`, then what follows from it. */
export const lineageText = (records: readonly LineageRecord[]): string =>
  records
    .map((record) => {
      const { before, after, pieces } = record;
      const side = after ?? before;
      if (!side) return '';
      const was = before && after && before.paragraph !== after.paragraph;
      const words =
        pieces.length === 0
          ? record.fate === 'kept'
            ? ''
            : `: ${side.text}`
          : `: ${pieces.map(({ kind, text }) => marked[kind](text)).join('')}`;
      const more = [...citationsIn(record), ...mandatesIn(record)].map((each) => `  ${each}\n`);
      const place = `${side.paragraph}${was ? ` (was ${before.paragraph})` : ''}`;
      return `${placeOf(side)}: ${fateOf(record)} ${place}${words}\n${more.join('')}`;
    })
    .join('');

const marked = {
  same: (text: string) => text,
  added: (text: string) => `{+${text}+}`,
  removed: (text: string) => `[-${text}-]`,
};

const placeOf = ({ file, line, column }: SideRecord): string => `${file}:${line}:${column}`;

/** A table to paste into a report. */
export function lineageMarkdown(records: readonly LineageRecord[]): string {
  const rows = records.map((record) => {
    const { before, after, pieces, fate } = record;
    const text = fate === 'kept' ? '' : escapeCell((after ?? before)?.text ?? '');
    const words = pieces.map(({ kind, text: part }) => markedDown[kind](escapeCell(part))).join('');
    const cells = [
      fateOf(record),
      escapeCell(before?.paragraph ?? ''),
      escapeCell(after?.paragraph ?? ''),
      pieces.length > 0 ? words : text,
      citationsIn(record).map(escapeCell).join('; '),
      mandatesIn(record).map(escapeCell).join('; '),
    ];
    return `| ${cells.join(' | ')} |\n`;
  });
  return `| What became of it | Was | Is | Text | Citations | Mandates |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('')}`;
}

/** Emphasis may not begin or end with a blank. */
const around = (text: string, mark: string): string =>
  text.replace(/\S(?:[^]*\S)?/, (words) => `${mark}${words}${mark}`);

const markedDown = {
  same: (text: string) => text,
  added: (text: string) => around(text, '**'),
  removed: (text: string) => around(text, '~~'),
};
