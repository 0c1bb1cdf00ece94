import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { findInputs, standardInput } from './inputs.ts';
import { performAll, threadsFor } from './pool.ts';
import { createProgress } from './progress.ts';
import type { Format } from './format/types.ts';
import { describeProblem } from '../workspace/problem.ts';
import type { FileProblem } from '../workspace/problem.ts';
import { PROJECT_FILE } from '../workspace/project.ts';
import { nearby, workspacesOf } from './workspaces.ts';
import type { Job, Outcome, Perform, Task } from './work.ts';

/** Where output goes: what was found to `out`, everything said about it to `err`. */
export interface Streams {
  readonly out: { readonly isTTY?: boolean; write(text: string): unknown };
  readonly err: { readonly isTTY?: boolean; write(text: string): unknown };
}

export interface Run<Record, Asked extends Job> {
  readonly paths: readonly string[];
  readonly stdinName?: string | undefined;
  readonly task: Omit<Task<Asked>, 'file' | 'bytes'>;
  readonly perform: Perform<Asked>;
  readonly format: Format<Record>;
  records(outcome: Outcome): readonly Record[];
}

/** Whether everything could be read, and all that came of it. */
export interface RunResult<Record> {
  /** How many were read. */
  readonly files: number;
  readonly unreadable: number;
  readonly fixed: number;
  readonly records: readonly Record[];
}

/** More are an archive, in which nobody quotes what lies beside. */
const MOST_BESIDE = 100;

/** Reads all inputs and writes what was found in their order, whatever thread found it first. */
export async function run<Record, Asked extends Job>(
  { paths, stdinName, task, perform, format, records }: Run<Record, Asked>,
  { out, err }: Streams,
): Promise<RunResult<Record>> {
  const inputs = findInputs(
    paths.length > 0 ? paths : ['.'],
    standardInput(stdinName ?? 'standard input'),
  );
  const say = (file: string, text: string): void => void err.write(`chapeau: ${file} ${text}\n`);
  for (const { file, problem } of inputs.problems) say(file, problem);

  // Told once, before anything else: what is wrong there holds for every draft.
  const troubles = workspacesOf(
    inputs.files.map(({ file }) => file),
    task.registry,
  ).flatMap(({ problems }) => problems);
  for (const problem of troubles) err.write(`chapeau: ${describeProblem(nearby(problem))}\n`);

  const named = inputs.files.map(({ file }) => file);
  const beside = named.length <= MOST_BESIDE ? { beside: named } : {};
  const tasks = inputs.files.map((input): Task<Asked> => ({ ...task, ...input, ...beside }));
  const threads = threadsFor(totalBytes(inputs.files), tasks.length, task.job.kind);
  const progress = createProgress(tasks.length, err);
  const all: Record[] = [];
  let unread = 0;
  let fixed = 0;
  let between = '';
  out.write(format.head);
  for await (const outcome of performAll(tasks, perform, threads)) {
    progress.step();
    const found = records(outcome);
    const written = found.map((record) => {
      const text = between + format.write(record);
      between = format.between;
      return text;
    });
    if (written.length > 0 || outcome.problem !== undefined || outcome.notes.length > 0) {
      progress.clear();
    }
    if (written.length > 0) out.write(written.join(''));
    if (outcome.written !== '') {
      out.write(between + outcome.written);
      between = format.between;
    }
    if (outcome.problem !== undefined) {
      unread++;
      say(outcome.file, outcome.problem);
    }
    for (const note of outcome.notes) say(outcome.file, note);
    if (outcome.fixed) fixed++;
    for (const record of found) all.push(record);
  }
  progress.clear();
  out.write(format.foot);
  return {
    files: tasks.length - unread,
    unreadable:
      inputs.problems.length +
      unread +
      troubles.filter((trouble) => isOfSettings(trouble, task.registry)).length,
    fixed,
    records: all,
  };
}

function totalBytes(files: readonly { readonly file: string; readonly bytes?: Uint8Array }[]) {
  let total = 0;
  for (const { file, bytes } of files) {
    total += bytes?.length ?? statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  }
  return total;
}

/** Settings that cannot be followed are wrong usage; facts that cannot be read only tell less. */
const isOfSettings = ({ file }: FileProblem, named: readonly string[] = []): boolean =>
  basename(file) === PROJECT_FILE || named.some((path) => resolve(path) === file);
