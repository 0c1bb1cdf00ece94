import type { Registry } from '../registry/types.ts';
import type { WorkspaceFiles } from '../workspace/files.ts';

/** What the server needs of the place where it runs: a process or a worker. */
export interface ServerHost {
  readonly registry: Registry;
  /** The files around the drafts, where it has some. */
  readonly files?: WorkspaceFiles;
  /** Today (ISO). */
  asOf(): string;
  /** Lets messages that are already waiting go first: a cancellation, another keystroke. */
  pause(): Promise<void>;
}

export const today = (): string => new Date().toISOString().slice(0, 10);
