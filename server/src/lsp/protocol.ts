import type { Diagnostic, Position } from 'vscode-languageserver';
import type { Operation } from '../features/rearrange/rearrange.ts';

/** Set in `initializationOptions.provides` by a client that can do more than every editor. */
export interface ClientProvides {
  /** It answers `chapeau/fs/find` and `chapeau/fs/read`. */
  readonly files?: boolean;
  /** It has the command `chapeau.showReferences` for code lenses. */
  readonly showReferences?: boolean;
}

/** The server asks the client for the addresses of all drafts of its folders. */
export const FIND_DRAFTS_REQUEST = 'chapeau/fs/find';
export interface FindDraftsParams {
  /** How their names end: `.reso`. */
  readonly ending: string;
}
export type FindDraftsResult = readonly string[];

/** The server asks the client for texts; null for one that cannot be read. */
export const READ_FILES_REQUEST = 'chapeau/fs/read';
export interface ReadFilesParams {
  readonly uris: readonly string[];
}
export type ReadFilesResult = readonly (string | null)[];

/** The client asks for the findings of drafts, open or not; of all of the workspace without `uris`. */
export const FINDINGS_REQUEST = 'chapeau/findings';
export interface FindingsParams {
  readonly uris?: readonly string[];
  /** Under which progress is told. */
  readonly workDoneToken?: string | number;
}
export type FindingsResult = readonly {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
}[];

/** The command of a code lens, with the address, the position and the places to show. */
export const SHOW_REFERENCES_COMMAND = 'chapeau.showReferences';

/** The command by which an editor asks for a paragraph to be moved, merged, deleted, renumbered. */
export const REARRANGE_COMMAND = 'chapeau.server.rearrange';
export interface RearrangeParams {
  readonly uri: string;
  readonly position: Position;
  readonly operation: Operation;
}
/** Where the cursor belongs afterwards; null where nothing was done. */
export type RearrangeResult = { readonly position: Position } | null;
