import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..', '..');
const tester = createRequire(import.meta.url).resolve('vscode-tmgrammar-test/dist/unit.js');

// Each file holds lines of drafts and, below each, the scopes that its parts must have.
for (const name of readdirSync(import.meta.dirname).filter((file) => file.endsWith('.reso'))) {
  test(`grammar: ${name}`, async () => {
    const args = [tester, '-g', 'syntaxes/resolution.tmLanguage.json', `test/grammar/${name}`];
    const run = promisify(execFile)(process.execPath, args, { cwd: root });
    await run.catch((error: { stdout: string }) => assert.fail(error.stdout));
  });
}
