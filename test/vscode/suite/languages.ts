// The same in the scripts that drafts are written in: left to right and right to left, with and
// without blanks between words.
import { commands, Position, Selection } from 'vscode';
import { contains } from './assert.ts';
import { findingsWhere, leave, openDraft, putCursorIn } from './drafts.ts';
import { test } from './harness.ts';
import { hasScreen, press, shot, textsAfter } from './screen.ts';

for (const [language, begun, opener] of [
  ['ar', 'وإذ تش', 'وإذ تشير'],
  ['en', 'Not', 'Noting'],
  ['ru', 'призн', 'признавая'],
  ['zh', '认', '认识到'],
] as const) {
  test(`in ${language} a citation is told of, and an opener is completed`, async () => {
    if (!hasScreen()) return;
    const editor = await openDraft(`roads.${language}.reso`);
    const { document } = editor;
    await findingsWhere(document, ({ length }) => length === 0);
    const { line } = putCursorIn(editor, '70/125');
    const told = await textsAfter(
      () => commands.executeCommand('editor.action.showHover'),
      '.monaco-hover:not(.hidden) .monaco-hover-content',
    );
    contains(told.join('\n'), 'A/RES/70/125', 'the hover');
    await shot(`hover-${language}`);
    await press('Escape');

    await editor.edit((edit) => edit.insert(new Position(line + 1, 0), `\n${begun}\n`));
    const end = new Position(line + 2, begun.length);
    editor.selection = new Selection(end, end);
    const offered = await textsAfter(async () => {
      await commands.executeCommand('hideSuggestWidget');
      await commands.executeCommand('workbench.action.focusActiveEditorGroup');
      await commands.executeCommand('editor.action.triggerSuggest');
    }, '.suggest-widget.visible .monaco-list-row');
    contains(offered.join('\n'), opener, 'what is offered');
    await shot(`completion-${language}`);
    await press('Escape');
    await leave();
  });
}
