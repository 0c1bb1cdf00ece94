import { commands, type Hover, type MarkdownString } from 'vscode';
import { contains } from './assert.ts';
import { findingsWhere, openDraft, putCursorIn } from './drafts.ts';
import { test } from './harness.ts';
import { hasScreen, press, shot, textsAfter } from './screen.ts';

test('hovering over a citation tells what the cited text is', async () => {
  const editor = await openDraft('draft.ar.reso');
  await findingsWhere(editor.document, ({ length }) => length === 4);
  const position = putCursorIn(editor, '70/125');
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    editor.document.uri,
    position,
  );
  const markdown = hovers
    .flatMap(({ contents }) => contents as MarkdownString[])
    .map(({ value }) => value)
    .join('\n');
  contains(markdown, 'A/RES/70/125', 'the hover');

  if (!hasScreen()) return;
  // One part tells of the cited text, another of the link to it.
  const shown = await textsAfter(
    () => commands.executeCommand('editor.action.showHover'),
    '.monaco-hover:not(.hidden) .monaco-hover-content',
  );
  contains(shown.join('\n'), 'A/RES/70/125', 'the hover on the screen');
  await shot('hover');
  await press('Escape');
});
