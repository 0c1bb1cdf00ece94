import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type {
  FindFilesParams,
  FindFilesResult,
  ReadFilesParams,
  ReadFilesResult,
} from '../../../server/src/lsp/protocol.ts';

// As in server/src/lsp: only types of the server may be imported here.
const FIND_FILES_REQUEST = 'chapeau/fs/find';
const READ_FILES_REQUEST = 'chapeau/fs/read';

/** Folders in folders: links may lead in a circle, and a repository on the web is slow to walk. */
const DEEPEST = 20;

/** Whether a folder lies where the server cannot read by itself: in a repository on the web, say. */
export const mustReadFiles = (): boolean =>
  workspace.workspaceFolders?.some(({ uri }) => uri.scheme !== 'file') ?? false;

/** A file larger than this is nothing that counts for a draft; to bring it would take long. */
const LARGEST = 8 * 1024 * 1024;

/** Answers the server, which asks for files that only the editor can read. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(
    FIND_FILES_REQUEST,
    async ({ endings, at }: FindFilesParams): Promise<FindFilesResult> => {
      const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
      const found = await Promise.all(
        at
          ? at.map((address) => filesAt(Uri.parse(address, true), endings))
          : folders.map((folder) => filesIn(folder, endings, 0)),
      );
      return found.flat();
    },
  );
  client.onRequest(READ_FILES_REQUEST, ({ uris }: ReadFilesParams): Promise<ReadFilesResult> => {
    return Promise.all(uris.map(read));
  });
}

/** The file at an address, or those in the folder there; nothing where there is nothing. */
async function filesAt(uri: Uri, endings: readonly string[]): Promise<string[]> {
  try {
    const { type } = await workspace.fs.stat(uri);
    return (type & FileType.Directory) !== 0 ? await filesIn(uri, endings, 0) : [uri.toString()];
  } catch {
    return [];
  }
}

/** Walked rather than searched: the editor's search is not there in every virtual workspace. */
async function filesIn(folder: Uri, endings: readonly string[], depth: number): Promise<string[]> {
  // A folder that cannot be read holds nothing that could be shown.
  const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
  const found = await Promise.all(
    entries.map(async ([name, type]) => {
      const uri = Uri.joinPath(folder, name);
      // A link to a folder is left alone.
      if (type === FileType.Directory) {
        const isSkipped = name.startsWith('.') || name === 'node_modules' || depth >= DEEPEST;
        return isSkipped ? [] : filesIn(uri, endings, depth + 1);
      }
      const isWanted = endings.some((ending) => name.toLowerCase().endsWith(ending));
      return (type & FileType.File) !== 0 && isWanted ? [uri.toString()] : [];
    }),
  );
  return found.flat();
}

async function read(address: string): Promise<string | null> {
  try {
    const uri = Uri.parse(address, true);
    if ((await workspace.fs.stat(uri)).size > LARGEST) return null;
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    // Gone in the meantime, or not to be read: the server does without it.
    return null;
  }
}
