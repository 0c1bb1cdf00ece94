import { closeSync, fstatSync, openSync, readSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Refusal, xmlLimits } from '../workspace/akomaNtoso/guardedXml.ts';
import { isElsewhere } from '../workspace/files.ts';
import type { Entry, FileContent, WorkspaceFiles } from '../workspace/files.ts';
import { decode } from './decode.ts';
import { describeFailure } from './failures.ts';

/** The files of this machine. */
export const nodeFiles: WorkspaceFiles = {
  kindOf,
  read,
  pieces,
  filesIn: (folder) => filesIn(folder),
  folderOf: (path) => dirname(path),
  above: (folder) => dirname(folder),
  resolve: (folder, path) => (isElsewhere(path) ? undefined : resolve(folder, path)),
  uriOf: (path) => pathToFileURL(resolve(path)).href,
  pathOf,
  stampOf(path) {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isFile() ? `${stats.size} ${stats.mtimeMs}` : undefined;
  },
};

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    // Drafts that were never saved, and those on other machines, are no files.
    return undefined;
  }
}

function kindOf(path: string): Entry {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) return 'folder';
    return stats === undefined ? 'nothing' : 'file';
  } catch {
    return 'nothing';
  }
}

function read(path: string, limit: number): FileContent {
  try {
    return withFile(path, (file, size): FileContent => {
      if (size > limit)
        return {
          kind: 'failed',
          reason: `${tooLarge(size, limit)} Divide it, or write it as JSON lines (.jsonl).`,
        };
      const bytes = Buffer.allocUnsafe(size);
      let length = 0;
      while (length < size) {
        const more = readSync(file, bytes, length, size - length, length);
        if (more === 0) break;
        length += more;
      }
      const decoded = decode(bytes.subarray(0, length));
      return decoded.kind === 'text' ? decoded : { kind: 'failed', reason: decoded.reason };
    });
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
}

const PIECE = 32 * 1024;

/**
 * The characters of an XML file, piece by piece, as UTF-8 or, where it begins so, UTF-16. A file that
 * is too large is refused before any of it is read.
 */
function* pieces(path: string): Generator<string> {
  let file: number;
  try {
    const stats = statSync(path);
    if (!stats.isFile()) throw new Refusal(NO_FILE);
    const limit = xmlLimits.characters;
    if (stats.size > limit) {
      throw new Refusal(`${tooLarge(stats.size, limit)} No resolution is as long.`);
    }
    file = openSync(path, 'r');
  } catch (error) {
    throw new Refusal(reasonOf(error));
  }
  try {
    const bytes = Buffer.allocUnsafe(PIECE);
    let decoder: InstanceType<typeof TextDecoder> | undefined;
    let read = 0;
    for (;;) {
      const length = readSync(file, bytes, 0, PIECE, null);
      const piece = bytes.subarray(0, length);
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      let text: string;
      try {
        text = decoder.decode(piece, { stream: length > 0 });
      } catch {
        throw new Refusal(
          `is not in the encoding UTF-8 (after ${read} bytes). Save it with the encoding UTF-8.`,
        );
      }
      if (text !== '') yield text;
      if (length === 0) return;
      read += length;
    }
  } finally {
    closeSync(file);
  }
}

/** By the mark at the beginning; without one it is UTF-8, which any XML file may be. */
function encodingOf(head: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8';
}

const SKIPPED = new Set(['node_modules']);
/** Folders in folders in folders: links may lead in a circle. */
const DEEPEST = 40;

/** By name; links to folders are not followed, hidden folders left out. */
function* filesIn(folder: string, depth = 0): Generator<string> {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const isLookedAt = !entry.name.startsWith('.') && !SKIPPED.has(entry.name);
      if (isLookedAt && depth < DEEPEST) yield* filesIn(path, depth + 1);
    } else if (entry.isFile() || entry.isSymbolicLink()) yield path;
  }
}

const NO_FILE = 'is no file that can be read, but a folder or a device.';

const tooLarge = (size: number, limit: number): string =>
  `is too large: ${megabytes(size)}, where at most ${megabytes(limit)} are read.`;

const megabytes = (bytes: number): string =>
  `${(bytes / 1024 / 1024).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;

function withFile<Value>(path: string, use: (file: number, size: number) => Value): Value {
  // Looked at before it is opened: to open a pipe would be to wait for whoever writes into it.
  if (!statSync(path).isFile()) throw new Refusal(NO_FILE);
  const file = openSync(path, 'r');
  try {
    return use(file, fstatSync(file).size);
  } finally {
    closeSync(file);
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Refusal ? error.message : describeFailure(error);
