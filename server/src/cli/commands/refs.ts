import type { ReferenceKind } from '../../references/types.ts';
import type { DraftConfig } from '../../workspace/config.ts';
import { formatOfRefs } from '../format/refs.ts';
import type { RefsFormat } from '../format/refs.ts';
import { run } from '../run.ts';
import type { Streams } from '../run.ts';

export { refsFormats } from '../format/refs.ts';

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
  readonly format: RefsFormat;
  readonly kinds?: readonly ReferenceKind[] | undefined;
  readonly config: DraftConfig;
  readonly asOf: string;
  readonly stdinName?: string | undefined;
}

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
      task: { job: { kind: 'refs', format, ...(kinds && { kinds }) }, config, asOf },
      format: formatOfRefs[format],
      records: () => [],
    },
    streams,
  );
  return unreadable > 0 ? 2 : 0;
}
