import { LSPErrorCodes, ResponseError, TextDocuments } from 'vscode-languageserver';
import type {
  CancellationToken,
  ClientCapabilities,
  Connection,
  InitializeParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService } from '../service.ts';
import type { LanguageService } from '../service.ts';
import type { ServerHost } from './host.ts';
import { createSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import { noWorkspaces } from './workspaces.ts';

/** One editor that is connected: its documents, its settings, what it can do. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientCapabilities;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: Settings;
  readonly service: LanguageService;
  /** Reads what is set for a draft, and what lies around it, if that was not done yet. */
  prepare(uri: string): Promise<void>;
  /**
   * Answers a request about a document. A request that was cancelled, or whose document has been
   * changed since, gets an error that editors expect; one that fails is logged and gets `fallback`.
   */
  answer<Answer>(
    request: DocumentRequest<Answer>,
    compute: (document: TextDocument) => Answer,
  ): Promise<Answer | ResponseError<never>>;
  /** Called when something was set anew. */
  onSettingsChange(listener: () => void): void;
}

export interface DocumentRequest<Answer> {
  /** For the log: `hover`. */
  readonly label: string;
  readonly uri: string;
  readonly token: CancellationToken;
  readonly fallback: Answer;
}

export function createSession(
  connection: Connection,
  host: ServerHost,
  { capabilities: client, initializationOptions, ...params }: InitializeParams,
): Session {
  const listeners: (() => void)[] = [];
  const onChange = (): void => {
    for (const listener of listeners) listener();
  };
  const documents = new TextDocuments(TextDocument);
  // A connection keeps a single listener: a second one would take the place of the first.
  const beginnings: (() => void)[] = [];
  connection.onInitialized(() => {
    for (const begin of beginnings) begin();
  });
  const onInitialized = (begin: () => void): void => void beginnings.push(begin);
  const settings = createSettings(connection, client, initializationOptions, {
    onInitialized,
    onChange,
  });
  const workspaces =
    host.workspaces?.({
      connection,
      client,
      registry: host.registry,
      folders: params.workspaceFolders?.map(({ uri }) => uri) ?? [params.rootUri ?? ''],
      pause: () => host.pause(),
      onInitialized,
      onChange,
    }) ?? noWorkspaces;
  const prepare = async (uri: string): Promise<void> => {
    await settings.load(uri);
    await workspaces.load(uri);
  };
  const service = createLanguageService({
    registry: host.registry,
    asOf: () => host.asOf(),
    registryOf: (uri) => workspaces.registryOf(uri),
    config: (uri) => workspaces.configOf(uri, settings.of(uri)),
    log: (message) => connection.console.error(message),
  });
  documents.onDidClose(({ document }) => {
    service.forget(document.uri);
    settings.forget(document.uri);
  });
  documents.listen(connection);

  return {
    connection,
    client,
    documents,
    settings,
    service,
    prepare,
    onSettingsChange: (listener) => void listeners.push(listener),
    async answer({ label, uri, token, fallback }, compute) {
      const version = documents.get(uri)?.version;
      if (version === undefined) return fallback;
      await host.pause();
      await prepare(uri);
      if (token.isCancellationRequested) {
        return new ResponseError<never>(LSPErrorCodes.RequestCancelled, `${label}: cancelled`);
      }
      const document = documents.get(uri);
      if (document?.version !== version) {
        return new ResponseError<never>(
          LSPErrorCodes.ContentModified,
          `${label}: the draft has been changed since`,
        );
      }
      try {
        return compute(document);
      } catch (error) {
        connection.console.error(`${label} failed on ${uri}: ${describe(error)}`);
        return fallback;
      }
    },
  };
}

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
