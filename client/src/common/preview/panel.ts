import {
  commands,
  type Disposable,
  l10n,
  Range,
  TextEditorRevealType,
  type TextDocument,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Preview } from '../../../../server/src/features/preview/types.ts';
import { pageOf } from './page.ts';

/** Asks the server for a draft as the finished document. */
export type AskPreview = (uri: string) => Promise<Preview | null>;

/** How long typing must rest before the page is made anew. */
const REST = 150;

/** Registers `Chapeau: Open Preview to the Side`; one panel for each draft. */
export function registerPreview(extension: Uri, ask: AskPreview): Disposable[] {
  const panels = new Map<string, ShownPreview>();
  const open = (): void => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'resolution') {
      void window.showInformationMessage(
        l10n.t('Open a draft resolution first, then its preview.'),
      );
      return;
    }
    const key = document.uri.toString();
    const known = panels.get(key);
    if (known) known.panel.reveal(undefined, true);
    else
      panels.set(
        key,
        showPreview(extension, document, ask, () => panels.delete(key)),
      );
  };
  return [
    commands.registerCommand('chapeau.showPreview', open),
    workspace.onDidChangeTextDocument(({ document }) =>
      panels.get(document.uri.toString())?.later(),
    ),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
      const [first] = visibleRanges;
      if (first) panels.get(textEditor.document.uri.toString())?.reveal(middle(first));
    }),
    { dispose: () => panels.forEach(({ panel }) => panel.dispose()) },
  ];
}

const middle = (range: Range): number => Math.floor((range.start.line + range.end.line) / 2);

interface ShownPreview {
  readonly panel: WebviewPanel;
  /** Shows the draft anew when typing rests. */
  later(): void;
  reveal(line: number): void;
}

function showPreview(
  extension: Uri,
  document: TextDocument,
  ask: AskPreview,
  closed: () => void,
): ShownPreview {
  const name = document.uri.path.split('/').at(-1) ?? '';
  const panel = window.createWebviewPanel(
    'chapeau.preview',
    l10n.t('Preview: {0}', name),
    { viewColumn: ViewColumn.Beside, preserveFocus: true },
    { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist', 'client')] },
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = async (): Promise<void> => {
    // A page that comes too late, because the draft has gone on, is asked for again by the next edit.
    const page = await ask(document.uri.toString()).catch(() => null);
    if (page) await panel.webview.postMessage({ type: 'show', html: page.html, title: page.title });
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), REST);
  };
  panel.webview.onDidReceiveMessage((message: { type: string; line?: number }) => {
    if (message.type === 'ready') void refresh();
    else if (message.type === 'go' && message.line !== undefined) void goTo(document, message.line);
  });
  panel.onDidDispose(() => {
    clearTimeout(timer);
    closed();
  });
  panel.webview.html = pageOf(panel.webview, extension);
  return {
    panel,
    later,
    reveal: (line) => void panel.webview.postMessage({ type: 'reveal', line }),
  };
}

async function goTo(document: TextDocument, line: number): Promise<void> {
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await window.showTextDocument(document, {
    viewColumn: shown?.viewColumn ?? ViewColumn.One,
    selection: new Range(line, 0, line, 0),
  });
  editor.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.InCenterIfOutsideViewport);
}
