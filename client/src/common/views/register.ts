import { commands, type Disposable, l10n, languages, type LogOutputChannel, window } from 'vscode';
import type { InstrumentRow, MandateRow, ViewParams } from '../../../../server/src/lsp/protocol.ts';
import type { Server } from '../client.ts';
import { calendarForm } from './calendar.ts';
import { exportTable, type Table } from './exportTable.ts';
import { instrumentNodes, instrumentTable } from './instruments.ts';
import { mandateNodes, mandateTable } from './mandates.ts';
import { createView, type View, type ViewNode } from './tree.ts';

// As in server/src/lsp: only types of the server may be imported here.
const MANDATES_REQUEST = 'chapeau/mandates';
const INSTRUMENTS_REQUEST = 'chapeau/instruments';

/** Set while the views show all of the workspace instead of the draft in front. */
const WHOLE_WORKSPACE = 'chapeau.wholeWorkspace';

/** How long typing must rest before the views are made anew. */
const REST = 300;

type Ask = <Answer>(method: string, params: object) => Promise<Answer | null>;

/** The views of the side bar: who is asked what by when, and all that is cited with its status. */
export function registerViews(server: Server, log: LogOutputChannel): Disposable[] {
  const ask: Ask = (method, params) => server.request(method, params);
  let isWhole = false;
  let last: string | undefined;
  const mandates = createShown<MandateRow>(
    'chapeau.mandates',
    MANDATES_REQUEST,
    (rows) => mandateNodes(rows, isWhole),
    mandateTable,
    async (table, params) => {
      const calendar = calendarForm(server, log, 'mandates', params);
      await exportTable(server, table, 'mandates', [calendar]);
    },
  );
  const instruments = createShown<InstrumentRow>(
    'chapeau.instruments',
    INSTRUMENTS_REQUEST,
    instrumentNodes,
    instrumentTable,
    (table) => exportTable(server, table, 'documents', []),
  );
  const paramsNow = (): ViewParams | undefined => {
    const document = window.activeTextEditor?.document;
    // An output panel or a table in front is no reason to forget the draft.
    if (document?.languageId === 'resolution') last = document.uri.toString();
    return isWhole ? {} : last === undefined ? undefined : { uri: last };
  };
  const refresh = (): void => {
    const params = paramsNow();
    void mandates.refresh(ask, params);
    void instruments.refresh(ask, params);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    // All of the workspace is read anew only when a person asks for it.
    if (!isWhole) timer = setTimeout(refresh, REST);
  };
  const setWhole = async (whole: boolean): Promise<void> => {
    isWhole = whole;
    await commands.executeCommand('setContext', WHOLE_WORKSPACE, whole);
    refresh();
  };
  return [
    mandates.view.view,
    instruments.view.view,
    commands.registerCommand('chapeau.showWorkspace', () => setWhole(true)),
    commands.registerCommand('chapeau.showDraft', () => setWhole(false)),
    commands.registerCommand('chapeau.refreshViews', refresh),
    commands.registerCommand('chapeau.exportMandates', () => mandates.exportAll(ask, paramsNow())),
    commands.registerCommand('chapeau.exportInstruments', () =>
      instruments.exportAll(ask, paramsNow()),
    ),
    window.onDidChangeActiveTextEditor(later),
    languages.onDidChangeDiagnostics(later),
    mandates.view.view.onDidChangeVisibility(later),
    instruments.view.view.onDidChangeVisibility(later),
    { dispose: () => clearTimeout(timer) },
  ];
}

interface Shown {
  readonly view: View;
  refresh(ask: Ask, params: ViewParams | undefined): Promise<void>;
  exportAll(ask: Ask, params: ViewParams | undefined): Promise<void>;
}

function createShown<Row>(
  id: string,
  method: string,
  toNodes: (rows: readonly Row[]) => readonly ViewNode[],
  toTable: (rows: readonly Row[]) => Table,
  exportAll: (table: Table, params: ViewParams) => Promise<void>,
): Shown {
  const view = createView(id);
  let asked = 0;
  const load = (ask: Ask, params: ViewParams): Promise<readonly Row[] | undefined> =>
    Promise.resolve(
      window.withProgress({ location: { viewId: id } }, async () => {
        // A draft that has gone on since is asked about again by the next change.
        const rows = await ask<readonly Row[]>(method, params).catch(() => undefined);
        return rows ?? undefined;
      }),
    );
  return {
    view,
    async refresh(ask, params) {
      if (!view.view.visible) return;
      if (!params) {
        view.show([], l10n.t('Open a draft resolution to see what it holds.'));
        return;
      }
      const request = ++asked;
      const rows = await load(ask, params);
      if (request !== asked || !rows) return;
      view.show(toNodes(rows), rows.length === 0 ? l10n.t('Nothing of the kind here.') : undefined);
    },
    async exportAll(ask, params) {
      const rows = params && (await load(ask, params));
      if (!params || !rows || rows.length === 0) {
        void window.showInformationMessage(l10n.t('There is nothing to export.'));
        return;
      }
      await exportAll(toTable(rows), params);
    },
  };
}
