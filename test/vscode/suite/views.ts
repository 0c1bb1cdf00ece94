import { commands, languages, window } from 'vscode';
import { contains, equal } from './assert.ts';
import { findingsWhere, given, leave, openDraft } from './drafts.ts';
import { test } from './harness.ts';
import { hasScreen, press, shot, texts, textsAfter } from './screen.ts';

const rowsOf = (view: string): string =>
  `.pane:has(.pane-header[aria-label*="${view}"]) .monaco-list-row`;

test('the side bar shows who is asked what, the next deadline first', async () => {
  if (!hasScreen()) return;
  for (const [language, asked] of [
    ['en', 'Secretary-General'],
    ['ar', 'الأمين العام'],
    ['ru', 'Генерального секретаря'],
    ['zh', '秘书长'],
  ] as const) {
    const { document } = await openDraft(`roads.${language}.reso`);
    await findingsWhere(document, ({ length }) => length === 0);
    const rows = await textsAfter(async () => {
      await commands.executeCommand('chapeau.mandates.focus');
      await commands.executeCommand('chapeau.refreshViews');
      await texts(`${rowsOf('Mandates')}:has-text("${asked}")`);
    }, rowsOf('Mandates'));
    contains(rows.join('\n'), asked, `who is asked in ${language}`);
    contains(rows.slice(0, 2).join('\n'), asked, 'what comes first: that with a deadline');
    await shot(`mandates-${language}`);
  }
});

test('all that the workspace cites is listed with its status', async () => {
  if (!hasScreen()) return;
  await openDraft('roads.en.reso');
  const rows = await textsAfter(async () => {
    await commands.executeCommand('chapeau.instruments.focus');
    await commands.executeCommand('chapeau.showWorkspace');
    await texts(`${rowsOf('Cited Documents')}:has-text("does not exist")`);
  }, rowsOf('Cited Documents'));
  contains(rows.join('\n'), 'A/RES/70/125', 'what is cited');
  contains(rows.join('\n'), 'A/RES/74/797', 'what is cited and does not exist');
  await shot('instruments');
  await commands.executeCommand('chapeau.showDraft');
});

test('mandates are exported as a table', async () => {
  if (!hasScreen()) return;
  await openDraft('roads.en.reso');
  const done = commands.executeCommand('chapeau.exportMandates');
  const forms = await texts('.quick-input-list .quick-input-list-entry');
  contains(forms.join('\n'), 'CSV', 'the forms');
  await press('Enter');
  await done;
  const table = window.activeTextEditor?.document.getText() ?? '';
  contains(table, 'Paragraph,Who,What', 'the head of the table');
  contains(table, '3,', 'the row of paragraph 3');
  await leave();
  await commands.executeCommand('workbench.view.explorer');
});

test('drafts that are not open are checked on request', async () => {
  await commands.executeCommand('workbench.action.closeAllEditors');
  await commands.executeCommand('chapeau.lintWorkspace');
  const found = await given(
    () =>
      Promise.resolve(
        languages
          .getDiagnostics()
          .filter(([uri, { length }]) => length > 0 && uri.path.endsWith('draft.ar.reso')),
      ),
    ({ length }) => length > 0,
  );
  equal(found.length, 1, 'drafts with findings');
  await commands.executeCommand('workbench.action.closePanel');
});
