import { l10n, type Uri, window, workspace } from 'vscode';
import type { WorkbookParams } from '../../../../server/src/lsp/protocol.ts';
import type { Server } from '../client.ts';
import { askTarget, besideDraft, fromBase64, write } from '../exchange/files.ts';

// As in server/src/lsp: only types of the server may be imported here.
const WORKBOOK_REQUEST = 'chapeau/workbook';

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A form in which a table, or what it was made of, is exported. */
export interface ExportForm {
  readonly label: string;
  run(): Promise<unknown>;
}

/**
 * Asks for a form and exports a table in it: as a text, to be looked at and saved wherever the drafter
 * likes, or as a file. `more` are forms besides, where the server makes files of other programs.
 */
export async function exportTable(
  server: Server,
  table: Table,
  name: string,
  more: readonly ExportForm[],
): Promise<void> {
  const workbook = l10n.t('Workbook (XLSX)');
  const forms: readonly ExportForm[] = [
    { label: l10n.t('Spreadsheet (CSV)'), run: () => show('plaintext', toCsv(table)) },
    { label: l10n.t('Table in Markdown'), run: () => show('markdown', toMarkdown(table)) },
    ...((await server.canExchange())
      ? [
          {
            label: workbook,
            run: () =>
              saveAs(`${name}.xlsx`, workbook, async () => {
                const params = workbookOf(table, name);
                const bytes = await server.request<string>(WORKBOOK_REQUEST, params);
                return bytes === null ? undefined : fromBase64(bytes);
              }),
          },
          ...more,
        ]
      : []),
  ];
  const choice = await window.showQuickPick(forms, { placeHolder: l10n.t('Export as') });
  await choice?.run();
}

/** Asks where a file is to go, makes it, and writes it there; gives the place, or undefined. */
export async function saveAs(
  name: string,
  kind: string,
  make: () => Promise<Uint8Array | undefined>,
): Promise<Uri | undefined> {
  const suffix = name.slice(name.lastIndexOf('.') + 1);
  const draft = window.activeTextEditor?.document.uri;
  const target = await askTarget(besideDraft(draft, name), kind, suffix);
  const bytes = target && (await make());
  return bytes && (await write(target, bytes)) ? target : undefined;
}

async function show(language: string, content: string): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language, content }));
}

const WIDTH = { least: 8, most: 60 };

/** Columns as wide as what stands in them; from right to left where all is in Arabic. */
const workbookOf = ({ head, rows }: Table, sheet: string): WorkbookParams => ({
  sheet,
  rightToLeft: rows.every((cells) => cells.some((text) => /\p{Script=Arabic}/u.test(text))),
  columns: head.map((title, at) => ({
    title,
    width: [title, ...rows.map((cells) => cells[at] ?? '')].reduce(
      (width, text) => Math.min(WIDTH.most, Math.max(width, text.length + 2)),
      WIDTH.least,
    ),
  })),
  rows,
});

/** As spreadsheets read them (RFC 4180). */
function toCsv({ head, rows }: Table): string {
  const cell = (text: string): string =>
    /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  return [head, ...rows].map((cells) => `${cells.map(cell).join(',')}\n`).join('');
}

function toMarkdown({ head, rows }: Table): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text) => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ')).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}
