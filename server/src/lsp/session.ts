import { LSPErrorCodes, ResponseError, TextDocuments } from 'vscode-languageserver';
import type { CancellationToken, ClientCapabilities, Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService } from '../service.ts';
import type { LanguageService } from '../service.ts';
import type { ServerHost } from './host.ts';
import { createSettings } from './settings.ts';
import type { Settings } from './settings.ts';

/** One editor that is connected: its documents, its settings, what it can do. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientCapabilities;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: Settings;
  readonly service: LanguageService;
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
  client: ClientCapabilities,
  initializationOptions: unknown,
): Session {
  const listeners: (() => void)[] = [];
  const documents = new TextDocuments(TextDocument);
  const settings = createSettings(connection, client, initializationOptions, () => {
    for (const listener of listeners) listener();
  });
  const service = createLanguageService({
    registry: host.registry,
    asOf: () => host.asOf(),
    config: (uri) => settings.of(uri),
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
    onSettingsChange: (listener) => void listeners.push(listener),
    async answer({ label, uri, token, fallback }, compute) {
      const version = documents.get(uri)?.version;
      if (version === undefined) return fallback;
      await host.pause();
      await settings.load(uri);
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
