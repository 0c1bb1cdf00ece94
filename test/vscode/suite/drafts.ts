import type { Disposable, Position } from 'vscode';
import {
  commands,
  type Diagnostic,
  languages,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { press } from './screen.ts';

/** Opens a draft of test/vscode/workspace in an editor. */
export async function openDraft(name: string): Promise<TextEditor> {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('the suite needs test/vscode/workspace open as its folder');
  return window.showTextDocument(await workspace.openTextDocument(Uri.joinPath(folder.uri, name)), {
    preview: false,
  });
}

/** Where some words stand in a document, the first time. */
export function rangeOf(document: TextDocument, words: string): Range {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`the draft does not hold “${words}”`);
  return new Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Puts the cursor into some words, after their first character. */
export function putCursorIn(editor: TextEditor, words: string): Position {
  const { start } = rangeOf(editor.document, words);
  const position = start.translate(0, 1);
  editor.selection = new Selection(position, position);
  editor.revealRange(editor.selection);
  return position;
}

/** The findings of a document, as soon as they are as expected. */
export const findingsWhere = (
  document: TextDocument,
  areExpected: (findings: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> =>
  until(
    (check) => languages.onDidChangeDiagnostics(check),
    () => {
      const findings = languages.getDiagnostics(document.uri);
      return areExpected(findings) ? findings : undefined;
    },
  );

/** The line the cursor is in, as soon as it is as expected. */
export const lineWhere = (
  editor: TextEditor,
  isExpected: (line: string) => boolean,
): Promise<string> =>
  until(
    (check) => window.onDidChangeTextEditorSelection(check),
    () => {
      const line = editor.document.lineAt(editor.selection.active.line).text;
      return isExpected(line) ? line : undefined;
    },
  );

/** The text of a document, as soon as it is as expected. */
export const textWhere = (
  document: TextDocument,
  isExpected: (text: string) => boolean,
): Promise<string> =>
  until(
    (check) => workspace.onDidChangeTextDocument(check),
    () => (isExpected(document.getText()) ? document.getText() : undefined),
  );

/** An untitled draft with these words, in front. */
export async function newDraft(content: string): Promise<TextEditor> {
  const document = await workspace.openTextDocument({ language: 'resolution', content });
  return window.showTextDocument(document, { preview: false });
}

/** Closes the draft in front without keeping what was changed in it. */
export async function leave(): Promise<void> {
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** What a provider of the editor gives, as soon as it is as expected. */
export async function given<T>(
  ask: () => Thenable<T>,
  isExpected: (value: T) => boolean,
): Promise<T> {
  for (;;) {
    const value = await ask();
    if (isExpected(value)) return value;
    // The server may still be reading: it is asked again, within the time limit of the test.
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * Presses keys until they have done what they should: what a key does is told to the window a moment
 * after the cursor has moved, which a person does not outrun.
 */
export async function pressUntil(
  keys: string,
  document: TextDocument,
  isDone: (text: string) => boolean,
): Promise<void> {
  for (let left = 5; left > 0 && !isDone(document.getText()); left--) {
    const before = document.getText();
    await press(keys);
    await changed(document, before);
    if (!isDone(document.getText())) await commands.executeCommand('undo');
  }
  await textWhere(document, isDone);
}

const changed = (document: TextDocument, before: string): Promise<string> =>
  textWhere(document, (text) => text !== before);

/** The name of the rule that found something. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits for an event after which `look` gives something, without ever sleeping. */
export async function until<T>(
  subscribe: (check: () => void) => Disposable,
  look: () => T | undefined,
): Promise<T> {
  let subscription: Disposable | undefined;
  try {
    return await new Promise<T>((resolve) => {
      const check = (): void => {
        const found = look();
        if (found !== undefined) resolve(found);
      };
      subscription = subscribe(check);
      check();
    });
  } finally {
    subscription?.dispose();
  }
}
