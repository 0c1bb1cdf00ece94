import { commands, type CompletionList, Position, Selection, window } from 'vscode';
import { among, contains } from './assert.ts';
import { given, leave, newDraft, openDraft, textWhere } from './drafts.ts';
import { test } from './harness.ts';
import { hasScreen, press, shot, textsAfter } from './screen.ts';

const started = 'وإذ تشير كذلك إلى القرار A/RES/80/17';

async function suggest(): Promise<void> {
  await commands.executeCommand('hideSuggestWidget');
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  await commands.executeCommand('editor.action.triggerSuggest');
}

test('what a drafter begins to cite is completed', async () => {
  const editor = await openDraft('draft.ar.reso');
  const { document } = editor;
  const line = document.positionAt(document.getText().indexOf('وإذ تحيط علما')).line;
  await editor.edit((edit) => edit.insert(new Position(line, 0), `${started}\n`));
  const end = new Position(line, started.length);
  editor.selection = new Selection(end, end);

  const { items } = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    end,
  );
  const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  among(labels, 'A/RES/80/173', 'offered');

  if (hasScreen()) {
    const rows = await textsAfter(suggest, '.suggest-widget.visible .monaco-list-row');
    contains(rows.join('\n'), 'A/RES/80/173', 'the list on the screen');
    await shot('completion');
    // The first is 80/17, which is typed already; the one below is meant.
    await press('ArrowDown');
    await press('Enter');
    await textWhere(document, (text) => text.includes('A/RES/80/173'));
  }
  await window.activeTextEditor?.edit((edit) =>
    edit.delete(document.lineAt(line).rangeIncludingLineBreak),
  );
});

test('the day of adoption, a deadline and a paragraph of a cited text are completed', async () => {
  const start =
    'The General Assembly,\n\nRecalling paragraph  of its resolution 80/173,\n\n1. Requests the Secretary-General to report by the end of \n\nRecalling its resolution 70/125 of ';
  const editor = await newDraft(start);
  const { document } = editor;
  const offeredAt = (words: string): Promise<readonly string[]> => {
    const at = document.positionAt(document.getText().indexOf(words) + words.length);
    return given(
      async () => {
        const { items } = await commands.executeCommand<CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          at,
        );
        return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      },
      ({ length }) => length > 0,
    );
  };
  among(await offeredAt('Recalling paragraph '), '67', 'offered after “paragraph”');
  const year = new Date().getFullYear();
  among(await offeredAt('by the end of '), `the end of ${year + 1}`, 'offered after “by”');
  among(await offeredAt('70/125 of '), '16 December 2015', 'offered after “of”');

  const end = document.positionAt(start.length);
  editor.selection = new Selection(end, end);
  if (hasScreen()) {
    const rows = await textsAfter(suggest, '.suggest-widget.visible .monaco-list-row');
    contains(rows.join('\n'), '16 December 2015', 'the list on the screen');
    await press('Enter');
    await textWhere(document, (text) => text.endsWith('70/125 of 16 December 2015'));
  }
  await leave();
});
