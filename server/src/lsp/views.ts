import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { labelOf } from '../features/describe/label.ts';
import { namesFor } from '../features/describe/words.ts';
import { mandateOverview } from '../mandates/index.ts';
import type { Party } from '../mandates/index.ts';
import type { DocumentModel } from '../model/types.ts';
import type { Lookup } from '../registry/types.ts';
import { toRange } from './convert.ts';
import { eachDraft } from './drafts.ts';
import type { Handler } from './handlers.ts';
import { INSTRUMENTS_REQUEST, MANDATES_REQUEST } from './protocol.ts';
import type { InstrumentRow, MandateRow, ViewParams } from './protocol.ts';
import type { Session } from './session.ts';
import { visitDraft } from './visitDraft.ts';

export type Use = (model: DocumentModel, document: TextDocument) => void;

/** What the side bar shows: who is asked what, and what is cited. */
export const viewsHandler: Handler = {
  feature: 'views',
  capabilities: () => ({}),
  listen: (connection, session) => {
    connection.onRequest(MANDATES_REQUEST, (params: ViewParams, token) => {
      const rows: { row: MandateRow; order: readonly [number, string] }[] = [];
      return goThrough(session, 'mandates', params, token, addMandates(rows), () =>
        rows
          .sort((a, b) => a.order[0] - b.order[0] || a.order[1].localeCompare(b.order[1]))
          .map(({ row }) => row),
      );
    });
    connection.onRequest(INSTRUMENTS_REQUEST, (params: ViewParams, token) => {
      const rows = new Map<string, Growing>();
      return goThrough(session, 'instruments', params, token, addInstruments(rows), () =>
        [...rows.values()].sort((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true })),
      );
    });
  },
};

/**
 * Goes through one draft, or through all of the workspace, telling how far it is; `end` gives what came
 * of it, and, asked before, what is answered where nothing does.
 */
export async function goThrough<Answer>(
  session: Session,
  label: string,
  { uri, workDoneToken }: ViewParams,
  token: CancellationToken,
  use: Use,
  end: () => Answer,
): Promise<Answer | ResponseError<never>> {
  if (uri !== undefined) {
    return session.answer({ label, uri, token, fallback: end() }, (document): Answer => {
      use(session.service.model(document), document);
      return end();
    });
  }
  await session.drafts.ready();
  const progress = session.connection.window.attachWorkDoneProgress(workDoneToken);
  progress.begin(session.say('readingDrafts'), 0, undefined, true);
  const seen = new Set<string>();
  const visit = (each: string, text: string | undefined): Promise<void> => {
    seen.add(each);
    const show = (document: TextDocument): void => use(session.service.model(document), document);
    return visitDraft(session, each, text, show, `${each} is left out of the view`);
  };
  await eachDraft(session, undefined, progress, token, visit);
  // Drafts that were never saved lie in no folder.
  for (const each of session.documents.keys()) if (!seen.has(each)) await visit(each, undefined);
  progress.done();
  return token.isCancellationRequested
    ? new ResponseError<never>(LSPErrorCodes.RequestCancelled, `${label}: cancelled`)
    : end();
}

const states = ['past', 'this-year', 'later', 'recurring', 'open'] as const;

/** In the order of deadlines, whichever draft they are of. */
const addMandates =
  (rows: { row: MandateRow; order: readonly [number, string] }[]): Use =>
  (model, document) => {
    for (const { mandate, due } of mandateOverview([model], model.asOf)) {
      const names = (parties: readonly Party[]): string[] =>
        parties.map((party) => nameOf(party, model)).filter((name) => name !== '');
      rows.push({
        order: [states.indexOf(due.state), due.to ?? ''],
        row: {
          uri: document.uri,
          range: toRange(document, mandate.span),
          place: mandate.place,
          wording: mandate.wording,
          actors: names(mandate.actors),
          task: mandate.task,
          partners: names(mandate.partners),
          recipients: names(mandate.recipients),
          deadline: mandate.deadline?.text ?? '',
          state: due.state,
          ...(due.from !== undefined && { from: due.from }),
          ...(due.to !== undefined && { to: due.to }),
        },
      });
    }
  };

/** Whoever is only meant is called by name, in the language of the draft. */
function nameOf({ id, text }: Party, { registry, language }: DocumentModel): string {
  return text === '' && id !== undefined ? (registry.actorNames(id)?.[language] ?? id) : text;
}

interface Growing extends InstrumentRow {
  readonly places: { uri: string; range: ReturnType<typeof toRange> }[];
}

const addInstruments =
  (rows: Map<string, Growing>): Use =>
  (model, document) => {
    for (const { reference, lookup, span } of model.references) {
      if (reference.kind !== 'citation') continue;
      const place = { uri: document.uri, range: toRange(document, span) };
      const known = rows.get(reference.id);
      if (known) known.places.push(place);
      else rows.set(reference.id, rowOf(model, reference.id, lookup, place));
    }
  };

function rowOf(
  { registry, language }: DocumentModel,
  id: string,
  lookup: Lookup | undefined,
  place: Growing['places'][number],
): Growing {
  const titles = registry.instrument(id)?.titles;
  const title = titles && namesFor(titles, language)[0];
  return {
    id,
    label: labelOf(registry, id),
    status: lookup?.status ?? 'uncovered',
    ...(title !== undefined && { title }),
    ...(lookup?.status === 'superseded' && { latest: labelOf(registry, lookup.latest) }),
    places: [place],
  };
}
