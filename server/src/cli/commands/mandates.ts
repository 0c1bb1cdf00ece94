import { renameSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { packs } from '../../languages/index.ts';
import { describeFailure } from '../../node/failures.ts';
import { csvRow } from '../format/csv.ts';
import { json } from '../format/json.ts';
import { calendar, undatedIn } from '../../node/exports/calendar.ts';
import { recordsOf } from '../../node/exports/records.ts';
import type { MandateRecord } from '../../node/exports/records.ts';
import { workbook } from '../../node/exports/workbook.ts';
import type { Table } from '../../node/exports/workbook.ts';
import { changesOf } from '../mandates/changes.ts';
import { changesText, mandatesText, tableMarkdown } from '../mandates/present.ts';
import { changesTable, mandatesTable } from '../mandates/table.ts';
import { configOf, drafts as draftOptions } from '../options.ts';
import type { CommonFlags } from '../options.ts';
import { readDrafts } from '../readDrafts.ts';
import type { Draft } from '../readDrafts.ts';
import type { Streams } from '../run.ts';

const formats = ['text', 'json', 'csv', 'xlsx', 'markdown', 'ics'] as const;

type Format = (typeof formats)[number];

interface MandatesFlags extends CommonFlags {
  readonly format?: Format;
  readonly output?: string;
  readonly base?: string;
}

/** `chapeau mandates draft.en.reso -o mandates.xlsx` */
export function addMandatesCommand(
  program: Command,
  streams: Streams,
  done: (code: number) => void,
): void {
  draftOptions(program.command('mandates'))
    .description('List what texts ask of whom, with whom, for whom and by when.')
    .addOption(
      new Option(
        '--format <format>',
        'how to list (default: as the suffix of --output says, else text)',
      ).choices(formats),
    )
    .option(
      '-o, --output <file>',
      'write it there instead; ends in .csv, .xlsx, .md, .json or .ics',
    )
    .option(
      '--base <file>',
      'an earlier text: tell what was kept, changed, dropped, and what is new',
    )
    .addHelpText('after', examples)
    .action(async (paths: string[], flags: MandatesFlags) => {
      const format = flags.format ?? formatOfPath(flags.output) ?? 'text';
      const trouble = troubleWith(format, flags, paths);
      if (trouble !== undefined) {
        streams.err.write(`chapeau: ${trouble}\n`);
        done(2);
        return;
      }
      done(await mandatesCommand(paths, format, flags, streams));
    });
}

const suffixes: Readonly<Record<string, Format>> = {
  '.csv': 'csv',
  '.xlsx': 'xlsx',
  '.md': 'markdown',
  '.json': 'json',
  '.ics': 'ics',
};

const formatOfPath = (path: string | undefined): Format | undefined =>
  path === undefined ? undefined : suffixes[extname(path).toLowerCase()];

function troubleWith(
  format: Format,
  { output, base }: MandatesFlags,
  paths: readonly string[],
): string | undefined {
  if (format === 'xlsx' && output === undefined) {
    return 'a workbook needs a file: -o mandates.xlsx';
  }
  if (base !== undefined && format === 'ics') {
    return 'a calendar has no place for changes. Leave out --base, or write another format.';
  }
  if (base !== undefined && paths.length !== 1) {
    return 'give one text to compare with --base: chapeau mandates new.reso --base old.reso';
  }
  return undefined;
}

/** Writes the mandates; 0, or 2 where something could not be read or written. */
async function mandatesCommand(
  paths: readonly string[],
  format: Format,
  flags: MandatesFlags,
  streams: Streams,
): Promise<number> {
  const { asOf, stdinFilename: stdinName, base, output } = flags;
  const reading = { config: configOf(flags), asOf, stdinName };
  const earlier =
    base === undefined ? undefined : readDrafts({ ...reading, paths: [base] }, streams);
  const { drafts, unreadable } = readDrafts({ ...reading, paths }, streams);
  const report = earlier ? changesReport(earlier.drafts, drafts) : mandatesReport(drafts);
  if (!report) return 2;
  const content = await render(report, format, asOf);
  if (format === 'ics') tellUndated(report.mandates, streams);
  if (output === undefined) {
    if (typeof content === 'string') streams.out.write(content);
  } else if (!save(output, content, streams)) {
    return 2;
  }
  return unreadable + (earlier?.unreadable ?? 0) > 0 ? 2 : 0;
}

/** What all formats are made of. */
interface Report {
  readonly mandates: readonly MandateRecord[];
  /** For programs: the mandates, or what became of them. */
  readonly records: readonly unknown[];
  readonly table: Table;
  readonly text: string;
  readonly rightToLeft: boolean;
}

function mandatesReport(drafts: readonly Draft[]): Report {
  const mandates = drafts.flatMap(recordsOf);
  return {
    mandates,
    records: mandates,
    table: mandatesTable(mandates),
    text: mandatesText(mandates),
    rightToLeft: isRightToLeft(drafts),
  };
}

function changesReport([base]: readonly Draft[], [draft]: readonly Draft[]): Report | undefined {
  if (!base || !draft) return undefined;
  const changes = changesOf(base, draft);
  return {
    mandates: recordsOf(draft),
    records: changes,
    table: changesTable(changes),
    text: changesText(changes),
    rightToLeft: isRightToLeft([draft]),
  };
}

const isRightToLeft = (drafts: readonly Draft[]): boolean =>
  drafts.length > 0 && drafts.every(({ model }) => packs[model.language].direction === 'rtl');

async function render(report: Report, format: Format, asOf: string): Promise<string | Uint8Array> {
  const { records, table } = report;
  switch (format) {
    case 'text':
      return report.text;
    case 'json':
      return `${json.head}${records.map(json.write).join(json.between)}${json.foot}`;
    case 'csv':
      return [table.columns.map(({ title }) => title), ...table.rows]
        .map((cells) => `${csvRow(cells)}\n`)
        .join('');
    case 'markdown':
      return tableMarkdown(table);
    case 'xlsx':
      return await workbook(table, report);
    case 'ics':
      return calendar(report.mandates, asOf);
  }
}

/** A session whose year nobody knows is named, so that nobody misses it in the calendar. */
function tellUndated(mandates: readonly MandateRecord[], { err }: Streams): void {
  for (const { file, line, column, says } of undatedIn(mandates)) {
    err.write(
      `chapeau: ${file}:${line}:${column}: the day of “${says}” is not known: it is not in the calendar.\n`,
    );
  }
}

/** Writes all of a file or nothing; tells whether it could. */
function save(output: string, content: string | Uint8Array, { err }: Streams): boolean {
  try {
    const temporary = `${output}.${process.pid}.new`;
    writeFileSync(temporary, content);
    renameSync(temporary, output);
    return true;
  } catch (error) {
    err.write(`chapeau: ${output} ${describeFailure(error)}\n`);
    return false;
  }
}

const examples = `
Examples:
  chapeau mandates draft.en.reso
  chapeau mandates drafts -o mandates.xlsx
  chapeau mandates draft.en.reso -o deadlines.ics
  chapeau mandates new.reso --base old.reso --format markdown`;
