import {
  DocumentHighlightKind,
  LSPErrorCodes,
  ResponseError,
  SymbolKind,
} from 'vscode-languageserver';
import type {
  DocumentHighlight,
  DocumentLink,
  Location,
  SelectionRange,
  WorkspaceSymbol,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { documentLinks } from '../features/documentLinks.ts';
import { isLabel, rename, renameable } from '../features/rename.ts';
import { selectionSteps } from '../features/selectionRanges.ts';
import { keyOf, occurrencesOf, targetAt } from '../features/targets.ts';
import { symbolsOf } from '../workspace/index/summary.ts';
import type { IndexedSymbol } from '../workspace/index/summary.ts';
import { toRange, toWorkspaceEdit } from './convert.ts';
import type { Handler } from './handlers.ts';
import type { Session } from './session.ts';

/** Places in other drafts that cite the key: as they are now where open, else as they were read. */
export function citingElsewhere(session: Session, key: string, except: string): Location[] {
  const open = session.documents.all().filter(({ uri }) => uri !== except);
  const isOpen = new Set([except, ...open.map(({ uri }) => uri)]);
  const fromOpen = open.flatMap((document) => citingIn(session, document, key));
  const fromIndex = session.drafts.index
    .citing(key)
    .filter(({ uri }) => !isOpen.has(uri))
    .map(({ uri, start, end }) => ({ uri, range: { start, end } }));
  return [...fromOpen, ...fromIndex];
}

/** `un:A/RES/80/173` or, with a place, `un:A/RES/80/173#paragraph:12.1`, in one open draft. */
function citingIn(session: Session, document: TextDocument, key: string): Location[] {
  const model = session.service.model(document);
  const hash = key.indexOf('#');
  const target =
    hash < 0
      ? ({ kind: 'document', id: key } as const)
      : placeOf(key.slice(0, hash), key.slice(hash + 1));
  return occurrencesOf(model, target).map(({ span }) => ({
    uri: document.uri,
    range: toRange(document, span),
  }));
}

function placeOf(of: string, place: string) {
  const [unit = '', path = ''] = place.split(':');
  return {
    kind: 'place' as const,
    of,
    unit: unit as 'paragraph',
    path: path === '' ? [] : path.split('.').map(Number),
  };
}

export const referencesHandler: Handler = {
  feature: 'references',
  capabilities: () => ({ referencesProvider: true }),
  listen: (connection, session) =>
    connection.onReferences(({ textDocument: { uri }, position, context }, token) =>
      session.answer<Location[]>({ label: 'references', uri, token, fallback: [] }, (document) => {
        const model = session.service.model(document);
        const found = targetAt(model, document.offsetAt(position));
        if (!found) return [];
        const here = occurrencesOf(model, found.target)
          .filter(({ isDefinition }) => context.includeDeclaration || !isDefinition)
          .map(({ span }) => ({ uri, range: toRange(document, span) }));
        const key = keyOf(model, found.target);
        return key === undefined ? here : [...here, ...citingElsewhere(session, key, uri)];
      }),
    ),
};

export const highlightHandler: Handler = {
  feature: 'highlights',
  capabilities: () => ({ documentHighlightProvider: true }),
  listen: (connection, session) =>
    connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
      session.answer<DocumentHighlight[]>(
        { label: 'highlights', uri, token, fallback: [] },
        (document) => {
          const model = session.service.model(document);
          const found = targetAt(model, document.offsetAt(position));
          return (found ? occurrencesOf(model, found.target) : []).map(
            ({ span, isDefinition }) => ({
              range: toRange(document, span),
              kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
            }),
          );
        },
      ),
    ),
};

export const renameHandler: Handler = {
  feature: 'rename',
  capabilities: (client) => ({
    renameProvider:
      client.textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true,
  }),
  listen: (connection, session) => {
    const withVersion = session.client.workspace?.workspaceEdit?.documentChanges === true;
    connection.onPrepareRename(({ textDocument: { uri }, position }, token) =>
      session.answer({ label: 'prepare rename', uri, token, fallback: null }, (document) => {
        const found = renameable(session.service.model(document), document.offsetAt(position));
        return found && { range: toRange(document, found.span), placeholder: found.name };
      }),
    );
    connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }, token) => {
      // Told as an error, so that the person reads why nothing happens.
      if (!isLabel(newName)) {
        return new ResponseError<never>(
          LSPErrorCodes.RequestFailed,
          session.say('noLabel', [newName]),
        );
      }
      return session.answer({ label: 'rename', uri, token, fallback: null }, (document) => {
        const model = session.service.model(document);
        const changes = rename(model, document.offsetAt(position), newName);
        return changes ? toWorkspaceEdit(document, changes, withVersion) : null;
      });
    });
  },
};

export const linksHandler: Handler = {
  feature: 'links',
  capabilities: () => ({ documentLinkProvider: { resolveProvider: false } }),
  listen: (connection, session) =>
    connection.onDocumentLinks(({ textDocument: { uri } }, token) =>
      session.answer<DocumentLink[]>({ label: 'links', uri, token, fallback: [] }, (document) =>
        (session.mayCut(document) ? documentLinks(session.service.model(document)) : []).map(
          ({ span, url, official }) => ({
            range: toRange(document, span),
            target: url,
            ...(official && { tooltip: session.say('officialText') }),
          }),
        ),
      ),
    ),
};

export const selectionHandler: Handler = {
  feature: 'selection',
  capabilities: () => ({ selectionRangeProvider: true }),
  listen: (connection, session) =>
    connection.onSelectionRanges(({ textDocument: { uri }, positions }, token) =>
      session.answer<SelectionRange[]>(
        { label: 'selection', uri, token, fallback: [] },
        (document) => {
          const model = session.service.model(document);
          return positions.map((position) => {
            const steps = selectionSteps(model, document.offsetAt(position));
            // The protocol nests from the inside: each step knows the larger one around it.
            const around = steps.reduceRight<SelectionRange | undefined>(
              (parent, span) => ({ range: toRange(document, span), ...(parent && { parent }) }),
              undefined,
            );
            return around ?? { range: { start: position, end: position } };
          });
        },
      ),
    ),
};

const symbolKinds = {
  title: SymbolKind.File,
  annex: SymbolKind.Module,
  heading: SymbolKind.Namespace,
  label: SymbolKind.Key,
} as const;

function toSymbol(uri: string, { name, kind, line }: IndexedSymbol): WorkspaceSymbol {
  const start = { line, character: 0 };
  return { name, kind: symbolKinds[kind], location: { uri, range: { start, end: start } } };
}

/** An editor shows no more of them. */
const MOST_SYMBOLS = 200;

export const workspaceSymbolHandler: Handler = {
  feature: 'workspace symbols',
  capabilities: () => ({ workspaceSymbolProvider: true }),
  listen: (connection, session) =>
    connection.onWorkspaceSymbol(async ({ query }, token): Promise<WorkspaceSymbol[]> => {
      await session.pause();
      if (token.isCancellationRequested) return [];
      const words = query.toLowerCase().split(/\s+/).filter(Boolean);
      const isMeant = (name: string): boolean =>
        words.every((word) => name.toLowerCase().includes(word));
      const open = session.documents.all();
      const isOpen = new Set(open.map(({ uri }) => uri));
      const fromOpen = open.flatMap((document) =>
        session.service
          .model(document)
          .paragraphs.flatMap(symbolsOf)
          .filter(({ name }) => isMeant(name))
          .map((symbol) => toSymbol(document.uri, symbol)),
      );
      const fromIndex = session.drafts.index
        .symbols(query, MOST_SYMBOLS)
        .filter(({ uri }) => !isOpen.has(uri))
        .map((symbol) => toSymbol(symbol.uri, symbol));
      return [...fromOpen, ...fromIndex].slice(0, MOST_SYMBOLS);
    }),
};
