// What a person sees and does, asked of the launcher. Where it has no page (a desktop VS Code),
// pictures are not taken and the texts on the screen are not to be had.
import { workspace } from 'vscode';

export interface TestResult {
  readonly name: string;
  readonly error: string | undefined;
  /** What went wrong at the attempts before the last. */
  readonly before: readonly string[];
  readonly milliseconds: number;
}

const launcher = (): string | undefined =>
  workspace.getConfiguration('chapeau.test').get<string>('screen');

/** What the names of the tests hold that are to be run. */
export const wanted = (): string =>
  workspace.getConfiguration('chapeau.test').get<string>('only') ?? '';

/** Whether the server runs in a worker of a browser, where it reads no files by itself. */
export const isInWorker = (): boolean =>
  workspace.getConfiguration('chapeau.test').get<string>('host') === 'web';

/** Whether there is a page to look at. */
export const hasScreen = (): boolean => launcher() !== undefined;

/**
 * Keeps a picture of the window, or of the parts of it that some CSS selectors name, down to a height,
 * as `out/screenshots/<host>/<name>.png`.
 */
export async function shot(
  name: string,
  parts: readonly string[] = [],
  height = Infinity,
): Promise<void> {
  if (hasScreen()) await ask('shot', { name, parts, height });
}

/** The texts in the elements of a CSS selector, once the first is to be seen. */
export async function texts(selector: string): Promise<readonly string[]> {
  return (await ask('texts', { selector })) as string[];
}

/**
 * The texts in the elements of a CSS selector that a gesture brings up. Where a busy window closes
 * them at once, the gesture is made again, as a person would.
 */
export async function textsAfter(
  gesture: () => PromiseLike<unknown>,
  selector: string,
): Promise<readonly string[]> {
  for (let left = 4; ; left--) {
    await gesture();
    try {
      return await texts(selector);
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

/** The texts in the elements of a webview, once one is to be seen. */
export async function webviewTexts(selector: string): Promise<readonly string[]> {
  return (await ask('webviewTexts', { selector })) as string[];
}

export async function webviewClick(selector: string): Promise<void> {
  await ask('webviewClick', { selector });
}

/** What axe finds wrong in the webview that shows a selector. */
export async function axe(
  selector: string,
): Promise<readonly { readonly id: string; readonly impact: string; readonly where: string }[]> {
  return (await ask('axe', { selector })) as Awaited<ReturnType<typeof axe>>;
}

/** Scrolls in the webview that shows a selector, by so many pixels. */
export async function webviewScroll(selector: string, by: number): Promise<void> {
  await ask('webviewScroll', { selector, by });
}

/** Waits until nothing of a CSS selector is to be seen any more. */
export async function gone(selector: string): Promise<void> {
  await ask('gone', { selector });
}

/** Clicks on the first element of a CSS selector whose text holds the words. */
export async function click(selector: string, words: string): Promise<void> {
  await ask('click', { selector, words });
}

export async function press(keys: string): Promise<void> {
  await ask('press', { keys });
}

export async function type(text: string): Promise<void> {
  await ask('type', { text });
}

/** Ends the language server as a crash does. */
export async function killServer(): Promise<void> {
  await ask('killServer', {});
}

export async function report(result: TestResult): Promise<void> {
  if (hasScreen()) await ask('report', result);
  else console.log(`${result.error === undefined ? '✓' : '✗'} ${result.name}`);
}

async function ask(request: string, parameters: object): Promise<unknown> {
  const url = launcher();
  if (url === undefined) throw new Error('there is no page to look at');
  const response = await fetch(`${url}/${request}`, {
    method: 'POST',
    body: JSON.stringify(parameters),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
