import { readFileSync } from 'node:fs';
import { analyse } from '../model/analyse.ts';
import type { DocumentModel } from '../model/types.ts';
import { decode } from '../node/decode.ts';
import { describeFailure } from '../node/failures.ts';
import { shippedRegistry } from '../registry/registry.ts';
import type { DraftConfig } from '../workspace/config.ts';
import { languageOfPath } from '../workspace/languageHint.ts';
import { describeProblem } from '../workspace/problem.ts';
import { configOver } from '../workspace/project.ts';
import { findInputs, standardInput } from './inputs.ts';
import type { Input } from './inputs.ts';
import type { Streams } from './run.ts';
import { nearby, workspaceOf, workspacesOf } from './workspaces.ts';

export interface Draft {
  /** As given or found; it stands in front of every message. */
  readonly file: string;
  readonly model: DocumentModel;
}

export interface DraftReading {
  readonly paths: readonly string[];
  readonly config: DraftConfig;
  readonly asOf: string;
  readonly stdinName?: string | undefined;
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly unreadable: number;
}

/** Reads drafts that are looked at together. What cannot be read is said, and costs nothing else. */
export function readDrafts(reading: DraftReading, { err }: Streams): Drafts {
  const { files, problems } = findInputs(
    reading.paths.length > 0 ? reading.paths : ['.'],
    standardInput(reading.stdinName ?? 'standard input'),
  );
  for (const { problems: troubles } of workspacesOf(files.map(({ file }) => file))) {
    for (const each of troubles) err.write(`chapeau: ${describeProblem(nearby(each))}\n`);
  }
  const failures = problems.map(({ file, problem }) => `${file} ${problem}`);
  const drafts: Draft[] = [];
  for (const input of files) {
    const text = textOf(input);
    if (text.kind === 'text')
      drafts.push({ file: input.file, model: analyseDraft(input.file, text.text, reading) });
    else failures.push(`${input.file} ${text.reason}`);
  }
  for (const failure of failures) err.write(`chapeau: ${failure}\n`);
  return { drafts, unreadable: failures.length };
}

function textOf({ file, bytes }: Input): ReturnType<typeof decode> {
  try {
    return decode(bytes ? Buffer.from(bytes) : readFileSync(file));
  } catch (error) {
    return { kind: 'unreadable', reason: describeFailure(error) };
  }
}

/** A draft under the settings that hold for its file: the command line's, else those beside it. */
export function analyseDraft(
  file: string,
  text: string,
  reading: Pick<DraftReading, 'config' | 'asOf'>,
): DocumentModel {
  const workspace = workspaceOf(file);
  const { house, language } = workspace
    ? configOver(reading.config, workspace.config)
    : reading.config;
  return analyse(
    { uri: file, text },
    {
      registry: workspace?.registry ?? shippedRegistry(),
      asOf: reading.asOf,
      preferred: { house, language },
      languageHint: languageOfPath(file),
    },
  );
}
