import type { Connection } from 'vscode-languageserver';
import { DRAFT_ENDING } from '../workspace/index/draftFiles.ts';
import type { DraftFiles } from '../workspace/index/draftFiles.ts';
import { FIND_DRAFTS_REQUEST, READ_FILES_REQUEST } from './protocol.ts';
import type {
  FindDraftsParams,
  FindDraftsResult,
  ReadFilesParams,
  ReadFilesResult,
} from './protocol.ts';

/** Drafts that only the editor can read: in a browser, in a repository that was never copied. */
export function draftsOfClient(connection: Connection): DraftFiles {
  return {
    async *find() {
      const params: FindDraftsParams = { ending: DRAFT_ENDING };
      yield* await connection.sendRequest<FindDraftsResult>(FIND_DRAFTS_REQUEST, params);
    },
    async read(uris) {
      const params: ReadFilesParams = { uris };
      const texts = await connection.sendRequest<ReadFilesResult>(READ_FILES_REQUEST, params);
      return uris.map((_, at) => texts[at] ?? undefined);
    },
  };
}
