import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { ClientCapabilities, Connection, FileEvent } from 'vscode-languageserver';

/** Tells all who listen what has changed among the files that the editor was asked to watch. */
export interface WatchedFiles {
  listen(patterns: readonly string[], listener: (changes: readonly FileEvent[]) => void): void;
}

export function watchFiles(
  connection: Connection,
  client: ClientCapabilities,
  onInitialized: (listener: () => void) => void,
): WatchedFiles {
  const patterns = new Set<string>();
  const listeners: ((changes: readonly FileEvent[]) => void)[] = [];
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const listener of listeners) listener(changes);
  });
  if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
    onInitialized(() => {
      const watchers = [...patterns].map((globPattern) => ({ globPattern }));
      if (watchers.length === 0) return;
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers })
        // An editor that refuses will not tell of changes; files are then read once.
        .catch(() => undefined);
    });
  }
  return {
    listen(more, listener) {
      for (const pattern of more) patterns.add(pattern);
      listeners.push(listener);
    },
  };
}
