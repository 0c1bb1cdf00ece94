// The suite in VS Code's own server: the extension runs in Node, the window is a page.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installEditors } from '../../scripts/lib/editors.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { startVSCodeServer } from '../../scripts/lib/vscodeServer.mjs';
import { runAlone } from './runAlone.mjs';
import { runSuiteInPage } from './suiteInPage.mjs';

export const launchServer = ({ chromium, only, log }) =>
  runSuiteInPage({ host: 'server', chromium, only, log, open });

async function open(workspace) {
  const data = await mkdtemp(join(tmpdir(), 'chapeau-server-'));
  const server = await startVSCodeServer(await installEditors(), {
    dataDir: join(data, 'data'),
    extensionsDir: join(data, 'extensions'),
    args: ['--enable-smoke-test-driver'],
  });
  const remote = (path) => `vscode-remote://127.0.0.1:${server.port}${path}`;
  const payload = JSON.stringify([
    ['extensionDevelopmentPath', remote(root)],
    ['extensionTestsPath', remote(join(root, 'dist', 'test', 'suite.js'))],
    ['skipWelcome', 'true'],
  ]);
  const query = new URLSearchParams({ folder: workspace, payload });
  return {
    url: `http://127.0.0.1:${server.port}/?${query}`,
    close: async () => {
      await server.stop();
      await rm(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

await runAlone(import.meta, launchServer);
