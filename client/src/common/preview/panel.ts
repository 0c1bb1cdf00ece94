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
  let followed = 0;
  const refresh = async (): Promise<void> => {
    // A page that comes too late, because the draft has gone on, is asked for again by the next edit.
    const page = await ask(document.uri.toString()).catch(() => null);
    if (!page) return;
    const { html, title, language, direction } = page;
    await panel.webview.postMessage({ type: 'show', html, title, language, direction });
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), REST);
  };
  panel.webview.onDidReceiveMessage((message: { type: string; line?: number }) => {
    if (message.type === 'ready') void refresh();
    else if (message.line === undefined) return;
    else if (message.type === 'go') void goTo(document, message.line);
    else if (message.type === 'scrolled') {
      followed = Date.now();
      follow(document, message.line);
    }
  });
  panel.onDidDispose(() => {
    clearTimeout(timer);
    closed();
  });
  panel.webview.html = pageOf(panel.webview, extension);
  return {
    panel,
    later,
    reveal: (line) => {
      // The editor moves because the page did: the page must not be moved in turn.
      if (Date.now() - followed < QUIET) return;
      void panel.webview.postMessage({ type: 'reveal', line });
    },
  };
}

/** For so long after one has followed the other, the other does not follow back. */
const QUIET = 250;

/** Brings the line that a reader looks at into the middle of the editor, wherever the cursor is. */
function follow(document: TextDocument, line: number): void {
  const editor = window.visibleTextEditors.find((each) => each.document === document);
  editor?.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.InCenter);
}

async function goTo(document: TextDocument, line: number): Promise<void> {
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await window.showTextDocument(document, {
    viewColumn: shown?.viewColumn ?? ViewColumn.One,
    selection: new Range(line, 0, line, 0),
  });
  editor.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.InCenterIfOutsideViewport);
}
