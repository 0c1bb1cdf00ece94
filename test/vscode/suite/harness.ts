import { report } from './screen.ts';

interface Test {
  readonly name: string;
  readonly run: () => Promise<void>;
}

const tests: Test[] = [];
const timeLimit = 15_000;

/** Adds a test; they run one after the other, in the order in which they were added. */
export function test(name: string, run: () => Promise<void>): void {
  tests.push({ name, run });
}

/** Runs all tests, telling the launcher of each; throws at the end if one failed. */
export async function runTests(): Promise<void> {
  const failed: string[] = [];
  for (const { name, run } of tests) {
    const start = Date.now();
    const error = await errorOf(run);
    if (error !== undefined) failed.push(`${name}\n${error}`);
    await report({ name, error, milliseconds: Date.now() - start });
  }
  if (failed.length > 0) throw new Error(failed.join('\n\n'));
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
