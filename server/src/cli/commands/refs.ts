import type { ReferenceKind } from '../../references/types.ts';
import type { DraftConfig } from '../../workspace/config.ts';
import { csv } from '../format/csv.ts';
import { json, ndjson } from '../format/json.ts';
import { refsText } from '../format/text.ts';
import type { Format } from '../format/types.ts';
import type { RefRecord } from '../records.ts';
import { run } from '../run.ts';
import type { Streams } from '../run.ts';

export const refsFormats = ['text', 'json', 'ndjson', 'csv'] as const;

export const referenceKinds = [
  'citation',
  'paragraph',
  'action-line',
  'body',
  'instrument',
  'session',
  'deadline',
  'date',
] as const satisfies readonly ReferenceKind[];

export interface RefsOptions {
  readonly format: (typeof refsFormats)[number];
  readonly kinds?: readonly ReferenceKind[] | undefined;
  readonly config: DraftConfig;
  readonly asOf: string;
  readonly stdinName?: string | undefined;
}

const formats: Readonly<Record<(typeof refsFormats)[number], Format<RefRecord>>> = {
  text: refsText,
  json,
  ndjson,
  csv,
};

/** Writes every reference with its identity; 0, or 2 where something could not be read. */
export async function refsCommand(
  paths: readonly string[],
  { format, kinds, config, asOf, stdinName }: RefsOptions,
  streams: Streams,
): Promise<number> {
  const { unreadable } = await run(
    {
      paths,
      stdinName,
      task: { job: { kind: 'refs', ...(kinds && { kinds }) }, config, asOf },
      format: formats[format],
      records: ({ references }) => references,
    },
    streams,
  );
  return unreadable > 0 ? 2 : 0;
}
