import { l10n, window, workspace } from 'vscode';

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Asks for a form and opens the table in it, to be looked at and saved wherever the drafter likes. */
export async function exportTable(table: Table): Promise<void> {
  const choice = await window.showQuickPick(
    [
      { label: l10n.t('Spreadsheet (CSV)'), language: 'plaintext', write: toCsv },
      { label: l10n.t('Table in Markdown'), language: 'markdown', write: toMarkdown },
    ],
    { placeHolder: l10n.t('Export as') },
  );
  if (!choice) return;
  const { language, write } = choice;
  await window.showTextDocument(
    await workspace.openTextDocument({ language, content: write(table) }),
  );
}

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
