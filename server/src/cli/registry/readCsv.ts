import { createReadStream, statSync } from 'node:fs';
import { parse } from 'csv-parse';
import { Refusal } from '../../workspace/akomaNtoso/guardedXml.ts';
import { csvColumns, entriesOfRow } from '../../workspace/import/csv.ts';
import type { CsvColumns } from '../../workspace/import/csv.ts';
import type { InstrumentEntry } from '../../workspace/registryFiles/entries.ts';

/** Exports of all votes have some hundred megabytes. */
const LARGEST = 2 * 1024 * 1024 * 1024;
/** A row that is longer has lost a quotation mark. */
const LONGEST_ROW = 1024 * 1024;

/**
 * The resolutions of an export, each once, with the title of its first row and the first day given.
 * Read as it comes: a file of hundreds of megabytes takes no more room than what is found in it.
 */
export async function readCsv(path: string): Promise<readonly InstrumentEntry[]> {
  const stats = statSync(path);
  if (!stats.isFile()) throw new Refusal('is no file that can be read.');
  if (stats.size > LARGEST) throw new Refusal('is larger than 2 GB. Divide it.');
  const found = new Map<string, InstrumentEntry>();
  let columns: CsvColumns | undefined;
  const rows = parse({
    bom: true,
    delimiter: [',', ';', '\t'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
  });
  const source = createReadStream(path);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  source.on('data', (piece) => {
    try {
      if (!rows.write(decoder.decode(piece as Buffer, { stream: true }))) {
        source.pause();
        rows.once('drain', () => source.resume());
      }
    } catch {
      rows.destroy(new Refusal('is not in the encoding UTF-8. Save it with the encoding UTF-8.'));
      source.destroy();
    }
  });
  source.on('end', () => rows.end());
  source.on('error', (error) => rows.destroy(error));
  try {
    for await (const row of rows as AsyncIterable<readonly string[]>) {
      if (columns === undefined) {
        const heading = csvColumns(row);
        if ('reason' in heading) throw new Refusal(heading.reason);
        columns = heading;
        continue;
      }
      for (const entry of entriesOfRow(row, columns)) {
        const key = entry.symbol ?? '';
        const known = found.get(key);
        found.set(key, known ? { ...entry, ...known } : entry);
      }
    }
  } catch (error) {
    source.destroy();
    throw asRefusal(error);
  }
  if (columns === undefined) throw new Refusal('is empty.');
  return [...found.values()];
}

function asRefusal(error: unknown): unknown {
  const { code, lines } = error as { readonly code?: unknown; readonly lines?: unknown };
  if (typeof code !== 'string' || !code.startsWith('CSV_')) return error;
  const line = typeof lines === 'number' ? ` near line ${lines}` : '';
  return new Refusal(
    code === 'CSV_MAX_RECORD_SIZE'
      ? `has a row of more than a million characters${line}: a quotation mark is missing. Mend it there.`
      : `is no CSV${line}: ${(error as Error).message}`,
  );
}
