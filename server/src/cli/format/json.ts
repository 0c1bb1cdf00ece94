import type { Format } from './types.ts';
import { lineFormat } from './types.ts';

/** One array, one record a line: read by programs, and by people with `grep`. */
export const json: Format<unknown> = {
  head: '[\n',
  between: ',\n',
  foot: '\n]\n',
  write: (record) => JSON.stringify(record),
};

export const ndjson: Format<unknown> = lineFormat((record) => JSON.stringify(record));
