// Runs many test files in this one process: `node --import tsx oneProcess.mjs FILE…`.
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

for (const file of process.argv.slice(2)) {
  try {
    await import(pathToFileURL(resolve(file)).href);
  } catch (error) {
    // A file that cannot be loaded is a failed test, and the others still run.
    test(`${file} can be loaded`, () => Promise.reject(error));
  }
}
