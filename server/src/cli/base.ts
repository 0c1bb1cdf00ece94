import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import type { Streams } from './run.ts';

/** Wrong usage, or an input that could not be read. */
export const FAILED = 2;

/** A program whose commands tell `done` their exit code. */
export type CreateProgram = (streams: Streams, done: (code: number) => void) => Command;

/** Does what the arguments say and gives the exit code. */
export async function runProgram(
  create: CreateProgram,
  args: readonly string[],
  streams: Streams,
): Promise<number> {
  let code = 0;
  const program = create(streams, (result) => (code = result));
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : FAILED;
  }
}

/** What the program says of itself whatever command is given. */
export const createBase = ({ out, err }: Streams): Command =>
  new Command('chapeau')
    .description('Checks the citations, editions, dates and sessions of draft resolutions.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print what there is')
    .helpCommand('help [command]', 'print what there is of a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void out.write(text),
      writeErr: (text) => void err.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'chapeau: ')),
    })
    .showHelpAfterError('chapeau --help tells what there is.')
    .addHelpText('after', exitCodes);

/** The version stands beside the bundle, in the package it came in. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

const exitCodes = `
Exit codes:
  0  nothing wrong
  1  findings at or above --fail-on, or nothing of that name to explain
  2  wrong usage, or an input that could not be read (the others are still done)`;
