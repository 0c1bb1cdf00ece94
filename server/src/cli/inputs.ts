import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { codeOf, describeFailure } from '../node/failures.ts';

/** What stands on the command line for standard input. */
export const STDIN = '-';

export interface Input {
  readonly file: string;
  readonly bytes?: Uint8Array;
}

export interface InputProblem {
  readonly file: string;
  readonly problem: string;
}

export interface Inputs {
  /** Each once, in the order given; those of a folder by name. */
  readonly files: readonly Input[];
  readonly problems: readonly InputProblem[];
}

/** Drafts are recognised by these in folders; a file that is named is read whatever its name. */
const DRAFT = /\.(?:reso|txt|md)$/i;
const SKIPPED = new Set(['node_modules']);

/** Finds the files that paths, folders and patterns mean. What cannot be opened costs nothing else. */
export function findInputs(
  paths: readonly string[],
  stdin: { readonly name: string; read(): Uint8Array } = standardInput('stdin'),
): Inputs {
  const files = new Map<string, Input>();
  const problems: InputProblem[] = [];
  const add = (file: string): void => void (files.has(file) || files.set(file, { file }));
  const fail = (file: string, problem: string): void => void problems.push({ file, problem });

  for (const path of paths) {
    if (path === STDIN) {
      files.set(stdin.name, { file: stdin.name, bytes: stdin.read() });
      continue;
    }
    try {
      if (statSync(path).isDirectory()) {
        const found = draftsIn(path, fail);
        found.files.forEach(add);
        if (found.files.length === 0 && found.complete) {
          fail(path, 'holds no draft. In folders, files that end in .reso, .txt or .md are read.');
        }
      } else add(path);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' || !isDynamicPattern(path)) fail(path, describeFailure(error));
      else {
        const matches = globSync(path, { ignore: '**/node_modules/**', expandDirectories: false });
        matches.sort().forEach(add);
        if (matches.length === 0) fail(path, 'fits no file. Check the pattern, and quote it: "…".');
      }
    }
  }
  return { files: [...files.values()], problems };
}

export const standardInput = (name: string): { name: string; read(): Uint8Array } => ({
  name,
  read: () => readFileSync(0),
});

/** The drafts in a folder and those below it; hidden folders are left out. */
function draftsIn(
  folder: string,
  fail: (file: string, problem: string) => void,
): { readonly files: readonly string[]; readonly complete: boolean } {
  const files: string[] = [];
  let complete = true;
  const walk = (at: string): void => {
    let entries;
    try {
      entries = readdirSync(at, { withFileTypes: true });
    } catch (error) {
      complete = false;
      return fail(at, describeFailure(error));
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && !SKIPPED.has(entry.name)) walk(path);
      } else if (DRAFT.test(entry.name)) files.push(path);
    }
  };
  walk(folder);
  return { files, complete };
}
