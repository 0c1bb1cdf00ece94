import type { DocumentModel } from '../model/types.ts';
import { fileName } from './fileName.ts';
import type { Handler } from './handlers.ts';
import { CALENDAR_REQUEST, EXPORT_REQUEST, IMPORT_REQUEST, WORKBOOK_REQUEST } from './protocol.ts';
import type {
  Calendar,
  ChapeauCapabilities,
  ExportedFile,
  ExportParams,
  ImportedDraft,
  ImportParams,
  ViewParams,
  WorkbookParams,
} from './protocol.ts';
import { goThrough } from './views.ts';
import type { Use } from './views.ts';

/** What makes files of other programs of drafts and tables. Browsers do without: it is large. */
export interface Exchange {
  exportDraft(model: DocumentModel, format: ExportParams['format']): Promise<ExportedFile>;
  importDraft(params: ImportParams): Promise<ImportedDraft>;
  workbook(params: WorkbookParams): Promise<string>;
  calendar(asOf: string): CalendarSheet;
}

/** A calendar that is filled draft by draft. */
export interface CalendarSheet {
  add(model: DocumentModel, file: string): void;
  /** The calendar, and the deadlines without a day that anybody knows. */
  end(): {
    readonly text: string;
    readonly undated: readonly {
      readonly file: string;
      readonly line: number;
      readonly says: string;
    }[];
  };
}

/** Drafts to and from Word, Akoma Ntoso and HTML; mandates as a workbook and as a calendar. */
export const exchangeHandler: Handler = {
  feature: 'exchange',
  capabilities(_client, { exchange }) {
    if (!exchange) return {};
    const chapeau: ChapeauCapabilities = { exchange: true };
    return { experimental: { chapeau } };
  },
  listen(connection, session) {
    const { exchange } = session;
    if (!exchange) return;
    connection.onRequest(EXPORT_REQUEST, ({ uri, format }: ExportParams, token) =>
      session.answer<Promise<ExportedFile> | null>(
        { label: 'export', uri, token, fallback: null },
        (document) => exchange.exportDraft(session.service.model(document), format),
      ),
    );
    connection.onRequest(IMPORT_REQUEST, (params: ImportParams) => exchange.importDraft(params));
    connection.onRequest(WORKBOOK_REQUEST, (params: WorkbookParams) => exchange.workbook(params));
    connection.onRequest(CALENDAR_REQUEST, (params: ViewParams, token) => {
      const sheet = exchange.calendar(session.asOf());
      const add: Use = (model, { uri }) => sheet.add(model, fileName(uri));
      return goThrough(session, 'calendar', params, token, add, (): Calendar => {
        const { text, undated } = sheet.end();
        const losses = undated.map(({ file, line, says }) => ({
          line,
          message: session.say('undated', [file, says]),
        }));
        return { text, losses };
      });
    });
  },
};
