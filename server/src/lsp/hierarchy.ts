import { SymbolKind } from 'vscode-languageserver';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  Location,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { citedBy, citesWhat, citingItemAt } from '../features/callHierarchy.ts';
import type { CitingItem } from '../features/callHierarchy.ts';
import { keyOf } from '../features/targets.ts';
import { toRange } from './convert.ts';
import { fileName } from './fileName.ts';
import type { Handler } from './handlers.ts';
import { citingElsewhere } from './navigation.ts';
import type { Session } from './session.ts';

/** Citations as a hierarchy: who cites this paragraph or document, and what does this one cite. */
export const hierarchyHandler: Handler = {
  feature: 'call hierarchy',
  capabilities: () => ({ callHierarchyProvider: true }),
  listen: (connection, session) => {
    connection.languages.callHierarchy.onPrepare(({ textDocument: { uri }, position }, token) =>
      session.answer<CallHierarchyItem[] | null>(
        { label: 'citations', uri, token, fallback: null },
        (document) => {
          const model = session.service.model(document);
          const item = citingItemAt(model, document.offsetAt(position));
          return item ? [toItem(document, item)] : null;
        },
      ),
    );
    // Items carry nothing but where they are: the draft may have gone on since.
    connection.languages.callHierarchy.onIncomingCalls(({ item }, token) =>
      session.answer<CallHierarchyIncomingCall[]>(
        { label: 'who cites it', uri: item.uri, token, fallback: [] },
        (document) => {
          const model = session.service.model(document);
          const found = citingItemAt(model, document.offsetAt(item.selectionRange.start));
          if (!found) return [];
          const here = citedBy(model, found.target).map((step) => ({
            from: toItem(document, step.item),
            fromRanges: step.places.map((place) => toRange(document, place)),
          }));
          const key = keyOf(model, found.target);
          const elsewhere = key === undefined ? [] : citingElsewhere(session, key, item.uri);
          return [...here, ...elsewhere.map((each) => toCaller(session, each))];
        },
      ),
    );
    connection.languages.callHierarchy.onOutgoingCalls(({ item }, token) =>
      session.answer<CallHierarchyOutgoingCall[]>(
        { label: 'what it cites', uri: item.uri, token, fallback: [] },
        (document) => {
          const model = session.service.model(document);
          const found = citingItemAt(model, document.offsetAt(item.selectionRange.start));
          const paragraph =
            found?.target.kind === 'paragraph' ? found.target.paragraphs[0] : undefined;
          // What a document cites that does not lie here is not known.
          if (paragraph === undefined) return [];
          return citesWhat(model, paragraph).map((step) => ({
            to: toItem(document, step.item),
            fromRanges: step.places.map((place) => toRange(document, place)),
          }));
        },
      ),
    );
  },
};

const toItem = (document: TextDocument, { name, target, span, selection }: CitingItem) => ({
  name,
  kind: target.kind === 'paragraph' ? SymbolKind.Method : SymbolKind.File,
  uri: document.uri,
  range: toRange(document, span),
  selectionRange: toRange(document, selection),
});

/** A place in another draft, by the name of its file. */
function toCaller(session: Session, { uri, range }: Location): CallHierarchyIncomingCall {
  const name = session.say('place', [fileName(uri), range.start.line + 1]);
  const from = { name, kind: SymbolKind.File, uri, range, selectionRange: range };
  return { from, fromRanges: [range] };
}
