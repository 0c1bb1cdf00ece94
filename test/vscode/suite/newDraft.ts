import { commands, window, workspace } from 'vscode';
import { contains } from './assert.ts';
import { test } from './harness.ts';
import { hasScreen, press, shot, texts } from './screen.ts';

test('a new draft begins with the skeleton of its house', async () => {
  if (!hasScreen()) return;
  const opened = new Promise<void>((resolve) => {
    const subscription = workspace.onDidChangeTextDocument(({ document }) => {
      if (!document.isUntitled || !document.getText().includes('The General Assembly,')) return;
      subscription.dispose();
      resolve();
    });
  });
  const done = commands.executeCommand('chapeau.newDraft');
  const offered = await texts('.quick-input-list .quick-input-list-entry');
  contains(offered.join('\n'), 'General Assembly resolution', 'the skeletons offered');
  await shot('new-draft');
  await press('Enter');
  await Promise.all([done, opened]);
  contains(window.activeTextEditor?.document.languageId ?? '', 'resolution', 'the language');
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
});
