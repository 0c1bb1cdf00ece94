// Runs many test files in this one process: `node --import tsx oneProcess.mjs FILE…`.
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const loaded = load(process.argv.slice(2));
// Tests run one after the other. Without this one, which waits, those of the first files might all
// be done before the next file is loaded: hooks that run at the very end would then run too early.
test('the test files can be loaded', async () => {
  const failures = await loaded;
  if (failures.length > 0) throw new AggregateError(failures, failures.join('\n'));
});

/** A file that cannot be loaded is a failure, and the others still run. */
async function load(files) {
  const failures = [];
  for (const file of files) {
    try {
      await import(pathToFileURL(resolve(file)).href);
    } catch (error) {
      failures.push(new Error(`${file}: ${error.stack ?? error}`));
    }
  }
  return failures;
}
