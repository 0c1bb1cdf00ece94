import { layered } from '../registry/layers/layered.ts';
import type { RegistryOverlay } from '../registry/layers/types.ts';
import type { Registry } from '../registry/types.ts';
import { defaultConfig } from './config.ts';
import type { DraftConfig } from './config.ts';
import type { WorkspaceFiles } from './files.ts';
import type { FileProblem } from './problem.ts';
import { configOver, readProject } from './project.ts';
import type { Project } from './project.ts';
import { isInLines, readRegistryFile } from './registryFiles/read.ts';
import { addEntry, emptyRows } from './registryFiles/rows.ts';
import { adoptedTexts, entryOf } from './texts/adopted.ts';
import type { AdoptedFile } from './texts/adopted.ts';
import { isText, readHead } from './texts/source.ts';

/** What holds for the drafts in a folder: settings, and a registry with all its layers. */
export interface Workspace {
  /** The chapeau.json that makes it one; absent for a folder without. */
  readonly file?: string;
  readonly config: DraftConfig;
  readonly registry: Registry;
  /** The lowest first. */
  readonly layers: readonly LayerSource[];
  /** The paths of drafts that are language versions of one text, where chapeau.json names them. */
  readonly versions: readonly (readonly string[])[];
  readonly problems: readonly FileProblem[];
  /** Every file that counts: when one of them changes, this is what was. */
  readonly counted: ReadonlySet<string>;
}

/** One file with facts, or all texts of one folder. */
export interface LayerSource {
  /** `organization` for what a chapeau.json brings that this one extends. */
  readonly layer: 'organization' | 'workspace';
  readonly path: string;
  readonly edition?: string;
  readonly overlay: RegistryOverlay;
  /** How many texts; absent for files with facts. */
  readonly texts?: number;
}

/** Where a workspace begins: at its chapeau.json, or at a folder that has none. */
export type WorkspacePlace =
  { readonly file: string } | { readonly file?: undefined; readonly folder: string };

const LARGEST_SETTINGS = 1024 * 1024;
const LARGEST_REGISTRY = { whole: 8 * 1024 * 1024, lines: 256 * 1024 * 1024 } as const;
/** A folder with more is an archive, which is read once and kept in few lines. */
const MOST_TEXTS = 2_000;
const MOST_FILES = 50_000;
/** So many are brought at once where they lie elsewhere. */
const TEXTS_TOGETHER = 50;

/** Whether a file that has come or changed may count from now on. */
export function mayCount(path: string, files: WorkspaceFiles, base: Registry): boolean {
  if (FACTS_BY_NAME.test(path)) return true;
  return isText(path) && readHead(path, files, base).kind !== 'other';
}

const FACTS = /\.(?:ya?ml|jsonl?|ndjson)$/i;
/** In folders only files of that name are taken for facts: others in YAML are of other programs. */
const FACTS_BY_NAME = /(?:^|[\\/.])registry\.(?:ya?ml|jsonl?|ndjson)$/i;

/**
 * What is done file by file. Between them it yields, so that whoever serves an editor can do something
 * else first; with the paths that are read next, so that they can be brought from where they lie.
 */
type Steps<Made> = Generator<readonly string[] | undefined, Made, void>;

/**
 * Reads everything that chapeau.json names, file by file. A file that is wrong costs none of the
 * others. Above all that lie the files and folders of `also`.
 */
export function* openWorkspace(
  at: WorkspacePlace | undefined,
  files: WorkspaceFiles,
  base: Registry,
  also: readonly string[] = [],
): Steps<Workspace> {
  const reading = createReading(files, base);
  if (at?.file !== undefined) yield* reading.project(at.file, 'workspace', []);
  else if (at) yield* reading.folder(at.folder, 'workspace');
  for (const path of also) yield* reading.named(path, 'workspace');
  const { config, layers, versions, problems, counted } = reading;
  return {
    ...(at?.file !== undefined && { file: at.file }),
    config: config(),
    registry: layered(
      base,
      layers.map(({ overlay }) => overlay),
    ),
    layers,
    versions,
    problems,
    counted,
  };
}

/** All of it at once. */
export function openNow(
  at: WorkspacePlace | undefined,
  files: WorkspaceFiles,
  base: Registry,
  also: readonly string[] = [],
): Workspace {
  const steps = openWorkspace(at, files, base, also);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

type Layer = LayerSource['layer'];

/** Where something is named, so that it can be pointed out there. */
interface NamedAt {
  readonly file: string;
  /** Absent for what stands in no file, but on the command line. */
  readonly line?: number;
  readonly column?: number;
}

function createReading(files: WorkspaceFiles, base: Registry) {
  const layers: LayerSource[] = [];
  const versions: (readonly string[])[] = [];
  const problems: FileProblem[] = [];
  const counted = new Set<string>();
  let config = defaultConfig;

  function* project(file: string, layer: Layer, above: readonly string[]): Steps<void> {
    counted.add(file);
    yield [file];
    const content = files.read(file, LARGEST_SETTINGS);
    if (content.kind === 'failed') {
      problems.push({ file, message: content.reason });
      return;
    }
    const settings = readProject(file, content.text);
    problems.push(...settings.problems);
    yield* extended(file, settings, [...above, file]);
    config = configOver(settings.config, config);
    const folder = files.folderOf(file);
    for (const group of settings.versions) {
      versions.push(group.flatMap((path) => files.resolve(folder, path) ?? []));
    }
    if (settings.registry === undefined) yield* texts(folder, layer, layer === 'workspace');
    for (const { path, line, column } of settings.registry ?? []) {
      yield* named(folder, path, layer, { file, line, column });
    }
  }

  function* extended(file: string, settings: Project, above: readonly string[]): Steps<void> {
    if (!settings.extends) return;
    const { path, ...place } = settings.extends;
    const at = { file, ...place };
    const other = files.resolve(files.folderOf(file), path);
    if (other !== undefined) yield [other];
    if (other === undefined) problems.push({ ...at, message: elsewhere(path) });
    else if (above.includes(other)) {
      problems.push({ ...at, message: `“${path}” extends this file in turn. Let one of them go.` });
    } else if (files.kindOf(other) !== 'file') problems.push({ ...at, message: missing(path) });
    else yield* project(other, 'organization', above);
  }

  function* named(folder: string, path: string, layer: Layer, at: NamedAt): Steps<void> {
    const full = files.resolve(folder, path);
    if (full === undefined) {
      problems.push({ ...at, message: elsewhere(path) });
      return;
    }
    yield [full];
    switch (files.kindOf(full)) {
      case 'nothing':
        problems.push({ ...at, message: at.line === undefined ? gone : missing(path) });
        return;
      case 'folder':
        yield* texts(full, layer, true);
        return;
      case 'file':
        if (FACTS.test(full)) facts(full, layer);
        else if (isText(full)) addTexts(full, layer, [full], true);
        else {
          problems.push({
            ...at,
            message: `“${path}” is neither facts (.yaml, .json, .jsonl) nor a text (.reso, .txt, .xml).`,
          });
        }
    }
  }

  function facts(path: string, layer: Layer): void {
    counted.add(path);
    const limit = isInLines(path) ? LARGEST_REGISTRY.lines : LARGEST_REGISTRY.whole;
    const content = files.read(path, limit);
    if (content.kind === 'failed') {
      problems.push({ file: path, message: content.reason });
      return;
    }
    const read = readRegistryFile(path, content.text, base);
    problems.push(...read.problems);
    const { overlay, edition } = read;
    layers.push({ layer, path, ...(edition !== undefined && { edition }), overlay });
  }

  /** What lies in a folder: files with facts first, then texts. */
  function* texts(folder: string, layer: Layer, withTexts: boolean): Steps<void> {
    const found: string[] = [];
    let seen = 0;
    for (const path of files.filesIn(folder)) {
      if (++seen > MOST_FILES) break;
      if (seen % 100 === 0) yield undefined;
      if (FACTS_BY_NAME.test(path)) {
        yield [path];
        facts(path, layer);
      } else if (withTexts && isText(path)) found.push(path);
    }
    if (found.length > MOST_TEXTS || seen > MOST_FILES) {
      problems.push({
        file: folder,
        message: `holds more than ${seen > MOST_FILES ? `${MOST_FILES} files` : `${MOST_TEXTS} texts`}, of which only the first are read. Import them once: chapeau registry import ${folder}`,
      });
    }
    yield* addTextsInSteps(folder, layer, found.slice(0, MOST_TEXTS));
  }

  function* addTextsInSteps(folder: string, layer: Layer, paths: readonly string[]): Steps<void> {
    const adopted: AdoptedFile[] = [];
    for (const [at, path] of paths.entries()) {
      yield at % TEXTS_TOGETHER === 0 ? paths.slice(at, at + TEXTS_TOGETHER) : undefined;
      adopted.push(...adoptedIn(path, false));
    }
    pushTexts(folder, layer, adopted);
  }

  function addTexts(
    folder: string,
    layer: Layer,
    paths: readonly string[],
    isNamed: boolean,
  ): void {
    pushTexts(
      folder,
      layer,
      paths.flatMap((path) => adoptedIn(path, isNamed)),
    );
  }

  function adoptedIn(path: string, isNamed: boolean): readonly AdoptedFile[] {
    const result = readHead(path, files, base);
    if (isNamed || result.kind !== 'other') counted.add(path);
    if (result.kind === 'adopted') return [{ path, ...result.head }];
    if (result.kind === 'failed' && (isNamed || /\.xml$/i.test(path))) {
      problems.push({ file: path, message: result.reason });
    } else if (result.kind === 'other' && isNamed) problems.push({ file: path, message: noText });
    return [];
  }

  function pushTexts(path: string, layer: Layer, adopted: readonly AdoptedFile[]): void {
    if (adopted.length === 0) return;
    const rows = emptyRows();
    for (const text of adopted) addEntry({ instrument: entryOf(text) }, rows, base);
    const overlay = { name: path, ...rows, texts: adoptedTexts(adopted, files) };
    layers.push({ layer, path, overlay, texts: adopted.length });
  }

  return {
    layers,
    versions,
    problems,
    counted,
    config: () => config,
    project,
    folder: (folder: string, layer: Layer) => texts(folder, layer, true),
    named: (path: string, layer: Layer) => named(files.folderOf(path), path, layer, { file: path }),
  };
}

const gone = 'does not exist. Mend the path given, or leave it out.';

const missing = (path: string): string =>
  `“${path}” does not exist. Mend the path, which is seen from this file, or take it out.`;

const elsewhere = (path: string): string =>
  `“${path}” is an address on another machine. Only files of this one are read: copy it here.`;

const noText =
  'is no adopted text: it has no symbol of a resolution or decision above its first paragraph. Add one, or front matter with “symbol:” and “adopted:”.';
