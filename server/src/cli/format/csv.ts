import type { RefRecord } from '../records.ts';
import { lineFormat } from './types.ts';

const columns = [
  'file',
  'line',
  'column',
  'endLine',
  'endColumn',
  'text',
  'kind',
  'id',
  'status',
  'paragraph',
] as const satisfies readonly (keyof RefRecord)[];

/** Comma-separated values with a line of names, as spreadsheets read them (RFC 4180). */
export const csv = {
  ...lineFormat((record: RefRecord) => row(columns.map((name) => String(record[name] ?? '')))),
  head: `${row(columns)}\n`,
};

function row(cells: readonly string[]): string {
  const written = cells.map((cell) =>
    /[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell,
  );
  // The standard ends lines with CR LF; the format adds the LF.
  return `${written.join(',')}\r`;
}
