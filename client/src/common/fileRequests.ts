import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type {
  FindDraftsParams,
  FindDraftsResult,
  ReadFilesParams,
  ReadFilesResult,
} from '../../../server/src/lsp/protocol.ts';

// As in server/src/lsp: only types of the server may be imported here.
const FIND_DRAFTS_REQUEST = 'chapeau/fs/find';
const READ_FILES_REQUEST = 'chapeau/fs/read';

/** Folders in folders: links may lead in a circle, and a repository on the web is slow to walk. */
const DEEPEST = 20;

/** Whether a folder lies where the server cannot read by itself: in a repository on the web, say. */
export const mustReadFiles = (): boolean =>
  workspace.workspaceFolders?.some(({ uri }) => uri.scheme !== 'file') ?? false;

/** Answers the server, which asks for drafts that only the editor can read. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(
    FIND_DRAFTS_REQUEST,
    async (params: FindDraftsParams): Promise<FindDraftsResult> => {
      const folders = workspace.workspaceFolders ?? [];
      const found = await Promise.all(folders.map(({ uri }) => draftsIn(uri, params.ending, 0)));
      return found.flat();
    },
  );
  client.onRequest(READ_FILES_REQUEST, ({ uris }: ReadFilesParams): Promise<ReadFilesResult> => {
    return Promise.all(uris.map(read));
  });
}

/** Walked rather than searched: the editor's search is not there in every virtual workspace. */
async function draftsIn(folder: Uri, ending: string, depth: number): Promise<string[]> {
  // A folder that cannot be read holds nothing that could be shown.
  const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
  const found = await Promise.all(
    entries.map(async ([name, type]) => {
      const uri = Uri.joinPath(folder, name);
      // A link to a folder is left alone.
      if (type === FileType.Directory) {
        const isSkipped = name.startsWith('.') || name === 'node_modules' || depth >= DEEPEST;
        return isSkipped ? [] : draftsIn(uri, ending, depth + 1);
      }
      return (type & FileType.File) !== 0 && name.endsWith(ending) ? [uri.toString()] : [];
    }),
  );
  return found.flat();
}

async function read(address: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(address, true)));
  } catch {
    // Gone in the meantime, or not to be read: the index does without it.
    return null;
  }
}
