import type { WorkspaceFiles } from '../files.ts';

/** How drafts are called. */
export const DRAFT_ENDING = '.reso';

/** The drafts of a workspace, wherever they lie: on a disk, or with the editor. */
export interface DraftFiles {
  /** The addresses of all drafts. */
  find(): AsyncIterable<string>;
  /** In the order asked for; undefined for what cannot be read. */
  read(uris: readonly string[]): Promise<readonly (string | undefined)[]>;
}

/** Where nothing can be read but what is open. */
export const noDrafts: DraftFiles = {
  async *find() {},
  read: (uris) => Promise.resolve(uris.map(() => undefined)),
};

/** A draft longer than this is left to itself: no resolution is as long. */
const LONGEST = 8_000_000;

/** Drafts among files that can be read here, in those of the folders that are such. */
export function draftsAmong(files: WorkspaceFiles, folders: () => readonly string[]): DraftFiles {
  return {
    async *find() {
      for (const folder of folders()) {
        const path = files.pathOf(folder);
        if (path === undefined) continue;
        for (const file of files.filesIn(path)) {
          // Given out one by one, so that who asks can let others go first.
          if (file.endsWith(DRAFT_ENDING)) yield await Promise.resolve(files.uriOf(file));
        }
      }
    },
    read: (uris) =>
      Promise.resolve(
        uris.map((uri) => {
          const path = files.pathOf(uri);
          const content = path === undefined ? undefined : files.read(path, LONGEST);
          return content?.kind === 'text' ? content.text : undefined;
        }),
      ),
  };
}
