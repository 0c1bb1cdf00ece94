import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { bases } from '../../registry/data.ts';
import { today } from '../../lsp/host.ts';
import { addCommand } from '../registry/add.ts';
import type { AddOptions } from '../registry/add.ts';
import { calendarCommand } from '../registry/calendar.ts';
import type { CalendarOptions } from '../registry/calendar.ts';
import { checkCommand } from '../registry/check.ts';
import { importCommand } from '../registry/import.ts';
import type { ImportOptions } from '../registry/import.ts';
import { infoCommand } from '../registry/info.ts';
import type { InfoOptions } from '../registry/info.ts';
import type { Streams } from '../run.ts';

/** `chapeau registry info | calendar | check | add | import`. */
export function addRegistryCommand(
  program: Command,
  streams: Streams,
  done: (code: number) => void,
): void {
  const registry = program
    .command('registry')
    .description('Tell what the registry knows, check it, and add to it.');

  registry
    .command('info')
    .description('Editions, coverage by family and session, and the layers of this workspace.')
    .addOption(
      new Option('--format <format>', 'how to tell').choices(['text', 'json']).default('text'),
    )
    .option('--sessions', 'every session by itself', false)
    .action((options: InfoOptions) => done(infoCommand(options, streams)));

  registry
    .command('calendar')
    .description('Who meets when, past, announced or expected, and what is due there.')
    .addOption(new Option('--from <day>', 'the first day').argParser(day).default(today(), 'today'))
    .option('--to <day>', 'the last day, instead of the one a year after the first', day)
    .option('--body <name>', 'acronym or id of a body, CSTD; repeatable', collect)
    .addOption(
      new Option('--format <format>', 'how to tell').choices(['text', 'json']).default('text'),
    )
    .action((options: CalendarOptions) => done(calendarCommand(options, streams)));

  registry
    .command('check')
    .description('Check files with facts; without files, all that chapeau.json names.')
    .argument(
      '[files...]',
      'facts (.yaml, .json, .jsonl), texts (.xml, .reso, .txt) or chapeau.json',
      [],
    )
    .addHelpText('after', checkExamples)
    .action((files: string[]) => done(checkCommand(files, streams)));

  registry
    .command('add')
    .description('Add an instrument to the facts of this workspace, which are made if need be.')
    .argument('<symbol>', 'as texts cite it; or a key of your own for what is known by name')
    .option(
      '--title <text>',
      'its title, `fr=…` in another language than English; repeatable',
      collect,
    )
    .option('--name <text>', 'what else texts call it, `fr=…` likewise; repeatable', collect)
    .option('--adopted <day>', 'the day of its adoption, 2025-12-17', day)
    .option('--paragraphs <number>', 'the number of its last paragraph', wholeNumber)
    .option('--type <type>', 'treaty, declaration, plan …, for what is called by its title')
    .option('--related <symbol>', 'what belongs to it; repeatable', collect)
    .addOption(new Option('--basis <basis>', 'how it is known').choices(bases))
    .option('--source <text>', 'where it is from')
    .option('--into <file>', 'the file with facts, instead of the one of this workspace')
    .addHelpText('after', addExamples)
    .action((symbol: string, options: AddOptions) => done(addCommand(symbol, options, streams)));

  registry
    .command('import')
    .description('Bring an archive or an export into a file that this workspace reads.')
    .argument(
      '<paths...>',
      'folders, Akoma Ntoso (.xml), Digital Library exports (.csv), Relaton (.yaml)',
    )
    .option('--into <file>', 'the file to write, instead of the one of this workspace')
    .addHelpText('after', importExamples)
    .action(async (paths: string[], options: ImportOptions) =>
      done(await importCommand(paths, options, streams)),
    );
}

const collect = (value: string, others: readonly string[] = []): readonly string[] => [
  ...others,
  value,
];

function day(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  throw new InvalidArgumentError('Give a day such as 2025-12-17.');
}

function wholeNumber(value: string): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Give a number such as 67.');
}

const checkExamples = `
Exit codes: 0 nothing wrong, 1 something is, 2 something could not be read.`;

const addExamples = `
Examples:
  chapeau registry add A/RES/81/12 --title "Roads for all" --title "fr=Des routes pour tous" --adopted 2026-12-10
  chapeau registry add "Resolution 140 (Rev. Doha, 2026)" --basis document
  chapeau registry add road-charter --type treaty --title "Road Charter"`;

const importExamples = `
Examples:
  chapeau registry import archive/                   thousands of files; begin again where it was broken off
  chapeau registry import votes.csv --into facts/votes.jsonl

A file that is wrong is named and skipped. Exit codes: 0 all were read, 2 one was not.`;
