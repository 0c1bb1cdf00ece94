import { commands, window } from 'vscode';
import { report, wanted } from './screen.ts';

interface Test {
  readonly name: string;
  readonly run: () => Promise<void>;
}

const tests: Test[] = [];
const timeLimit = 60_000;
/** On a busy machine a list may close before a key reaches it: what failed once is done anew. */
const attempts = 3;

/** Adds a test; they run one after the other, in the order in which they were added. */
export function test(name: string, run: () => Promise<void>): void {
  tests.push({ name, run });
}

/** Runs all tests, telling the launcher of each; throws at the end if one failed. */
export async function runTests(): Promise<void> {
  const failed: string[] = [];
  for (const { name, run } of tests.filter(({ name }) => name.includes(wanted()))) {
    const start = Date.now();
    let error = await errorOf(run);
    const before: string[] = [];
    while (error !== undefined && before.length + 1 < attempts) {
      before.push(error);
      await leaveEverything();
      error = await errorOf(run);
    }
    if (error !== undefined) failed.push(`${name}\n${error}`);
    await report({ name, error, before, milliseconds: Date.now() - start });
  }
  if (failed.length > 0) throw new Error(failed.join('\n\n'));
}

/** Closes what is open, without keeping what was changed. */
async function leaveEverything(): Promise<void> {
  await commands.executeCommand('hideSuggestWidget');
  while (window.activeTextEditor) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}

async function errorOf(run: () => Promise<void>): Promise<string | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${timeLimit / 1000} s`)), timeLimit);
  });
  try {
    await Promise.race([run(), tooLong]);
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  } finally {
    clearTimeout(timer);
  }
}
