import type { LanguageTag } from '../languages/types.ts';
import type { Registry } from '../registry/types.ts';
import type { Translations } from '../text/messages.ts';
import type { WorkspaceFiles } from '../workspace/files.ts';
import type { Exchange } from './exchange.ts';

/** What the server needs of the place where it runs: a process or a worker. */
export interface ServerHost {
  readonly registry: Registry;
  /** Drafts and what lies around them, where files can be read; else those that the client tells of. */
  readonly files?: WorkspaceFiles;
  /** Takes what its own client hands over at the start, of which only this place knows. */
  readonly take?: (initializationOptions: unknown) => void;
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
