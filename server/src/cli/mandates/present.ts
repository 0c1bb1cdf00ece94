import { escapeCell } from '../format/markdown.ts';
import type { ChangeRecord } from './changes.ts';
import { namesOf } from '../../node/exports/records.ts';
import type { MandateRecord } from '../../node/exports/records.ts';
import type { Table } from '../../node/exports/workbook.ts';
import { formerly } from './table.ts';

/** `draft.reso:5:1: 3 requests the Secretary-General: report … [by its eighty-third session, later]` */
export const mandatesText = (records: readonly MandateRecord[]): string =>
  records.map((record) => `${line(record)}\n`).join('');

/** `changed (deadline, was …) draft.reso:5:1: 3 requests …` */
export const changesText = (changes: readonly ChangeRecord[]): string =>
  changes
    .flatMap((change) => {
      const record = change.after ?? change.before;
      if (!record) return [];
      const was =
        change.aspects.length > 0
          ? ` (${change.aspects.join(', ')}; was: ${formerly(change)})`
          : '';
      return [`${change.change}${was} ${line(record)}\n`];
    })
    .join('');

function line(record: MandateRecord): string {
  const { file, paragraph, wording, task, deadline } = record;
  const asked = [paragraph, wording, namesOf(record.actors)].filter((each) => each !== '');
  const more = [
    ...(record.partners.length > 0 ? [`with ${namesOf(record.partners)}`] : []),
    ...(record.recipients.length > 0 ? [`to ${namesOf(record.recipients)}`] : []),
    ...(deadline ? [`by ${deadline.text} (${deadline.state})`] : []),
  ].map((each) => ` [${each}]`);
  return `${file}:${record.line}:${record.column}: ${asked.join(' ')}: ${task}${more.join('')}`;
}

/** A table to paste into a report. */
export function tableMarkdown({ columns, rows }: Table): string {
  const shown = columns.flatMap(({ detail }, index) => (detail === true ? [] : [index]));
  const row = (cells: readonly string[]): string =>
    `| ${shown.map((index) => cells[index] ?? '').join(' | ')} |\n`;
  return [
    row(columns.map(({ title }) => title)),
    row(columns.map(() => '---')),
    ...rows.map((cells) => row(cells.map(escapeCell))),
  ].join('');
}
