import { commands, Uri, window, workspace } from 'vscode';
import { contains, equal } from './assert.ts';
import { given, leave, openDraft } from './drafts.ts';
import { test } from './harness.ts';
import { click, hasScreen, press, texts } from './screen.ts';

/** The host of the browser has no room for Word; there nothing is offered, and nothing written. */
const isSmall = (uri: Uri): boolean => uri.scheme === 'vscode-test-web';

const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );

test('a draft becomes a Word file, and the Word file a draft', async () => {
  const { document } = await openDraft('draft.ar.reso');
  const before = document.getText();
  const target = Uri.joinPath(document.uri, '..', 'exported.docx');
  if (isSmall(document.uri)) {
    await commands.executeCommand('chapeau.exportDraft', { format: 'docx', target });
    equal(await exists(target), false, 'a file');
    return;
  }
  try {
    await commands.executeCommand('chapeau.exportDraft', { format: 'docx', target });
    equal(await exists(target), true, 'a file');
    await commands.executeCommand('chapeau.importFile', target);
    const text = window.activeTextEditor?.document.getText() ?? '';
    contains(text, 'الجمعية العامة', 'the draft of the Word file');
    contains(text, 'lang: ar', 'what it says at its head');
    equal(document.getText(), before, 'the draft itself');
    await leave();

    // What is there already is not written over unasked; in tests VS Code answers no question.
    await window.showTextDocument(document);
    await workspace.fs.writeFile(target, new TextEncoder().encode('mine'));
    await Promise.resolve(
      commands.executeCommand('chapeau.exportDraft', { format: 'docx', target }),
    ).catch(() => undefined);
    const kept = new TextDecoder().decode(await workspace.fs.readFile(target));
    equal(kept, 'mine', 'a file that is there already');
  } finally {
    if (await exists(target)) await workspace.fs.delete(target);
  }
});

test('mandates go into a workbook and a calendar where there is room for it', async () => {
  if (!hasScreen()) return;
  const { document } = await openDraft('roads.en.reso');
  const done = commands.executeCommand('chapeau.exportMandates');
  const forms = (await texts('.quick-input-list .quick-input-list-entry')).join('\n');
  if (isSmall(document.uri)) {
    equal(forms.includes('XLSX'), false, 'a workbook among the forms');
    await press('Escape');
    await done;
    return;
  }
  contains(forms, 'XLSX', 'the forms');
  const target = Uri.joinPath(document.uri, '..', 'mandates.ics');
  try {
    await click('.quick-input-list .quick-input-list-entry', 'ICS');
    await texts('.quick-input-widget .quick-input-action, .quick-input-widget .monaco-button');
    await press('Enter');
    await done;
    equal(await given(() => exists(target), Boolean), true, 'a calendar');
    const text = new TextDecoder().decode(await workspace.fs.readFile(target));
    contains(text, 'BEGIN:VEVENT', 'the calendar');
  } finally {
    if (await exists(target)) await workspace.fs.delete(target);
  }
});
