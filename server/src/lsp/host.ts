import type { Registry } from '../registry/types.ts';

/** What the server needs of the place where it runs: a process or a worker. */
export interface ServerHost {
  readonly registry: Registry;
  /** Today (ISO). */
  asOf(): string;
  /** Lets messages that are already waiting go first: a cancellation, another keystroke. */
  pause(): Promise<void>;
}

export const today = (): string => new Date().toISOString().slice(0, 10);
