// What the server offers, asked for as the editor does when a person points, clicks or opens a view.
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CodeLens,
  commands,
  type DocumentHighlight,
  type DocumentLink,
  type FoldingRange,
  type InlayHint,
  type Location,
  Range,
  type SelectionRange,
  type SemanticTokens,
  type SymbolInformation,
  type TextEditor,
} from 'vscode';
import { among, contains, equal } from './assert.ts';
import { findingsWhere, given, openDraft, putCursorIn } from './drafts.ts';
import { test } from './harness.ts';
import { hasScreen, shot, texts, webviewTexts } from './screen.ts';

const whole = (editor: TextEditor): Range => new Range(0, 0, editor.document.lineCount, 0);

async function roads(): Promise<TextEditor> {
  const editor = await openDraft('roads.en.reso');
  await findingsWhere(editor.document, ({ length }) => length === 0);
  return editor;
}

test('over a cited paragraph stands by how many it is cited', async () => {
  const { document } = await roads();
  const lenses = await given(
    () => commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 50),
    ({ length }) => length >= 2,
  );
  const titles = lenses.map(({ command }) => command?.title ?? '');
  equal(titles.filter((title) => title === '1 reference').length, 2, 'paragraphs that are cited');
  if (!hasScreen()) return;
  contains(
    (await texts('.codelens-decoration')).join('\n'),
    '1 reference',
    'what the screen shows',
  );
  await shot('editor-en');
});

test('who cites a paragraph, and what it cites', async () => {
  const editor = await roads();
  const { document } = editor;
  const at = putCursorIn(editor, 'Invites');
  const [item] = await given(
    () =>
      commands.executeCommand<CallHierarchyItem[]>('vscode.prepareCallHierarchy', document.uri, at),
    ({ length }) => length > 0,
  );
  contains(item?.name ?? '', '2. Invites', 'the paragraph');
  const incoming = await commands.executeCommand<CallHierarchyIncomingCall[]>(
    'vscode.provideIncomingCalls',
    item,
  );
  contains(incoming.map(({ from }) => from.name).join('\n'), '3. Requests', 'who cites it');
});

test('references to a resolution are found in other drafts too', async () => {
  const editor = await roads();
  const at = putCursorIn(editor, '70/125');
  const found = await given(
    () =>
      commands.executeCommand<Location[]>(
        'vscode.executeReferenceProvider',
        editor.document.uri,
        at,
      ),
    ({ length }) => length >= 5,
  );
  const files = [...new Set(found.map(({ uri }) => uri.path.split('/').at(-1) ?? ''))].sort();
  for (const name of ['draft.ar.reso', 'roads.ar.reso', 'roads.ru.reso', 'roads.zh.reso']) {
    among(files, name, 'among the drafts that cite it');
  }
});

test('citations link to their official text', async () => {
  const { document } = await roads();
  const links = await commands.executeCommand<DocumentLink[]>(
    'vscode.executeLinkProvider',
    document.uri,
  );
  contains(links.map(({ target }) => String(target)).join('\n'), 'A/RES/70/125', 'the addresses');
});

test('the selection grows from the word to the paragraph', async () => {
  const editor = await roads();
  const at = putCursorIn(editor, 'mountain regions');
  const [range] = await commands.executeCommand<SelectionRange[]>(
    'vscode.executeSelectionRangeProvider',
    editor.document.uri,
    [at],
  );
  const steps: string[] = [];
  for (let step = range; step; step = step.parent) steps.push(editor.document.getText(step.range));
  among(steps, 'mountain', 'a step');
  among(steps, 'Noting the needs of mountain regions,', 'a step');
});

test('openers, citations and sessions have colours of their own', async () => {
  const { document } = await roads();
  const tokens = await given(
    () =>
      commands.executeCommand<SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri),
    (found) => found?.data.length > 0,
  );
  equal(tokens.data.length >= 5 * 8, true, `${tokens.data.length / 5} words with a colour`);
});

test('the same paragraph is lit up wherever it is named', async () => {
  const editor = await roads();
  const at = putCursorIn(editor, 'paragraph 2 above');
  const found = await commands.executeCommand<DocumentHighlight[]>(
    'vscode.executeDocumentHighlights',
    editor.document.uri,
    at,
  );
  equal(found.length, 2, 'places lit up: the number and the reference');
});

test('paragraphs fold, and labels and titles are found by name', async () => {
  const editor = await openDraft('draft.ar.reso');
  const folds = await commands.executeCommand<FoldingRange[]>(
    'vscode.executeFoldingRangeProvider',
    editor.document.uri,
  );
  equal(folds.length > 0, true, 'something folds');
  const symbols = await given(
    () =>
      commands.executeCommand<SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'rural',
      ),
    ({ length }) => length > 0,
  );
  among(
    symbols.map(({ name }) => name),
    'Rural roads for all seasons',
    'found',
  );
});

test('behind a session stands its year', async () => {
  const editor = await roads();
  const hints = await commands.executeCommand<InlayHint[]>(
    'vscode.executeInlayHintProvider',
    editor.document.uri,
    whole(editor),
  );
  contains(JSON.stringify(hints.map(({ label }) => label)), '2028', 'the year of the session');
});

for (const language of ['ar', 'ru', 'zh'] as const) {
  test(`a draft in ${language} has no finding, and looks as it should`, async () => {
    const { document } = await openDraft(`roads.${language}.reso`);
    await given(
      () => commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 9),
      ({ length }) => length > 0,
    );
    await findingsWhere(document, ({ length }) => length === 0);
    await shot(`editor-${language}`);
    await commands.executeCommand('chapeau.showPreview');
    if (hasScreen()) await webviewTexts(`article[lang="${language}"] p.numbered`);
    await shot(`preview-${language}`);
    await commands.executeCommand('workbench.action.closeAllEditors');
  });
}
