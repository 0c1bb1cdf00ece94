import { commands, ConfigurationTarget, workspace } from 'vscode';
import { contains, equal } from './assert.ts';
import { given, leave, lineWhere, newDraft, openDraft } from './drafts.ts';
import { test } from './harness.ts';
import { axe, hasScreen, shot, webviewClick, webviewScroll, webviewTexts } from './screen.ts';

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

test('nothing in the preview keeps those out who see, hear or move otherwise', async () => {
  if (!hasScreen()) return;
  for (const [name, article] of [
    ['draft.ar.reso', 'article[lang="ar"]'],
    ['roads.en.reso', 'article[lang="en"]'],
  ] as const) {
    await openDraft(name);
    await commands.executeCommand('chapeau.showPreview');
    await webviewTexts(`${article} p.numbered`);
    const serious = (await axe(article)).filter(({ impact }) =>
      ['serious', 'critical'].includes(impact),
    );
    equal(serious, [], `what is serious in the preview of ${name}`);
    await commands.executeCommand('workbench.action.closeAllEditors');
  }
});

test('the editor follows when a reader scrolls the preview, and the preview the theme', async () => {
  if (!hasScreen()) return;
  const long = Array.from({ length: 80 }, (_, n) => `${n + 1}.\tDecides to act;\n`).join('\n');
  const editor = await newDraft(`The General Assembly,\n\n${long}`);
  await commands.executeCommand('chapeau.showPreview');
  await webviewTexts('article p.numbered');
  const [before] = editor.visibleRanges;
  await given(
    async () => {
      // Right after the page has followed the editor, scrolling is not answered: scroll on.
      await webviewScroll('article p.numbered', 300);
      return editor.visibleRanges[0]?.start.line ?? 0;
    },
    (line) => line > (before?.start.line ?? 0) + 5,
  );
  const theme = workspace.getConfiguration('workbench');
  await theme.update('colorTheme', 'Default High Contrast', ConfigurationTarget.Global);
  await webviewTexts('body.vscode-high-contrast article p.numbered');
  await shot('preview-high-contrast');
  await theme.update('colorTheme', undefined, ConfigurationTarget.Global);
  await webviewTexts('body.vscode-light article p.numbered');
  await commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
  await leave();
});
