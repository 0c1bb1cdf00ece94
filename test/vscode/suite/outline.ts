import { commands, type DocumentSymbol, languages } from 'vscode';
import { equal } from './assert.ts';
import { openDraft } from './drafts.ts';
import { test } from './harness.ts';
import { shot } from './screen.ts';

test('the outline has the parts of the draft', async () => {
  const { document } = await openDraft('draft.ar.reso');
  const symbols = await commands.executeCommand<DocumentSymbol[]>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  equal(symbols.length > 0, true, 'there is an outline');
  await commands.executeCommand('outline.focus');
  await shot('outline');
});

test('the language of drafts is known to the editor by its name', async () => {
  const known = await languages.getLanguages();
  equal(known.includes('resolution'), true, 'resolution is a language');
});
