import type { RegistryData } from './data.ts';

/** Columns of text by the names that scripts/generate/registry/pack.mjs gives them: `bodies:names.ru`. */
export type PackedData = Readonly<Record<string, string>>;

type Row = Record<string, unknown>;

/** `"` stands for the cell above, `"3` for that three lines up: the resolutions of a series bear one title. */
const repeated = /^"(\d*)$/;

/**
 * The data as they were before they were packed. A section is read when first asked for: nobody who
 * writes in French waits for what is not looked up.
 */
export function unpack(packed: PackedData): RegistryData {
  const sections = new Map<string, [path: string, cells: string][]>();
  const data = {};
  for (const [name, cells] of Object.entries(packed)) {
    const [section = '', path] = name.split(':');
    if (path === undefined) Object.assign(data, { [section]: cells });
    else sections.set(section, [...(sections.get(section) ?? []), [path, cells]]);
  }
  for (const [section, columns] of sections) {
    Object.defineProperty(data, section, {
      configurable: true,
      enumerable: true,
      get() {
        const value = sectionFrom(columns);
        Object.defineProperty(data, section, { value, enumerable: true });
        return value;
      },
    });
  }
  // The generator has checked every entry, and a test that they come back as they were.
  return data as RegistryData;
}

function sectionFrom(columns: readonly [path: string, cells: string][]): unknown {
  const rows: Row[] = [];
  for (const [path, cells] of columns) readColumn(rows, path, cells);
  const isRecord = rows[0] !== undefined && '@' in rows[0];
  return isRecord ? Object.fromEntries(rows.map((row) => [row['@'], row['=']])) : rows;
}

/** Puts the cells of `deadline.year#` into the rows: `{ deadline: { year: 2027 } }`. */
function readColumn(rows: Row[], name: string, cells: string): void {
  const [, path = '', sign = ''] = /^([^#[{]+)(.*)$/.exec(name) ?? [];
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const values: unknown[] = [];
  cells.split('\n').forEach((cell, at) => {
    let row = (rows[at] ??= {});
    if (cell === '') return;
    const linesUp = repeated.exec(cell)?.[1];
    values[at] = linesUp === undefined ? valueOf(cell, sign) : values[at - Number(linesUp || 1)];
    for (const key of keys) row = (row[key] ??= {}) as Row;
    row[last] = values[at];
  });
}

function valueOf(cell: string, sign: string): unknown {
  switch (sign) {
    case '#':
      return Number(cell);
    case '[]':
      return cell.split('|');
    case '{}':
      return JSON.parse(cell);
    default:
      return cell;
  }
}
