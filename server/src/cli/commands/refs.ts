import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import type { ReferenceKind } from '../../references/types.ts';
import type { DraftConfig } from '../../workspace/config.ts';
import { formatOfRefs, refsFormats } from '../format/refs.ts';
import type { RefsFormat } from '../format/refs.ts';
import { choice, configOf, drafts } from '../options.ts';
import type { CommonFlags } from '../options.ts';
import { performRefs } from '../refsWork.ts';
import { run } from '../run.ts';
import type { Streams } from '../run.ts';

const referenceKinds = [
  'citation',
  'paragraph',
  'action-line',
  'body',
  'instrument',
  'session',
  'deadline',
  'date',
] as const satisfies readonly ReferenceKind[];

interface RefsFlags extends CommonFlags {
  readonly format: RefsFormat;
  readonly kind?: readonly ReferenceKind[];
}

interface RefsOptions {
  readonly format: RefsFormat;
  readonly kinds?: readonly ReferenceKind[] | undefined;
  readonly config: DraftConfig;
  readonly asOf: string;
  readonly stdinName?: string | undefined;
}

export function addRefsCommand(
  program: Command,
  streams: Streams,
  done: (code: number) => void,
): void {
  drafts(program.command('refs'))
    .description('List everything drafts refer to, with its identity.')
    .addOption(choice('--format <format>', 'how to list', refsFormats, 'text'))
    .option(
      '--kind <kinds>',
      `only these, separated by commas: ${referenceKinds.join(', ')}`,
      addKinds,
    )
    .addHelpText('after', examples)
    .action(async (paths: string[], flags: RefsFlags) => {
      const { format, kind: kinds, asOf, stdinFilename: stdinName } = flags;
      const config = configOf(flags);
      done(await refsCommand(paths, { format, kinds, config, asOf, stdinName }, streams));
    });
}

function addKinds(value: string, kinds: readonly ReferenceKind[] = []): readonly ReferenceKind[] {
  const added = value.split(',').map((name) => {
    const kind = referenceKinds.find((each) => each === name.trim());
    if (!kind) throw new InvalidArgumentError(`There is no kind “${name.trim()}”.`);
    return kind;
  });
  return [...kinds, ...added];
}

/** Writes every reference with its identity; 0, or 2 where something could not be read. */
async function refsCommand(
  paths: readonly string[],
  { format, kinds, config, asOf, stdinName }: RefsOptions,
  streams: Streams,
): Promise<number> {
  const { unreadable } = await run(
    {
      paths,
      stdinName,
      task: { job: { kind: 'refs', format, ...(kinds && { kinds }) }, config, asOf },
      perform: performRefs,
      format: formatOfRefs[format],
      records: () => [],
    },
    streams,
  );
  return unreadable > 0 ? 2 : 0;
}

const examples = `
Examples:
  chapeau refs draft.reso
  chapeau refs drafts --format ndjson --kind citation,session`;
