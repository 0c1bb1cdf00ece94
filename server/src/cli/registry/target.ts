import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import { PROJECT_FILE, readProject } from '../../workspace/project.ts';
import { projectHere } from '../workspaces.ts';

/** A file with facts that the workspace here reads, or will read from now on. */
export interface Target {
  readonly path: string;
  /** What had to be done for it, to be told. */
  readonly notes: readonly string[];
}

/** What facts are written into if nobody names a file. */
const OWN_FILE = 'registry.jsonl';

/**
 * The first file of `kinds` that chapeau.json names, or `registry.jsonl` beside it. Where that would
 * not be read, or there is no chapeau.json, it is seen to that it is.
 */
export function targetHere(kinds: RegExp, into: string | undefined): Target {
  const project = projectHere();
  if (into !== undefined) return { path: resolve(into), notes: [] };
  if (project === undefined) return newProject();
  const folder = dirname(project);
  const text = readFileSync(project, 'utf8');
  const { registry } = readProject(project, text);
  // Nothing said of it: the whole folder is searched, and a file of that name found.
  if (registry === undefined) {
    const known = ['registry.yaml', 'registry.yml', 'registry.json', OWN_FILE];
    const there = known.find((name) => kinds.test(name) && existsSync(join(folder, name)));
    return { path: join(folder, there ?? OWN_FILE), notes: [] };
  }
  const named = registry.map(({ path }) => resolve(folder, path));
  const file = named.find((path) => kinds.test(path));
  if (file !== undefined) return { path: file, notes: [] };
  const within = named.find((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory());
  if (within !== undefined) return { path: join(within, OWN_FILE), notes: [] };
  const edits = modify(text, ['registry', registry.length], OWN_FILE, {
    isArrayInsertion: true,
    formattingOptions: { insertSpaces: true, tabSize: 2 },
  });
  writeFileSync(project, applyEdits(text, edits));
  return { path: join(folder, OWN_FILE), notes: [`${PROJECT_FILE} names ${OWN_FILE} now.`] };
}

function newProject(): Target {
  writeFileSync(PROJECT_FILE, `${JSON.stringify({ registry: [OWN_FILE] }, null, 2)}\n`, {
    flag: 'wx',
  });
  return {
    path: resolve(OWN_FILE),
    notes: [`${PROJECT_FILE} is new: it makes this folder a workspace that reads ${OWN_FILE}.`],
  };
}
