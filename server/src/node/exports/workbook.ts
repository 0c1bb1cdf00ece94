import writeXlsxFile from 'write-excel-file/node';
import type { Row } from 'write-excel-file/node';

export interface Column {
  readonly title: string;
  /** In characters, for sheets. */
  readonly width: number;
  /** Left out where room is scarce, as in Markdown. */
  readonly detail?: boolean;
}

/** Mandates or whatever else secretariats keep in tables: one a row. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A sheet with the table: its head stays in sight, days are days, long tasks go on below. */
export async function workbook(
  table: Table,
  { sheet = 'Mandates', rightToLeft = false } = {},
): Promise<Uint8Array> {
  const head: Row = table.columns.map(({ title }) => ({ value: title, fontWeight: 'bold' }));
  const rows = table.rows.map((cells): Row => cells.map(cell));
  return await writeXlsxFile([head, ...rows], {
    sheet,
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    rightToLeft,
  }).toBuffer();
}

function cell(text: string): Row[number] {
  if (text === '') return null;
  if (DAY.test(text)) {
    return {
      type: Date,
      value: new Date(`${text}T00:00:00Z`),
      format: 'yyyy-mm-dd',
      alignVertical: 'top',
    };
  }
  // A text stays one, even `=1+1`.
  return { type: String, value: text, wrap: true, alignVertical: 'top' };
}
