import type { LanguageTag } from '../languages/types.ts';
import type { Registry } from '../registry/types.ts';
import type { Translations } from '../text/messages.ts';
import type { DraftFiles } from '../workspace/index/draftFiles.ts';
import type { Exchange } from './exchange.ts';
import type { Workspaces, WorkspacesOptions } from './workspaces.ts';

/** What the server needs of the place where it runs: a process or a worker. */
export interface ServerHost {
  readonly registry: Registry;
  /** What lies around drafts, where files do. */
  readonly workspaces?: (options: WorkspacesOptions) => Workspaces;
  /** The drafts in those of the folders (addresses, as they are when asked) that can be read here. */
  readonly drafts?: (folders: () => readonly string[]) => DraftFiles;
  /** What the rules and the server say in a language of the interface, where files can be read. */
  readonly translations?: (language: LanguageTag) => Translations | undefined;
  /** What makes files of other programs, where there is room for it. */
  readonly exchange?: Exchange;
  /** Today (ISO). */
  asOf(): string;
  /** Lets messages that are already waiting go first: a cancellation, another keystroke. */
  pause(): Promise<void>;
}

export const today = (): string => new Date().toISOString().slice(0, 10);
