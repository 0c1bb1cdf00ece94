// The pictures with which README begins: `npm run pictures` runs these tests and keeps them.
import { commands, window } from 'vscode';
import { equal } from './assert.ts';
import { findingsWhere, openDraft, putCursorIn, rangeOf } from './drafts.ts';
import { test } from './harness.ts';
import { hasScreen, press, shot, texts, textsAfter, webviewTexts } from './screen.ts';

const editor = '.part.editor';
const panel = '.part.panel';
const sideBar = '.part.sidebar';
/** Below it these drafts have nothing more to show, in pixels. */
const HEIGHT = 620;

/** A window with nothing in it but what is to be shown. */
async function clear(): Promise<void> {
  await commands.executeCommand('workbench.action.closeAllEditors');
  await commands.executeCommand('notifications.clearAll');
  await commands.executeCommand('workbench.action.closePanel');
}

test('picture for README: what is wrong is underlined', async () => {
  if (!hasScreen()) return;
  await clear();
  const { document } = await openDraft('draft.ar.reso');
  await findingsWhere(document, ({ length }) => length === 4);
  await commands.executeCommand('workbench.actions.view.problems');
  const rows = await texts('.markers-panel .monaco-list-row');
  equal(rows.length, 5, 'rows of the Problems view');
  await texts('.squiggly-error');
  await shot('readme-findings', [editor, panel]);
  await clear();
});

test('picture for README: what a citation is', async () => {
  if (!hasScreen()) return;
  await clear();
  const { document } = await openDraft('roads.en.reso');
  await findingsWhere(document, ({ length }) => length === 0);
  const open = window.activeTextEditor;
  if (!open) throw new Error('no editor is open');
  putCursorIn(open, '70/125');
  await textsAfter(
    () => commands.executeCommand('editor.action.showHover'),
    '.monaco-hover:not(.hidden) .monaco-hover-content',
  );
  await shot('readme-hover', [editor], HEIGHT);
  await press('Escape');
  await clear();
});

test('picture for README: the finished document', async () => {
  if (!hasScreen()) return;
  await clear();
  const open = await openDraft('roads.ar.reso');
  await findingsWhere(open.document, ({ length }) => length === 0);
  await commands.executeCommand('chapeau.showPreview');
  await webviewTexts('article[lang="ar"] p.numbered');
  await shot('readme-preview', [editor], HEIGHT);
  await clear();
});

test('picture for README: who is asked what, and by when', async () => {
  if (!hasScreen()) return;
  await clear();
  const open = await openDraft('roads.en.reso');
  await findingsWhere(open.document, ({ length }) => length === 0);
  open.revealRange(rangeOf(open.document, 'Rural roads'));
  await textsAfter(async () => {
    await commands.executeCommand('chapeau.mandates.focus');
    await commands.executeCommand('chapeau.refreshViews');
  }, `${sideBar} .monaco-list-row:has-text("Secretary-General")`);
  await shot('readme-mandates', [sideBar, editor], HEIGHT);
  await commands.executeCommand('workbench.view.explorer');
  await clear();
});
