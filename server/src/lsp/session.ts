import { LSPErrorCodes, ResponseError, TextDocuments } from 'vscode-languageserver';
import type {
  CancellationToken,
  ClientCapabilities,
  Connection,
  InitializeParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { packs } from '../languages/index.ts';
import { translateWith } from '../text/messages.ts';
import type { Translations } from '../text/messages.ts';
import { createLanguageService } from '../service.ts';
import type { LanguageService } from '../service.ts';
import { filesOfClient } from './clientFiles.ts';
import type { ClientFiles } from './clientFiles.ts';
import type { Exchange } from './exchange.ts';
import { createDrafts } from './drafts.ts';
import type { Drafts } from './drafts.ts';
import type { ServerHost } from './host.ts';
import { sayIn } from './messages.ts';
import type { Say } from './messages.ts';
import type { ClientProvides } from './protocol.ts';
import { openFolders } from './openFolders.ts';
import { createSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import { createVersions } from './versions.ts';
import type { Versions } from './versions.ts';
import { watchFiles } from './watchedFiles.ts';
import { isLanguageTag } from '../languages/index.ts';
import type { LanguageTag } from '../languages/types.ts';
import { createWorkspaces } from './openWorkspaces.ts';
import { noWorkspaces } from './workspaces.ts';
import { draftsAmong, noDrafts } from '../workspace/index/draftFiles.ts';

/** One editor that is connected: its documents, its settings, what it can do. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientCapabilities;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: Settings;
  readonly service: LanguageService;
  readonly drafts: Drafts;
  readonly versions: Versions;
  /** What this client can do that other editors cannot. */
  readonly provides: ClientProvides;
  /** Whether the other places that a finding speaks of are shown with it. */
  readonly showsRelated: boolean;
  /** Files of other programs, where there is room for what makes them. */
  readonly exchange: Exchange | undefined;
  /** Today (ISO). */
  asOf(): string;
  /** The language that the editor speaks. */
  readonly ui: LanguageTag;
  /** Whether a line of the draft may be cut into parts, for colours, links and hints in it. */
  mayCut(document: TextDocument): boolean;
  /** Says something of the server's own in the language of the interface. */
  readonly say: Say;
  /** Lets messages that are already waiting go first. */
  pause(): Promise<void>;
  /** Reads what is set for a draft, and what lies around it, if that was not done yet. */
  prepare(uri: string): Promise<void>;
  /** Nothing is kept of a draft that is closed. */
  forget(uri: string): void;
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
  params: InitializeParams,
): Session {
  const { capabilities: client, initializationOptions } = params;
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
  const folders = openFolders(connection, params, onInitialized);
  const provides = providedBy(initializationOptions);
  const watched = watchFiles(connection, client, onInitialized);
  const files: Partial<ClientFiles> = provides.files
    ? filesOfClient(connection, folders)
    : host.files
      ? { around: host.files, drafts: draftsAmong(host.files, () => folders.all()) }
      : {};
  const { around, drafts: draftFiles = noDrafts } = files;
  const workspaces = around
    ? createWorkspaces(around, {
        connection,
        watched,
        registry: host.registry,
        folders,
        pause: () => host.pause(),
        onChange,
      })
    : noWorkspaces;
  const prepare = async (uri: string): Promise<void> => {
    await settings.load(uri);
    await workspaces.load(uri);
  };
  const showsRelated =
    client.textDocument?.publishDiagnostics?.relatedInformation === true ||
    client.textDocument?.diagnostic?.relatedInformation === true;
  const ui = uiOf(params.locale);
  const translate = translateWith(
    givenTranslations(initializationOptions) ?? host.translations?.(ui),
  );
  const say = sayIn(translate);
  const service = createLanguageService({
    registry: host.registry,
    asOf: () => host.asOf(),
    registryOf: (uri) => workspaces.registryOf(uri),
    config: (uri) => workspaces.configOf(uri, settings.of(uri)),
    log: (message) => connection.console.error(message),
    ui,
    translate,
  });
  const drafts = createDrafts({
    connection,
    files: draftFiles,
    folders,
    watched,
    registryOf: (uri) => workspaces.registryOf(uri) ?? host.registry,
    configOf: (uri) => workspaces.configOf(uri, settings.of(uri)),
    asOf: () => host.asOf(),
    pause: () => host.pause(),
    onInitialized,
    prepare: (uri) => workspaces.load(uri),
    client,
    say,
  });
  const versions = createVersions({
    connection,
    documents,
    service,
    files: draftFiles,
    watched,
    prepare,
    versionsOf: (uri) => workspaces.versionsOf(uri),
    pause: () => host.pause(),
    say,
    telling: { language: ui, translate },
    withRelated: showsRelated,
  });
  const forget = (uri: string): void => {
    service.forget(uri);
    settings.forget(uri);
  };
  documents.onDidClose(({ document }) => forget(document.uri));
  documents.listen(connection);

  return {
    connection,
    client,
    documents,
    settings,
    service,
    drafts,
    versions,
    provides,
    showsRelated,
    say,
    exchange: host.exchange,
    asOf: () => host.asOf(),
    ui,
    mayCut: (document) =>
      !provides.leftToRightParts || packs[service.model(document).language].direction === 'ltr',
    prepare,
    forget,
    pause: () => host.pause(),
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

/** `{ provides: { files: true } }` of our own client; other editors say nothing. */
function providedBy(options: unknown): ClientProvides {
  const { provides } = (options ?? {}) as { readonly provides?: Partial<Record<string, unknown>> };
  return {
    files: provides?.['files'] === true,
    leftToRightParts: provides?.['leftToRightParts'] === true,
    rulePages: provides?.['rulePages'] === true,
    showReferences: provides?.['showReferences'] === true,
  };
}

/** What a client sends with the start that reads the files for a server in a browser. */
function givenTranslations(options: unknown): Translations | undefined {
  const { translations } = (options ?? {}) as { readonly translations?: unknown };
  if (typeof translations !== 'object' || translations === null) return undefined;
  const isText = (entry: [string, unknown]): entry is [string, string] =>
    typeof entry[1] === 'string';
  return Object.fromEntries(Object.entries(translations).filter(isText));
}

/** The language of the editor, `fr-CA` or `zh-cn`, where Chapeau speaks it; else English. */
function uiOf(locale: string | undefined): LanguageTag {
  const tag = locale?.toLowerCase().split(/[-_]/)[0] ?? '';
  return isLanguageTag(tag) ? tag : 'en';
}
