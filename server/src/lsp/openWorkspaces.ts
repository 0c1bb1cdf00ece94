import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Diagnostic } from 'vscode-languageserver';
import type { DraftConfig } from '../workspace/config.ts';
import type { WorkspaceFiles } from '../workspace/files.ts';
import { projectFinder } from '../workspace/find.ts';
import { mayCount, openWorkspace } from '../workspace/open.ts';
import type { Workspace, WorkspacePlace } from '../workspace/open.ts';
import type { FileProblem } from '../workspace/problem.ts';
import { configOver, PROJECT_FILE } from '../workspace/project.ts';
import { SOURCE } from './convert.ts';
import type { Workspaces, WorkspacesOptions } from './workspaces.ts';

/** For so long no other message waits while files are read, in milliseconds. */
const LONGEST_STRETCH = 10;

/** The files that an editor is asked to watch, besides drafts: those are watched for the index. */
const WATCHED = ['**/*.{txt,xml,yaml,yml,jsonl,ndjson}', '**/{chapeau,registry,*.registry}.json'];

/** The workspaces of drafts that lie among files. */
export function createWorkspaces(files: WorkspaceFiles, options: WorkspacesOptions): Workspaces {
  const { connection, registry, pause, onChange } = options;
  const finder = projectFinder(files);
  const running = new Map<string, Promise<void>>();
  const opened = new Map<string, Workspace>();
  const merged = new WeakMap<Workspace, Pair>();
  const told = new Map<string, readonly string[]>();

  const placeOf = (uri: string): WorkspacePlace | undefined => {
    const path = files.pathOf(uri);
    if (path === undefined) return undefined;
    const file = finder.of(path);
    if (file !== undefined) return { file };
    const folders = options.folders.all().flatMap((folder) => files.pathOf(folder) ?? []);
    const folder = folders.find((each) => isUnder(path, each, files));
    return folder === undefined ? undefined : { folder };
  };
  const workspaceOf = (uri: string): Workspace | undefined => {
    const place = placeOf(uri);
    return place && opened.get(keyOf(place));
  };

  async function read(place: WorkspacePlace): Promise<Workspace> {
    const steps = openWorkspace(place, files, registry);
    let since = Date.now();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (step.value) await files.bring?.(step.value);
      if (Date.now() - since < LONGEST_STRETCH) continue;
      await pause();
      since = Date.now();
    }
  }

  async function open(key: string, place: WorkspacePlace): Promise<void> {
    const workspace = await read(place);
    opened.set(key, workspace);
    files.keep?.(new Set([...opened.values()].flatMap(({ counted }) => [...counted])));
    tell(key, workspace.problems);
  }

  // One after the other, so that a change that comes while files are read finds what was read before it.
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    last = last.then(work).catch((error: unknown) => {
      connection.console.error(`The files around drafts cannot be read: ${String(error)}`);
    });
    return last;
  };

  /** What is wrong in chapeau.json and in facts stands in the list of problems, where it is. */
  function tell(key: string, problems: readonly FileProblem[]): void {
    const byFile = new Map<string, Diagnostic[]>();
    for (const problem of problems) {
      const found = byFile.get(problem.file);
      if (found) found.push(diagnosticOf(problem));
      else byFile.set(problem.file, [diagnosticOf(problem)]);
    }
    for (const file of told.get(key) ?? []) if (!byFile.has(file)) byFile.set(file, []);
    told.set(key, [...byFile.keys()]);
    for (const [file, diagnostics] of byFile) {
      // It fails only where the editor has gone in the meantime.
      connection.sendDiagnostics({ uri: files.uriOf(file), diagnostics }).catch(() => undefined);
    }
  }

  async function forgetStale(paths: readonly string[]): Promise<void> {
    await files.follow?.(paths);
    const isProject = paths.some((path) => path.endsWith(PROJECT_FILE));
    if (isProject) finder.forget();
    const isStale = ([key, { counted }]: readonly [string, Workspace]): boolean =>
      isProject ||
      paths.some(
        (path) =>
          counted.has(path) || (isUnder(path, key, files) && mayCount(path, files, registry)),
      );
    const stale = [...opened].filter(isStale);
    for (const [key] of stale) {
      opened.delete(key);
      running.delete(key);
    }
    if (stale.length > 0 || isProject) onChange();
  }

  options.watched.listen(WATCHED, (changes) => {
    const paths = changes.flatMap(({ uri }) => files.pathOf(uri) ?? []);
    if (paths.length > 0) void inTurn(() => forgetStale(paths));
  });
  options.folders.listen(() => {
    // A draft may belong to another workspace now; what was said of one that is closed goes with it.
    finder.forget();
    for (const key of [...told.keys()]) tell(key, []);
    opened.clear();
    running.clear();
    told.clear();
    onChange();
  });
  return {
    async load(uri) {
      await files.bring?.(options.folders.all().flatMap((folder) => files.pathOf(folder) ?? []));
      const place = placeOf(uri);
      if (!place) return;
      const key = keyOf(place);
      const known = running.get(key) ?? inTurn(() => open(key, place));
      running.set(key, known);
      await known;
    },
    registryOf: (uri) => workspaceOf(uri)?.registry,
    versionsOf(uri) {
      const path = files.pathOf(uri);
      const groups = workspaceOf(uri)?.versions ?? [];
      const group = path === undefined ? undefined : groups.find((each) => each.includes(path));
      return (group ?? []).filter((each) => each !== path).map((each) => files.uriOf(each));
    },
    configOf(uri, settings) {
      const workspace = workspaceOf(uri);
      if (!workspace) return settings;
      // The same object for the same settings: a draft is read anew when they are others.
      let pair = merged.get(workspace);
      if (pair?.settings !== settings) {
        pair = { settings, config: configOver(workspace.config, settings) };
        merged.set(workspace, pair);
      }
      return pair.config;
    },
  };
}

interface Pair {
  readonly settings: DraftConfig;
  readonly config: DraftConfig;
}

const keyOf = (place: WorkspacePlace): string =>
  place.file === undefined ? place.folder : place.file;

/** Whether a path lies in the folder, or in that of the chapeau.json, which stands for a workspace. */
function isUnder(path: string, key: string, files: WorkspaceFiles): boolean {
  const root = key.endsWith(PROJECT_FILE) ? files.folderOf(key) : key;
  for (let folder = files.folderOf(path); ; folder = files.above(folder)) {
    if (folder === root) return true;
    if (files.above(folder) === folder) return false;
  }
}

function diagnosticOf({ line = 1, column = 1, message }: FileProblem): Diagnostic {
  const at = { line: line - 1, character: column - 1 };
  return {
    range: { start: at, end: at },
    severity: DiagnosticSeverity.Warning,
    source: SOURCE,
    message,
  };
}
