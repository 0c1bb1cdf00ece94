import type { Connection } from 'vscode-languageserver';
import { Refusal } from '../workspace/akomaNtoso/guardedXml.ts';
import { isElsewhere } from '../workspace/files.ts';
import type { WorkspaceFiles } from '../workspace/files.ts';
import { DRAFT_ENDING } from '../workspace/index/draftFiles.ts';
import type { DraftFiles } from '../workspace/index/draftFiles.ts';
import { FIND_FILES_REQUEST, READ_FILES_REQUEST } from './protocol.ts';
import type {
  FindFilesParams,
  FindFilesResult,
  ReadFilesParams,
  ReadFilesResult,
} from './protocol.ts';
import type { OpenFolders } from './openFolders.ts';

/** Files that only the editor can read: in a browser, in a repository that was never copied. */
export interface ClientFiles {
  readonly around: WorkspaceFiles;
  readonly drafts: DraftFiles;
}

/** How files end that can count for drafts, or are some. */
const ENDINGS = [DRAFT_ENDING, '.txt', '.xml', '.yaml', '.yml', '.json', '.jsonl', '.ndjson'];

/** All that is kept together, in characters: a browser gives a worker less room than a disk has. */
const MOST_KEPT = 64 * 1024 * 1024;

/** The scheme and the authority of an address, and the path: `vscode-vfs://github`, `/org/repo`. */
const ADDRESS = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?)(\/.*)?$/i;

/**
 * The files of the folders that are open, as the client tells of them. A path is the address without
 * escapes: `vscode-vfs://github/org/repo/my draft.reso`. Names are known once the folder was brought,
 * contents once the file was.
 */
export function filesOfClient(connection: Connection, folders: OpenFolders): ClientFiles {
  /** path → address as the client writes it. */
  const known = new Map<string, string>();
  const within = new Set<string>();
  const contents = new Map<string, { readonly text: string | undefined; readonly stamp: string }>();
  let kept = 0;
  let stamps = 0;
  let listing: Promise<void> | undefined;
  folders.listen(() => {
    listing = undefined;
  });

  const find = (at?: readonly string[]): Promise<FindFilesResult> => {
    const params: FindFilesParams = { endings: ENDINGS, ...(at && { at }) };
    return connection.sendRequest<FindFilesResult>(FIND_FILES_REQUEST, params).catch(() => []);
  };
  const readAll = (uris: readonly string[]): Promise<ReadFilesResult> => {
    const params: ReadFilesParams = { uris };
    return connection.sendRequest<ReadFilesResult>(READ_FILES_REQUEST, params).catch(() => []);
  };

  const tops = (): readonly string[] => folders.all().map(decoded);
  const isInFolders = (path: string): boolean => tops().some((top) => isBelow(path, top));

  /** What was found below these places, with the folders between. */
  const add = (uris: readonly string[], places: readonly string[]): void => {
    for (const uri of uris) {
      const path = decoded(uri);
      known.set(path, uri);
      let folder = folderOf(path);
      while (!within.has(folder) && places.some((place) => isBelow(folder, place))) {
        within.add(folder);
        folder = folderOf(folder);
      }
    }
  };
  const forget = (path: string): void => {
    kept -= contents.get(path)?.text?.length ?? 0;
    contents.delete(path);
  };
  const list = async (): Promise<void> => {
    const found = await find();
    known.clear();
    within.clear();
    for (const top of tops()) within.add(top);
    add(found, tops());
  };
  const listed = (): Promise<void> => (listing ??= list());
  /** Asks for contents; a file that cannot be read is not asked for again until it changes. */
  const fetchTexts = async (paths: readonly string[]): Promise<void> => {
    if (paths.length === 0) return;
    const texts = await readAll(paths.map(uriOf));
    for (const [at, path] of paths.entries()) {
      const text = texts[at] ?? undefined;
      forget(path);
      const fits = text !== undefined && kept + text.length <= MOST_KEPT;
      if (fits) kept += text.length;
      contents.set(path, { text: fits ? text : undefined, stamp: String(++stamps) });
    }
  };
  const uriOf = (path: string): string => known.get(path) ?? encoded(path);

  const around: WorkspaceFiles = {
    kindOf: (path) => (known.has(path) ? 'file' : within.has(path) ? 'folder' : 'nothing'),
    read(path, limit) {
      const text = contents.get(path)?.text;
      return text === undefined || text.length > limit
        ? { kind: 'failed', reason: NOT_READ }
        : { kind: 'text', text };
    },
    *pieces(path) {
      const text = contents.get(path)?.text;
      if (text === undefined) throw new Refusal(NOT_READ);
      yield text;
    },
    filesIn: (folder) => [...known.keys()].filter((path) => path.startsWith(`${folder}/`)).sort(),
    folderOf,
    above: folderOf,
    resolve(folder, path) {
      const [, root = '', inRoot = ''] = ADDRESS.exec(folder) ?? [];
      if (isElsewhere(path)) return undefined;
      const parts = path.startsWith('/') ? [] : inRoot.split('/').filter(Boolean);
      for (const part of path.split('/')) {
        if (part === '..') parts.pop();
        else if (part !== '.' && part !== '') parts.push(part);
      }
      return [root, ...parts].join('/');
    },
    uriOf,
    pathOf(uri) {
      const [, root] = ADDRESS.exec(uri) ?? [];
      const isReached = folders.all().some((folder) => ADDRESS.exec(folder)?.[1] === root);
      return isReached ? decoded(uri) : undefined;
    },
    stampOf: (path) => contents.get(path)?.stamp,
    async bring(paths) {
      await listed();
      const strange = paths.filter((path) => !known.has(path) && !within.has(path));
      if (strange.length > 0) add(await find(strange.map(encoded)), strange);
      await fetchTexts(paths.filter((path) => known.has(path) && !contents.has(path)));
    },
    async follow(paths) {
      await listed();
      const there = await find(paths.map(uriOf));
      for (const path of paths) known.delete(path);
      add(there, tops());
      const gone = paths.filter((path) => !known.has(path));
      for (const path of gone) forget(path);
      await fetchTexts(paths.filter((path) => known.has(path) && isInFolders(path)));
    },
    keep(paths) {
      for (const path of [...contents.keys()]) if (!paths.has(path)) forget(path);
    },
  };
  const drafts: DraftFiles = {
    async *find() {
      await listed();
      for (const [path, uri] of known) {
        if (path.endsWith(DRAFT_ENDING) && isInFolders(path)) yield uri;
      }
    },
    async read(uris) {
      const texts = await readAll(uris);
      return uris.map((_, at) => texts[at] ?? undefined);
    },
  };
  return { around, drafts };
}

const NOT_READ =
  'cannot be read: it is not text, or larger than what a browser has room for. Divide it, or take it out.';

const isBelow = (path: string, place: string): boolean => `${path}/`.startsWith(`${place}/`);

/** `vscode-vfs://github/org/repo` of a file in it; the root of its own. */
function folderOf(path: string): string {
  const [, root = '', inRoot = ''] = ADDRESS.exec(path) ?? [];
  return root + inRoot.slice(0, Math.max(0, inRoot.lastIndexOf('/')));
}

/** `…/my draft.reso` of `…/my%20draft.reso`. */
function decoded(uri: string): string {
  const whole = uri.endsWith('/') ? uri.slice(0, -1) : uri;
  try {
    return decodeURIComponent(whole);
  } catch {
    // A sign of percent in a name is no error.
    return whole;
  }
}

function encoded(path: string): string {
  const [, root = '', inRoot = ''] = ADDRESS.exec(path) ?? [];
  return root + inRoot.split('/').map(encodeURIComponent).join('/');
}
