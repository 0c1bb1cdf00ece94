import { commands, Position, Selection, type TextEditor, Uri, window, workspace } from 'vscode';
import { contains, equal } from './assert.ts';
import {
  findingsWhere,
  given,
  leave,
  newDraft,
  openDraft,
  pressUntil,
  putCursorIn,
  textWhere,
} from './drafts.ts';
import { test } from './harness.ts';
import { click, hasScreen, press, shot, texts, textsAfter, type } from './screen.ts';

/** Puts the cursor at the end of the line that holds some words. */
function putCursorBehind(editor: TextEditor, words: string): void {
  const { line } = putCursorIn(editor, words);
  const { end } = editor.document.lineAt(line).range;
  editor.selection = new Selection(end, end);
}

const list =
  'The General Assembly,\n\n1.\tDecides to act;\n2.\tRequests more;\n3.\tRecalls paragraph 2 above.\n';

test('Enter behind a paragraph numbers the next, and those behind it with their references', async () => {
  if (!hasScreen()) return;
  const editor = await newDraft(list);
  await findingsWhere(editor.document, ({ length }) => length === 0);
  putCursorBehind(editor, 'Decides');
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  await press('Enter');
  const after = await textWhere(editor.document, (text) => text.includes('paragraph 3 above'));
  contains(after, '1.\tDecides to act;\n2.\t\n3.\tRequests more;\n4.\tRecalls', 'the draft');
  equal(editor.selection.active.line, 3, 'the line of the cursor');
  await type('Welcomes it;');
  await textWhere(editor.document, (text) => text.includes('\n2.\tWelcomes it;\n3.'));
  await leave();
});

test('Tab behind the number makes a sub-paragraph, Shift+Tab a paragraph again', async () => {
  if (!hasScreen()) return;
  const editor = await newDraft(list.replace('Decides to act;', 'Decides:'));
  await findingsWhere(editor.document, () => true);
  const { document } = editor;
  const at = new Position(3, 3);
  editor.selection = new Selection(at, at);
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  await pressUntil('Tab', document, (text) => text.includes('\n(a)\tRequests more;\n2.\tRecalls'));
  contains(document.getText(), 'paragraph 1 (a) above', 'the reference to it');
  await pressUntil('Shift+Tab', document, (text) =>
    text.includes('\n2.\tRequests more;\n3.\tRecalls paragraph 2'),
  );
  await leave();
});

test('a paragraph moves in all language versions, with its number and all references to it', async () => {
  const editor = await openDraft('roads.en.reso');
  const [folder] = workspace.workspaceFolders ?? [];
  const arabic = await workspace.openTextDocument(
    Uri.joinPath(folder?.uri ?? editor.document.uri, 'roads.ar.reso'),
  );
  await findingsWhere(editor.document, () => true);
  putCursorIn(editor, 'Invites');
  await commands.executeCommand('chapeau.moveParagraphUp');
  await textWhere(editor.document, (text) => text.includes('1.\tInvites'));
  contains(editor.document.getText(), 'implementation of paragraph 1 above', 'the English text');
  const moved = await textWhere(arabic, (text) => text.includes('1 -\tتدعو'));
  contains(moved, 'الفقرة 1 أعلاه', 'the Arabic text');
  contains(
    editor.document.lineAt(editor.selection.active.line).text,
    '1.\tInvites',
    'the line of the cursor',
  );
  await shot('moved');
  await commands.executeCommand('workbench.action.files.revert');
  await window.showTextDocument(arabic);
  await commands.executeCommand('workbench.action.files.revert');
  await textWhere(arabic, (text) => text.includes('2 -\tتدعو'));
});

test('before a cited paragraph is deleted, the drafter is asked', async () => {
  if (!hasScreen()) return;
  const editor = await newDraft(list);
  await findingsWhere(editor.document, () => true);
  putCursorIn(editor, 'Requests');
  const done = commands.executeCommand('chapeau.deleteParagraph');
  const asked = await texts('.notifications-toasts .notification-list-item');
  contains(asked.join('\n'), 'cited once', 'the question');
  await shot('delete-cited');
  await click('.notifications-toasts .monaco-button', 'Delete and Mark');
  await done;
  const after = await textWhere(editor.document, (text) => !text.includes('Requests'));
  contains(after, '2.\tRecalls paragraph […] above.', 'the draft');
  await leave();
});

test('the menu of what can be done holds the moves', async () => {
  if (!hasScreen()) return;
  const editor = await newDraft(list);
  await findingsWhere(editor.document, () => true);
  putCursorIn(editor, 'Requests');
  const rows = await textsAfter(
    () => commands.executeCommand('editor.action.refactor'),
    '.action-widget .monaco-list-row',
  );
  contains(rows.join('\n'), 'Move Paragraph Up', 'the menu');
  await press('Escape');
  await leave();
});

test('formatting mends blanks and the signs that end paragraphs, and nothing else', async () => {
  const wrong =
    'The General Assembly,\n\n1.\tDecides  to act.\n2.\tRecalls its resolution 70/125 of 17 December 2015;\n';
  const editor = await newDraft(wrong);
  await findingsWhere(editor.document, ({ length }) => length > 0);
  await commands.executeCommand('editor.action.formatDocument');
  const after = await textWhere(editor.document, (text) => text !== wrong);
  equal(
    after,
    'The General Assembly,\n\n1.\tDecides to act;\n2.\tRecalls its resolution 70/125 of 17 December 2015.\n',
    'the draft',
  );
  await leave();
});

test('openers are completed at the beginning of a paragraph', async () => {
  if (!hasScreen()) return;
  const editor = await newDraft(
    'The General Assembly,\n\nRecalling its resolution 70/125 of 16 December 2015,\n\n',
  );
  await findingsWhere(editor.document, () => true);
  const end = new Position(4, 0);
  editor.selection = new Selection(end, end);
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  await type('Rec');
  const rows = await textsAfter(async () => {
    await commands.executeCommand('hideSuggestWidget');
    await commands.executeCommand('editor.action.triggerSuggest');
  }, '.suggest-widget.visible .monaco-list-row');
  contains(rows[0] ?? '', 'Recalling also', 'the first that is offered');
  await shot('openers');
  await press('Enter');
  await textWhere(editor.document, (text) => text.endsWith('Recalling also'));
  await leave();
});

test('a label is renamed wherever it is used', async () => {
  const editor = await openDraft('roads.en.reso');
  await findingsWhere(editor.document, () => true);
  const at = putCursorIn(editor, 'year}').translate(0, 1);
  const edit = await given(
    () =>
      commands.executeCommand<{ entries(): [Uri, unknown[]][] }>(
        'vscode.executeDocumentRenameProvider',
        editor.document.uri,
        at,
        'proclaimed',
      ),
    (found) => found.entries().length > 0,
  );
  equal(
    edit.entries().map(([, changes]) => changes.length),
    [2],
    'places that change',
  );
});
