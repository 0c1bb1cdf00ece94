import {
  commands,
  type Disposable,
  l10n,
  type LogOutputChannel,
  ProgressLocation,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type {
  ExportedFile,
  ExportParams,
  ImportedDraft,
  ImportParams,
} from '../../../../server/src/lsp/protocol.ts';
import type { Server } from '../client.ts';
import { askTarget, besideDraft, fromBase64, mayWrite, nameOf, toBase64, write } from './files.ts';
import { tellDone } from './told.ts';

// As in server/src/lsp: only types of the server may be imported here.
const EXPORT_REQUEST = 'chapeau/export';
const IMPORT_REQUEST = 'chapeau/import';

type Format = ExportParams['format'];

/** What an export is asked for, where that is known beforehand. */
interface Wanted {
  readonly format: Format;
  readonly target: Uri;
}

/**
 * `Chapeau: Export Draft…` and `Chapeau: Import from Word…`, where the server has what it takes. Both
 * also take what is asked for as an argument.
 */
export function registerExchange(server: Server, log: LogOutputChannel): Disposable[] {
  return [
    commands.registerCommand('chapeau.exportDraft', (given?: Wanted) =>
      exportDraft(server, log, given),
    ),
    commands.registerCommand('chapeau.importFile', (given?: Uri) => importFile(server, log, given)),
  ];
}

async function exportDraft(server: Server, log: LogOutputChannel, given?: Wanted): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== 'resolution') {
    void window.showInformationMessage(l10n.t('Open a draft resolution first, then export it.'));
    return;
  }
  if (!(await isAble(server))) return;
  const isFormat = given !== undefined && 'format' in given;
  const wanted = isFormat ? given : await ask(document.uri);
  if (!wanted || (isFormat && !(await mayWrite(wanted.target)))) return;
  const { format, target } = wanted;
  const params: ExportParams = { uri: document.uri.toString(), format };
  const file = await busy(() => server.request<ExportedFile>(EXPORT_REQUEST, params));
  if (!file) return;
  if (!(await write(target, fromBase64(file.bytes)))) return;
  tellDone(log, l10n.t('The draft was exported to {0}.', nameOf(target)), file.losses, target);
}

/** Which format, and which file; undefined where the person thought better of it. */
async function ask(draft: Uri): Promise<Wanted | undefined> {
  const kinds = [
    { format: 'docx', label: l10n.t('Word (.docx)') },
    { format: 'html', label: l10n.t('Page to print or save as PDF (.html)') },
    { format: 'xml', label: l10n.t('Akoma Ntoso (.xml)') },
    { format: 'txt', label: l10n.t('Plain text (.txt)') },
  ] as const;
  const kind = await window.showQuickPick(kinds, { placeHolder: l10n.t('Export as') });
  if (!kind) return undefined;
  const stem = nameOf(draft).replace(/\.[^.]*$/, '');
  const proposed = besideDraft(draft, `${stem}.${kind.format}`);
  const target = await askTarget(proposed, kind.label, kind.format);
  return target && { format: kind.format, target };
}

async function importFile(server: Server, log: LogOutputChannel, given?: Uri): Promise<void> {
  if (!(await isAble(server))) return;
  const [file] = given
    ? [given]
    : ((await window.showOpenDialog({
        filters: { [l10n.t('Word, Akoma Ntoso or HTML')]: ['docx', 'xml', 'html', 'htm', 'txt'] },
      })) ?? []);
  if (!file) return;
  const name = nameOf(file);
  const imported = await busy(async () => {
    const params: ImportParams = { name, bytes: toBase64(await workspace.fs.readFile(file)) };
    return server.request<ImportedDraft>(IMPORT_REQUEST, params);
  }).catch((reason: unknown): ImportedDraft => ({ kind: 'refused', reason: String(reason) }));
  if (!imported) return;
  if (imported.kind === 'refused') {
    void window.showErrorMessage(`${name} ${imported.reason}`);
    return;
  }
  // Untitled: nothing is written unasked.
  await window.showTextDocument(
    await workspace.openTextDocument({ language: 'resolution', content: imported.text }),
  );
  tellDone(log, l10n.t('{0} was read as a draft.', name), imported.losses);
}

async function isAble(server: Server): Promise<boolean> {
  if (await server.canExchange()) return true;
  void window.showInformationMessage(
    l10n.t('In a browser Chapeau writes and reads drafts only; on the desktop it does Word, too.'),
  );
  return false;
}

const busy = <T>(work: () => Promise<T>): Promise<T> =>
  Promise.resolve(
    window.withProgress({ location: ProgressLocation.Window, title: 'Chapeau' }, work),
  );
