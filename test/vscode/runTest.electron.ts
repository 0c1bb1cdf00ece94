// The suite in a desktop VS Code, for contributors: `npm run test:desktop`. Downloads the oldest
// VS Code that we promise to work with and the newest, unless CHAPEAU_VSCODE names one on this
// machine.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';

const root = join(import.meta.dirname, '..', '..');
const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  engines: { vscode: string };
};
const oldest = engines.vscode.replace('^', '');
const installed = process.env.CHAPEAU_VSCODE;

const editors = installed
  ? [{ vscodeExecutablePath: installed }]
  : [{ version: oldest }, { version: 'stable' }];
async function main(): Promise<void> {
  for (const editor of editors) {
    await runTests({
      ...editor,
      extensionDevelopmentPath: root,
      extensionTestsPath: join(root, 'dist', 'test', 'suite.js'),
      launchArgs: [
        join(root, 'test', 'vscode', 'workspace'),
        '--disable-extensions',
        `--user-data-dir=${mkdtempSync(join(tmpdir(), 'chapeau-desktop-'))}`,
      ],
    });
  }
}

void main();
