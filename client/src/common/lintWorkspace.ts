import {
  type CancellationToken,
  commands,
  Diagnostic,
  type Disposable,
  l10n,
  languages,
  ProgressLocation,
  Range,
  type Tab,
  TabInputText,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { FindingsResult } from '../../../server/src/lsp/protocol.ts';

// As in server/src/lsp: only types of the server may be imported here.
const FINDINGS_REQUEST = 'chapeau/findings';

type Ask = <Answer>(
  method: string,
  params: object,
  token?: CancellationToken,
) => Promise<Answer | null>;

/** `Chapeau: Lint Workspace`: the findings of drafts that are not open stand in the Problems view too. */
export function registerLintWorkspace(ask: Ask): Disposable[] {
  const found = languages.createDiagnosticCollection('chapeau.workspace');
  // What was found last, of open drafts too: when one is closed, its findings stay in the list.
  const known = new Map<string, readonly Diagnostic[]>();
  const lint = async (token: CancellationToken): Promise<void> => {
    const results = await ask<FindingsResult>(FINDINGS_REQUEST, {}, token).catch(() => null);
    if (!results || token.isCancellationRequested) return;
    found.clear();
    known.clear();
    const open = openDrafts();
    let count = 0;
    for (const { uri, diagnostics } of results) {
      const address = Uri.parse(uri, true);
      count += diagnostics.length;
      known.set(address.toString(), diagnostics.map(toDiagnostic));
      // Open drafts have their findings already.
      if (!open.has(address.toString())) found.set(address, known.get(address.toString()));
    }
    await commands.executeCommand('workbench.actions.view.problems');
    void window.showInformationMessage(
      l10n.t('Findings: {0}. Drafts of the workspace that have any: {1}.', count, results.length),
    );
  };
  const watcher = workspace.createFileSystemWatcher('**/*.reso', true, true, false);
  return [
    found,
    commands.registerCommand('chapeau.lintWorkspace', () =>
      window.withProgress(
        {
          location: ProgressLocation.Notification,
          title: l10n.t('Checking all drafts of the workspace'),
          cancellable: true,
        },
        (_progress, token) => lint(token),
      ),
    ),
    watcher,
    watcher.onDidDelete((uri) => {
      // Renamed or deleted: its findings go with it.
      known.delete(uri.toString());
      found.delete(uri);
    }),
    window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
      opened.flatMap(draftIn).forEach((uri) => found.delete(uri));
      const open = openDrafts();
      for (const uri of closed.flatMap(draftIn)) {
        if (!open.has(uri.toString())) found.set(uri, known.get(uri.toString()));
      }
    }),
  ];
}

/** What stands in a tab. A document itself outlives its tab by minutes, without its findings. */
function openDrafts(): ReadonlySet<string> {
  const tabs = window.tabGroups.all.flatMap(({ tabs }) => tabs);
  return new Set(tabs.flatMap(draftIn).map((uri) => uri.toString()));
}

function draftIn({ input }: Tab): readonly Uri[] {
  return input instanceof TabInputText ? [input.uri] : [];
}

/** The protocol counts severities from 1, the editor from 0. */
function toDiagnostic(plain: FindingsResult[number]['diagnostics'][number]): Diagnostic {
  const { start, end } = plain.range;
  const range = new Range(start.line, start.character, end.line, end.character);
  const message = typeof plain.message === 'string' ? plain.message : plain.message.value;
  const diagnostic = new Diagnostic(range, message, (plain.severity ?? 1) - 1);
  if (plain.source !== undefined) diagnostic.source = plain.source;
  if (plain.code !== undefined) diagnostic.code = plain.code;
  return diagnostic;
}
