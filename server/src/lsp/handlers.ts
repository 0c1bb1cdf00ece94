import { CodeActionKind, TextDocumentSyncKind } from 'vscode-languageserver';
import type {
  ClientCapabilities,
  CodeAction,
  CompletionList,
  Connection,
  Definition,
  LocationLink,
  ServerCapabilities,
} from 'vscode-languageserver';
import { triggerCharacters } from '../features/completion/index.ts';
import {
  FIX_ALL,
  itemData,
  toCompletionItem,
  toDocumentSymbol,
  toFoldingRange,
  toHover,
  toInlayHint,
  toQuickFix,
  toRange,
  toSpan,
  toWorkspaceEdit,
} from './convert.ts';
import { pullDiagnostics, pushDiagnostics } from './diagnostics.ts';
import { exchangeHandler } from './exchange.ts';
import { findingsHandler } from './findings.ts';
import { hierarchyHandler } from './hierarchy.ts';
import { lensHandler } from './lenses.ts';
import {
  highlightHandler,
  linksHandler,
  referencesHandler,
  renameHandler,
  selectionHandler,
  workspaceSymbolHandler,
} from './navigation.ts';
import { folderCapabilities } from './openFolders.ts';
import { formattingHandler } from './formatting.ts';
import { previewHandler } from './preview.ts';
import { rearrangingActions, rearrangingHandler } from './rearranging.ts';
import { statusHandler } from './status.ts';
import { viewsHandler } from './views.ts';
import { tokensHandler } from './tokens.ts';
import type { ServerHost } from './host.ts';
import type { Session } from './session.ts';
import { versionsHandler } from './versions.ts';

/** One row of the table: what is promised to the editor, and what keeps the promise. */
export interface Handler {
  readonly feature: string;
  /** Nothing where this editor does not know the feature, or the place where the server runs has no room for it. */
  capabilities(client: ClientCapabilities, host: Pick<ServerHost, 'exchange'>): ServerCapabilities;
  listen(connection: Connection, session: Session): void;
}

const canPull = (client: ClientCapabilities): boolean =>
  client.textDocument?.diagnostic !== undefined;

/** Everything an editor may ask of the server. Capabilities are computed from it, see `capabilitiesOf`. */
export const handlers: readonly Handler[] = [
  {
    feature: 'synchronization',
    capabilities: () => ({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    }),
    // The session listens from the beginning: every other row needs the documents.
    listen: () => undefined,
  },
  {
    feature: 'diagnostics',
    capabilities: (client) =>
      canPull(client)
        ? {
            diagnosticProvider: {
              identifier: 'chapeau',
              interFileDependencies: false,
              workspaceDiagnostics: false,
            },
          }
        : {},
    listen: (connection, session) =>
      (canPull(session.client) ? pullDiagnostics : pushDiagnostics)(connection, session),
  },
  {
    feature: 'hover',
    capabilities: () => ({ hoverProvider: true }),
    listen: (connection, session) =>
      connection.onHover(({ textDocument: { uri }, position }, token) =>
        session.answer({ label: 'hover', uri, token, fallback: null }, (document) => {
          const text = session.service.hover(document, document.offsetAt(position));
          return text ? toHover(document, text) : null;
        }),
      ),
  },
  {
    feature: 'completion',
    capabilities: () => ({
      completionProvider: { triggerCharacters: [...triggerCharacters], resolveProvider: true },
    }),
    listen: (connection, session) => {
      const canInsertReplace =
        session.client.textDocument?.completion?.completionItem?.insertReplaceSupport === true;
      connection.onCompletion(({ textDocument: { uri }, position }, token) => {
        const fallback: CompletionList = { items: [], isIncomplete: false };
        return session.answer({ label: 'completion', uri, token, fallback }, (document) => {
          const found = session.service.completion(document, document.offsetAt(position));
          return {
            isIncomplete: found.isIncomplete,
            items: found.entries.map((entry) =>
              toCompletionItem(document, entry, canInsertReplace),
            ),
          };
        });
      });
      connection.onCompletionResolve((item) => {
        const data = itemData(item.data);
        const document = data && session.documents.get(data.uri);
        const value = document && session.service.describe(document, data.id);
        return value === undefined ? item : { ...item, documentation: { kind: 'markdown', value } };
      });
    },
  },
  {
    feature: 'definition',
    capabilities: () => ({ definitionProvider: true }),
    listen: (connection, session) => {
      const canLink = session.client.textDocument?.definition?.linkSupport === true;
      connection.onDefinition(({ textDocument: { uri }, position }, token) => {
        const fallback: Definition | LocationLink[] | null = null;
        return session.answer<Definition | LocationLink[] | null>(
          { label: 'definition', uri, token, fallback },
          (document) => {
            const jump = session.service.definition(document, document.offsetAt(position));
            if (!jump) return null;
            const other = jump.elsewhere;
            const places = [
              ...jump.targets.map((target) => ({ uri, range: toRange(document, target) })),
              ...(other ? [{ uri: other.uri, range: { start: other.start, end: other.end } }] : []),
            ];
            if (!canLink) return places;
            return places.map(({ uri: targetUri, range }) => ({
              originSelectionRange: toRange(document, jump.origin),
              targetUri,
              targetRange: range,
              targetSelectionRange: range,
            }));
          },
        );
      });
    },
  },
  {
    feature: 'document symbols',
    capabilities: () => ({ documentSymbolProvider: true }),
    listen: (connection, session) =>
      connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
        session.answer({ label: 'document symbols', uri, token, fallback: null }, (document) =>
          session.service
            .documentSymbols(document)
            .map((symbol) => toDocumentSymbol(document, symbol)),
        ),
      ),
  },
  {
    feature: 'folding',
    capabilities: () => ({ foldingRangeProvider: true }),
    listen: (connection, session) =>
      connection.onFoldingRanges(({ textDocument: { uri } }, token) =>
        session.answer({ label: 'folding', uri, token, fallback: null }, (document) =>
          session.service.foldingRanges(document).map(toFoldingRange),
        ),
      ),
  },
  {
    feature: 'inlay hints',
    capabilities: () => ({ inlayHintProvider: true }),
    listen: (connection, session) =>
      connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
        session.answer({ label: 'inlay hints', uri, token, fallback: null }, (document) =>
          (session.mayCut(document)
            ? session.service.inlayHints(document, toSpan(document, range))
            : []
          ).map((hint) => toInlayHint(document, hint)),
        ),
      ),
  },
  {
    feature: 'code actions',
    capabilities: () => ({
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorMove, FIX_ALL],
      },
    }),
    listen: (connection, session) => {
      const withVersion = session.client.workspace?.workspaceEdit?.documentChanges === true;
      connection.onCodeAction(({ textDocument: { uri }, range, context }, token) => {
        const wants = (kind: string): boolean =>
          context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? false;
        return session.answer<CodeAction[]>(
          { label: 'code actions', uri, token, fallback: [] },
          (document) => {
            const fixes =
              context.only === undefined || wants(CodeActionKind.QuickFix)
                ? session.service
                    .quickFixes(document, toSpan(document, range))
                    .map((fix) => toQuickFix(document, fix, context.diagnostics, withVersion))
                : [];
            // Reads the draft several times, so only where it is asked for.
            const all = wants(FIX_ALL) ? session.service.fixAll(document) : [];
            const moves = rearrangingActions(session, document, range.start, context);
            if (all.length === 0) return [...fixes, ...moves];
            const edit = toWorkspaceEdit(document, all, withVersion);
            return [...fixes, ...moves, { title: session.say('applyAll'), kind: FIX_ALL, edit }];
          },
        );
      });
    },
  },
  {
    feature: 'folders',
    capabilities: folderCapabilities,
    // The session listens from the beginning here, too.
    listen: () => undefined,
  },
  referencesHandler,
  highlightHandler,
  renameHandler,
  linksHandler,
  selectionHandler,
  workspaceSymbolHandler,
  lensHandler,
  tokensHandler,
  hierarchyHandler,
  versionsHandler,
  formattingHandler,
  rearrangingHandler,
  findingsHandler,
  viewsHandler,
  previewHandler,
  exchangeHandler,
  statusHandler,
];

/** What the server promises to an editor: exactly what its handlers keep. */
export const capabilitiesOf = (
  client: ClientCapabilities,
  host: Pick<ServerHost, 'exchange'>,
): ServerCapabilities =>
  Object.assign({}, ...handlers.map((handler) => handler.capabilities(client, host)));
