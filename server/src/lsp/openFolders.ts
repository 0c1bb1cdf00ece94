import type {
  ClientCapabilities,
  Connection,
  InitializeParams,
  ServerCapabilities,
} from 'vscode-languageserver';

/** The folders that are open in the editor, by address, as they come and go. */
export interface OpenFolders {
  all(): readonly string[];
  /** Called when a folder was opened or closed. */
  listen(listener: () => void): void;
}

const tells = (client: ClientCapabilities): boolean => client.workspace?.workspaceFolders === true;

export const folderCapabilities = (client: ClientCapabilities): ServerCapabilities =>
  tells(client)
    ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
    : {};

export function openFolders(
  connection: Connection,
  { capabilities, workspaceFolders, rootUri }: Omit<InitializeParams, 'processId'>,
  onInitialized: (begin: () => void) => void,
): OpenFolders {
  const listeners: (() => void)[] = [];
  let folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  if (tells(capabilities)) {
    onInitialized(() => {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        for (const listener of listeners) listener();
      });
    });
  }
  return { all: () => folders, listen: (listener) => void listeners.push(listener) };
}
