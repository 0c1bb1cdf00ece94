import { type CodeAction, CodeActionKind, commands, workspace } from 'vscode';
import { contains, equal } from './assert.ts';
import { findingsWhere, openDraft, putCursorIn, rangeOf, ruleOf, textWhere } from './drafts.ts';
import { test } from './harness.ts';
import { hasScreen, press, shot, textsAfter } from './screen.ts';

const wrong = '26 كانون الأول/ديسمبر 2015';
const right = '16 كانون الأول/ديسمبر 2015';

test('a wrong date of adoption is mended by a quick fix, and nothing else is changed', async () => {
  const editor = await openDraft('draft.ar.reso');
  const { document } = editor;
  const before = document.getText();
  await findingsWhere(document, ({ length }) => length === 4);
  putCursorIn(editor, wrong);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    rangeOf(document, wrong),
    CodeActionKind.QuickFix.value,
  );
  const fix = actions.find(({ edit }) => edit?.get(document.uri)[0]?.newText === right);
  equal(fix?.isPreferred, true, 'the right date is the preferred fix');

  if (hasScreen()) {
    const rows = await textsAfter(
      () => commands.executeCommand('editor.action.quickFix'),
      '.action-widget .monaco-list-row',
    );
    contains(rows.join('\n'), fix?.title ?? '', 'the menu on the screen');
    await shot('quick-fix');
    await press('Enter');
  } else if (fix?.edit) {
    await workspace.applyEdit(fix.edit);
  }
  const after = await textWhere(document, (text) => text !== before);
  equal(after, before.replace(wrong, right), 'the draft');
  const findings = await findingsWhere(document, ({ length }) => length === 3);
  equal(findings.map(ruleOf).includes('cit-date-wrong'), false, 'the finding is still there');
  await shot('mended');
  await commands.executeCommand('undo');
  await textWhere(document, (text) => text === before);
});
