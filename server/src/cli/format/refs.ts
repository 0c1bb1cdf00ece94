import type { RefRecord } from '../records.ts';
import { csv } from './csv.ts';
import { json, ndjson } from './json.ts';
import { refsText } from './text.ts';
import type { Format } from './types.ts';

export const refsFormats = ['text', 'json', 'ndjson', 'csv'] as const;

export type RefsFormat = (typeof refsFormats)[number];

/** The ways in which references are written, by the name that `--format` gives them. */
export const formatOfRefs: Readonly<Record<RefsFormat, Format<RefRecord>>> = {
  text: refsText,
  json,
  ndjson,
  csv,
};
