import { PassThrough } from 'node:stream';
import {
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializeRequest,
  InitializedNotification,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  createConnection,
  createProtocolConnection,
} from 'vscode-languageserver/node';
import type {
  ClientCapabilities,
  Diagnostic,
  InitializeResult,
  ProtocolConnection,
  PublishDiagnosticsParams,
  Range,
} from 'vscode-languageserver/node';
import type { ServerHost } from '../../server/src/lsp/host.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import { shippedRegistry } from '../../server/src/registry/registry.ts';

/** What VS Code says of itself, as far as Chapeau asks. */
export const richClient: ClientCapabilities = {
  workspace: {
    workspaceFolders: true,
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { relatedInformation: true },
    completion: { completionItem: { insertReplaceSupport: true } },
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
    semanticTokens: {
      requests: { full: true, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
  },
};

/** An editor that can do only what every editor can. */
export const plainClient: ClientCapabilities = {};

export interface TestClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The language that the editor speaks: `fr-CA`. */
  readonly locale?: string;
  /** The folder that is open. */
  readonly rootUri?: string;
  readonly host?: Partial<ServerHost>;
  /** What else the editor answers, set before it says that it is there. */
  readonly before?: (connection: ProtocolConnection) => void;
}

/** The editor's end of a connection, with what the server has told it. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly logged: readonly string[];
  /** Sets what the editor answers when it is asked for the settings, without telling the server. */
  configure(settings: unknown): void;
  open(text: string, uri?: string): string;
  /** Replaces a range, or everything. */
  change(uri: string, version: number, text: string, range?: Range): void;
  close(uri: string): void;
  set(settings: unknown): void;
  pull(uri: string): Promise<readonly Diagnostic[]>;
  /** The next findings that the server sends of its own accord. */
  pushed(): Promise<PublishDiagnosticsParams>;
  /** Resolves when the server asks the editor to pull again. */
  refreshed(): Promise<void>;
  dispose(): void;
}

/** A server in this process and an editor, joined by two streams. */
export async function connect(options: TestClientOptions = {}): Promise<TestClient> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  startServer(server, {
    registry: shippedRegistry(),
    asOf: () => '2026-06-01',
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    ...options.host,
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  const client = await talk(connection, options);
  return {
    ...client,
    dispose() {
      client.dispose();
      server.dispose();
    },
  };
}

/** Introduces an editor to the server at the other end, wherever that runs. */
export async function talk(
  connection: ProtocolConnection,
  {
    capabilities = richClient,
    initializationOptions,
    locale,
    rootUri,
    before,
  }: TestClientOptions = {},
): Promise<TestClient> {
  const logged: string[] = [];
  const pushes = queue<PublishDiagnosticsParams>();
  const refreshes = queue<void>();
  let settings: unknown = {};
  connection.onNotification(
    LogMessageNotification.type,
    ({ message }) => void logged.push(message),
  );
  connection.onNotification(PublishDiagnosticsNotification.type, pushes.put);
  connection.onRequest(DiagnosticRefreshRequest.type, () => refreshes.put());
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings));
  before?.(connection);
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: rootUri ?? null,
    capabilities,
    initializationOptions,
    ...(locale !== undefined && { locale }),
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    initialized,
    logged,
    configure(next) {
      settings = next;
    },
    open(text, uri = 'file:///drafts/draft.reso') {
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'resolution', version: 1, text },
      });
      return uri;
    },
    change(uri, version, text, range) {
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [range ? { range, text } : { text }],
      });
    },
    close(uri) {
      void connection.sendNotification(DidCloseTextDocumentNotification.type, {
        textDocument: { uri },
      });
    },
    set(next) {
      settings = next;
      void connection.sendNotification(DidChangeConfigurationNotification.type, {
        settings: { chapeau: settings },
      });
    },
    async pull(uri) {
      const report = await connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri },
      });
      return report.kind === 'full' ? report.items : [];
    },
    pushed: pushes.take,
    refreshed: refreshes.take,
    dispose: () => connection.dispose(),
  };
}

/** What came and was not taken yet, or who waits for what is to come. */
function queue<Item>(): { put(this: void, item: Item): void; take(this: void): Promise<Item> } {
  const items: Item[] = [];
  const takers: ((item: Item) => void)[] = [];
  return {
    put(item) {
      const taker = takers.shift();
      if (taker) taker(item);
      else items.push(item);
    },
    take: () =>
      items.length > 0
        ? Promise.resolve(items.shift() as Item)
        : new Promise((resolve) => takers.push(resolve)),
  };
}
