import { commands, window, workspace } from 'vscode';
import { contains } from './assert.ts';
import { findingsWhere } from './drafts.ts';
import { test } from './harness.ts';
import { hasScreen, press, shot, texts, type } from './screen.ts';

const rows = '.quick-input-list .quick-input-list-entry';

test('a new draft begins with the skeleton of its house, in its language', async () => {
  if (!hasScreen()) return;
  const opened = new Promise<void>((resolve) => {
    const subscription = workspace.onDidChangeTextDocument(({ document }) => {
      if (!document.isUntitled || !document.getText().includes('人权理事会，')) return;
      subscription.dispose();
      resolve();
    });
  });
  const done = commands.executeCommand('chapeau.newDraft');
  const offered = (await texts(rows)).join('\n');
  for (const house of ['General Assembly', 'Human Rights Council', 'ITU', 'Model United Nations']) {
    contains(offered, house, 'the houses offered');
  }
  await shot('new-draft');
  await type('Human');
  await texts(`${rows}:first-child:has-text("Human Rights Council")`);
  await press('Enter');
  await texts(`${rows}:has-text("العربية")`);
  await shot('new-draft-language');
  await type('中文');
  await press('Enter');
  await Promise.all([done, opened]);
  const document = window.activeTextEditor?.document;
  contains(document?.languageId ?? '', 'resolution', 'the language');
  if (document) await findingsWhere(document, ({ length }) => length === 0);
  await shot('new-draft-skeleton');
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
});
