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
  ...lineFormat((record: RefRecord) => csvRow(columns.map((name) => String(record[name] ?? '')))),
  head: `${csvRow(columns)}\n`,
};

/** One line without its LF; `a "b", c` becomes `"a ""b"", c"`. */
export function csvRow(cells: readonly string[]): string {
  const written = cells.map((cell) =>
    /[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell,
  );
  // The standard ends lines with CR LF; the format adds the LF.
  return `${written.join(',')}\r`;
}
