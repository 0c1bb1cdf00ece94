import type { CodeLens, Command, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { citedLenses } from '../features/codeLenses.ts';
import type { CitedLens } from '../features/codeLenses.ts';
import { readableDate } from '../features/describe/time.ts';
import { deadlineLenses } from '../mandates/index.ts';
import type { DeadlineLens } from '../mandates/index.ts';
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
        const own = [
          ...citedLenses(model).map((lens) => citedLens(session, document, lens)),
          ...deadlineLenses(model).map((lens) => deadlineLens(session, document, lens)),
        ];
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

function citedLens(
  session: Session,
  document: TextDocument,
  { span, places }: CitedLens,
): CodeLens {
  const range = toRange(document, span);
  const shown = places.map((place) => ({ uri: document.uri, range: toRange(document, place) }));
  const title = session.say(places.length === 1 ? 'reference' : 'references', [places.length]);
  return { range, command: show(session, document, range, title, shown) };
}

/** `Due until 16 April 2027`, `Due in 2030`, `Due: “annually”`, `No deadline`: as the view has it. */
function deadlineLens(
  { say, ui }: Session,
  document: TextDocument,
  { span, says, due }: DeadlineLens,
): CodeLens {
  const isPast = due.state === 'past';
  const title = (): string => {
    if (says === undefined) return say('noDeadline');
    if (due.to === undefined) return say('dueSaid', [says]);
    return due.wholeYear
      ? say(isPast ? 'wasDueIn' : 'dueIn', [due.to.slice(0, 4)])
      : say(isPast ? 'wasDueUntil' : 'dueUntil', [readableDate(due.to, ui)]);
  };
  return { range: toRange(document, span), command: { title: title(), command: '' } };
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
