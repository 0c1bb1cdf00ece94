import type { Connection } from 'vscode-languageserver';
import type { Registry } from '../registry/types.ts';
import type { DraftConfig } from '../workspace/config.ts';
import type { OpenFolders } from './openFolders.ts';
import type { WatchedFiles } from './watchedFiles.ts';

/** What the files around open drafts say, read when a draft is first asked about. */
export interface Workspaces {
  /** Reads what belongs to the draft if that was not done yet; afterwards the others know. */
  load(uri: string): Promise<void>;
  registryOf(uri: string): Registry | undefined;
  /** What chapeau.json sets goes before what the editor does, so that all who share it agree. */
  configOf(uri: string, settings: DraftConfig): DraftConfig;
  /** The other language versions of a draft, where chapeau.json names them. */
  versionsOf(uri: string): readonly string[];
}

export interface WorkspacesOptions {
  readonly connection: Connection;
  readonly watched: WatchedFiles;
  readonly registry: Registry;
  readonly folders: OpenFolders;
  readonly pause: () => Promise<void>;
  readonly onChange: () => void;
}

/** Without files around them, drafts stand for themselves. */
export const noWorkspaces: Workspaces = {
  load: () => Promise.resolve(),
  registryOf: () => undefined,
  configOf: (_uri, settings) => settings,
  versionsOf: () => [],
};
