import type { CodeLens, Command, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { codeLenses } from '../features/codeLenses.ts';
import type { Lens } from '../features/codeLenses.ts';
import { documentOf } from '../model/citeKeys.ts';
import { toRange } from './convert.ts';
import type { Handler } from './handlers.ts';
import { citingElsewhere } from './navigation.ts';
import { SHOW_REFERENCES_COMMAND } from './protocol.ts';
import type { Session } from './session.ts';

export const lensHandler: Handler = {
  feature: 'code lenses',
  capabilities: () => ({ codeLensProvider: { resolveProvider: false } }),
  listen: (connection, session) =>
    connection.onCodeLens(({ textDocument: { uri } }, token) =>
      session.answer<CodeLens[]>({ label: 'code lenses', uri, token, fallback: [] }, (document) => {
        const model = session.service.model(document);
        const own = codeLenses(model).map((lens) => toLens(session, document, lens));
        const key = model.self === undefined ? undefined : documentOf(model.self);
        const elsewhere = key === undefined ? [] : citingElsewhere(session, key, uri);
        if (elsewhere.length === 0) return own;
        const range: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
        const title = session.say(elsewhere.length === 1 ? 'elsewhere' : 'elsewhereMany', [
          elsewhere.length,
        ]);
        return [{ range, command: show(session, document, range, title, elsewhere) }, ...own];
      }),
    ),
};

function toLens(session: Session, document: TextDocument, { span, says }: Lens): CodeLens {
  const range = toRange(document, span);
  if (says.kind === 'no-deadline')
    return { range, command: { title: session.say('noDeadline'), command: '' } };
  const places = says.places.map((place) => ({
    uri: document.uri,
    range: toRange(document, place),
  }));
  const title = session.say(places.length === 1 ? 'reference' : 'references', [places.length]);
  return { range, command: show(session, document, range, title, places) };
}

/** Other editors have no command for it: they show the words only. */
function show(
  { provides }: Session,
  { uri }: TextDocument,
  range: Range,
  title: string,
  places: readonly { readonly uri: string; readonly range: Range }[],
): Command {
  return provides.showReferences
    ? { title, command: SHOW_REFERENCES_COMMAND, arguments: [uri, range.start, places] }
    : { title, command: '' };
}
