import { relative, resolve } from 'node:path';
import { nodeFiles } from '../node/files.ts';
import { shippedRegistry } from '../registry/registry.ts';
import { projectFinder } from '../workspace/find.ts';
import { openNow } from '../workspace/open.ts';
import type { Workspace } from '../workspace/open.ts';
import type { FileProblem } from '../workspace/problem.ts';
import { PROJECT_FILE } from '../workspace/project.ts';

const finder = projectFinder(nodeFiles);
const opened = new Map<string, Workspace>();

/**
 * What the nearest chapeau.json upwards of a file sets, and what `--registry` names besides, each read
 * once; undefined where there is neither.
 */
export function workspaceOf(path: string, also: readonly string[] = []): Workspace | undefined {
  const file = finder.of(resolve(path));
  if (file === undefined && also.length === 0) return undefined;
  const key = [file ?? '', ...also].join('\n');
  let workspace = opened.get(key);
  if (workspace === undefined) {
    const at = file === undefined ? undefined : { file };
    workspace = openNow(
      at,
      nodeFiles,
      shippedRegistry(),
      also.map((each) => resolve(each)),
    );
    opened.set(key, workspace);
  }
  return workspace;
}

/** The chapeau.json that holds for the folder in which a command was given. */
export const projectHere = (): string | undefined => finder.of(resolve(PROJECT_FILE));

/** The workspace of the folder in which a command was given. */
export const workspaceHere = (): Workspace | undefined => workspaceOf(PROJECT_FILE);

/** The chapeau.json of each of these files, every one once. */
export function workspacesOf(
  paths: readonly string[],
  also: readonly string[] = [],
): readonly Workspace[] {
  return [...new Set(paths.flatMap((path) => workspaceOf(path, also) ?? []))];
}

/** A problem with its file as seen from here, unless that would lead far up. */
export function nearby(problem: FileProblem): FileProblem {
  return { ...problem, file: shortPath(problem.file) };
}

export function shortPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') ? path : short;
}
