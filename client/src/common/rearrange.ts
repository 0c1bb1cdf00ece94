import { commands, type Disposable, Position, Selection, type TextEditor, window } from 'vscode';
import type { Operation } from '../../../server/src/features/rearrange/rearrange.ts';
import type { RearrangeParams, RearrangeResult } from '../../../server/src/lsp/protocol.ts';

// As in server/src/lsp: only types of the server may be imported here.
const REARRANGE_COMMAND = 'chapeau.server.rearrange';

/** Set while Tab and Shift+Tab change the level of a paragraph instead of writing a TAB. */
const AT_MARKER = 'chapeau.atMarker';

/** `Chapeau: Move Paragraph Up` and the others; the server does the work, for every editor alike. */
export function registerRearranging(): Disposable[] {
  const run = (operation: Operation) => async (): Promise<void> => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== 'resolution') return;
    const { line, character } = editor.selection.active;
    const uri = editor.document.uri.toString();
    const params: RearrangeParams = { uri, position: { line, character }, operation };
    const result = await commands.executeCommand<RearrangeResult>(REARRANGE_COMMAND, params);
    if (!result || window.activeTextEditor !== editor) return;
    const at = new Position(result.position.line, result.position.character);
    editor.selection = new Selection(at, at);
    editor.revealRange(editor.selection);
  };
  return [
    commands.registerCommand('chapeau.renumber', run('renumber')),
    commands.registerCommand('chapeau.insertParagraph', run('insert')),
    commands.registerCommand('chapeau.moveParagraphUp', run('move-up')),
    commands.registerCommand('chapeau.moveParagraphDown', run('move-down')),
    commands.registerCommand('chapeau.mergeParagraphs', run('merge')),
    commands.registerCommand('chapeau.deleteParagraph', run('delete')),
    commands.registerCommand('chapeau.deeper', run('deeper')),
    commands.registerCommand('chapeau.shallower', run('shallower')),
    window.onDidChangeTextEditorSelection(({ textEditor }) => void update(textEditor)),
    window.onDidChangeActiveTextEditor((editor) => void update(editor)),
  ];
}

/**
 * Nothing but the marker in front of the cursor: `5. |`, `(أ) |`, `|2.1`. What the key does must be
 * known before it is pressed, so the server is not asked.
 */
const MARKER =
  /^[\s\u00a0]*(?:\d{1,3}(?:[.．、)]|[ \u00a0]?[-–])|[(（]?[\p{L}\p{M}\u0640]{1,4}[)）]|[’‘]\d{1,2}[’‘]|[㈠-㈩])[\s\u00a0]*$/u;

async function update(editor: TextEditor | undefined): Promise<void> {
  await commands.executeCommand('setContext', AT_MARKER, isAtMarker(editor));
}

function isAtMarker(editor: TextEditor | undefined): boolean {
  if (editor?.document.languageId !== 'resolution' || !editor.selection.isEmpty) return false;
  const { line, character } = editor.selection.active;
  return MARKER.test(editor.document.lineAt(line).text.slice(0, character));
}
