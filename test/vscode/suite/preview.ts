import { commands } from 'vscode';
import { contains } from './assert.ts';
import { lineWhere, openDraft } from './drafts.ts';
import { test } from './harness.ts';
import { hasScreen, shot, webviewClick, webviewTexts } from './screen.ts';

test('the preview shows the draft as the finished document, from right to left', async () => {
  const editor = await openDraft('draft.ar.reso');
  await commands.executeCommand('chapeau.showPreview');
  if (!hasScreen()) return;
  const [organ = ''] = await webviewTexts('article[dir="rtl"] p.organ');
  contains(organ, 'الجمعية العامة', 'the organ in the preview');
  const wrong = await webviewTexts('.finding.error');
  contains(wrong.join(' '), 'C12', 'what is marked in the preview');
  await shot('preview');

  await webviewClick('p.numbered');
  await lineWhere(editor, (line) => line.includes('تشجع'));
  await commands.executeCommand('workbench.action.closeAllEditors');
});
