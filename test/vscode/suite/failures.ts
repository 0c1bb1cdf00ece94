// What goes wrong around a drafter: the editor says what happened, recovers, and loses nothing.
import {
  commands,
  type Diagnostic,
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileSystemError,
  FileType,
  languages,
  Position,
  Uri,
  window,
  workspace,
} from 'vscode';
import { contains, equal } from './assert.ts';
import { findingsWhere, given, leave, openDraft, putCursorIn, ruleOf } from './drafts.ts';
import { test } from './harness.ts';
import { hasScreen, isInWorker, killServer, press, shot, texts } from './screen.ts';

const notifications = '.notifications-toasts .notification-list-item';

const inFolder = (name: string): Uri => {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('the suite needs test/vscode/workspace open as its folder');
  return Uri.joinPath(folder.uri, name);
};

const foundIn = (uri: Uri): readonly Diagnostic[] =>
  languages.getDiagnostics(uri).filter(({ source }) => source === 'chapeau');

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a server that is killed starts again, says so, and checks the draft as it stands', async () => {
  // In a worker there is no process that could be killed.
  if (!hasScreen() || isInWorker()) return;
  const editor = await openDraft('draft.ar.reso');
  const { document } = editor;
  await findingsWhere(document, ({ length }) => length === 4);
  await editor.edit((edit) => edit.insert(new Position(8, 0), '\n'));
  const before = document.getText();
  await killServer();
  const told = await texts(`${notifications}:has-text("was started again")`);
  contains(told.join('\n'), 'Nothing of your drafts is lost', 'the message');
  await shot('killed');
  await findingsWhere(document, ({ length }) => length === 4);
  equal(document.getText(), before, 'the draft');
  const at = putCursorIn(editor, '70/125');
  await given(
    () => commands.executeCommand<unknown[]>('vscode.executeHoverProvider', document.uri, at),
    ({ length }) => length > 0,
  );
  await commands.executeCommand('notifications.clearAll');
  await leave();
});

test('a draft that was changed and whose file is deleted stays, is checked, and can be saved', async () => {
  const uri = inFolder('deleted.en.reso');
  await workspace.fs.writeFile(
    uri,
    bytes('The General Assembly,\n\nRecalling its resolution 70/684,\n'),
  );
  const editor = await openDraft('deleted.en.reso');
  const { document } = editor;
  await findingsWhere(document, ({ length }) => length === 1);
  await editor.edit((edit) => edit.insert(new Position(3, 0), '\nDecides to act.\n'));
  const before = document.getText();
  await workspace.fs.delete(uri);
  const [finding] = await findingsWhere(document, ({ length }) => length === 1);
  equal(finding && ruleOf(finding), 'cit-number-out-of-range', 'what is found');
  equal(document.getText(), before, 'the draft');
  equal(await document.save(), true, 'it is saved');
  equal(new TextDecoder().decode(await workspace.fs.readFile(uri)), before, 'the file');
  await commands.executeCommand('workbench.action.closeActiveEditor');
  await workspace.fs.delete(uri);
});

test('a broken chapeau.json is told of, where it is broken, and drafts are checked without it', async () => {
  const uri = inFolder('chapeau.json');
  const { document } = await openDraft('draft.ar.reso');
  await findingsWhere(document, ({ length }) => length === 4);
  await workspace.fs.writeFile(uri, bytes('{\n  "rules": { "al-code": "off"\n}\n'));
  const project = await given(
    () => Promise.resolve(foundIn(uri)),
    ({ length }) => length > 0,
  );
  contains(project[0]?.message ?? '', 'a closing brace } is missing', 'the message');
  equal(project[0]?.range.start.line, 3, 'the line in which it is missing');
  await findingsWhere(document, ({ length }) => length === 4);
  await commands.executeCommand('workbench.actions.view.problems');
  if (hasScreen()) {
    const rows = await texts('.markers-panel .monaco-list-row');
    contains(rows.join('\n'), 'chapeau.json', 'the Problems view');
    await shot('broken-chapeau-json');
  }
  await commands.executeCommand('workbench.action.closePanel');
  await workspace.fs.writeFile(uri, bytes('{ "rules": { "al-code": "off" } }\n'));
  await findingsWhere(document, ({ length }) => length === 3);
  equal(
    languages.getDiagnostics(uri).filter(({ source }) => source === 'chapeau'),
    [],
    'mended',
  );
  await workspace.fs.delete(uri);
  await findingsWhere(document, ({ length }) => length === 4);
});

test('in a folder that may not be written to nothing is lost: it is checked, exported, kept', async () => {
  const provided = sealedFolder(await textOf('roads.en.reso'));
  try {
    await commands.executeCommand('notifications.clearAll');
    const document = await workspace.openTextDocument(Uri.parse('sealed:/roads.reso'));
    const editor = await window.showTextDocument(document, { preview: false });
    await findingsWhere(document, ({ length }) => length === 0);
    const at = putCursorIn(editor, '70/125');
    await given(
      () => commands.executeCommand<unknown[]>('vscode.executeHoverProvider', document.uri, at),
      ({ length }) => length > 0,
    );
    await editor.edit((edit) => edit.insert(new Position(10, 0), '\n'));
    const before = document.getText();
    equal(await document.save(), false, 'it is saved');
    equal([document.getText(), document.isDirty], [before, true], 'the draft');
    if (!hasScreen()) return;
    const told = await texts(`${notifications}:has-text("roads.reso")`);
    equal(told.length, 1, 'messages');
    await shot('read-only-folder');
    const done = commands.executeCommand('chapeau.exportMandates');
    await texts('.quick-input-list .quick-input-list-entry');
    await press('Enter');
    await done;
    contains(window.activeTextEditor?.document.getText() ?? '', 'Paragraph,Who', 'the table');
    await leave();
  } finally {
    await leave();
    await commands.executeCommand('notifications.clearAll');
    provided.dispose();
  }
});

async function textOf(name: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(inFolder(name)));
}

/** `sealed:/roads.reso`, in a folder that the drafter may read and not write. */
function sealedFolder(content: string): Disposable {
  const changes = new EventEmitter<FileChangeEvent[]>();
  const refuse = (uri: Uri): never => {
    throw FileSystemError.NoPermissions(uri);
  };
  const times = { ctime: 0, mtime: 0, size: bytes(content).length };
  return workspace.registerFileSystemProvider('sealed', {
    onDidChangeFile: changes.event,
    watch: () => new Disposable(() => undefined),
    stat: ({ path }) => ({ ...times, type: path === '/' ? FileType.Directory : FileType.File }),
    readDirectory: () => [['roads.reso', FileType.File]],
    readFile: () => bytes(content),
    writeFile: refuse,
    createDirectory: refuse,
    delete: refuse,
    rename: refuse,
  });
}
