// The suite in VS Code for the browser: the extension and its server run in web workers.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { installEditors } from '../../scripts/lib/editors.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { runAlone } from './runAlone.mjs';
import { runSuiteInPage } from './suiteInPage.mjs';

export const launchWeb = ({ chromium, only, log }) =>
  runSuiteInPage({
    host: 'web',
    chromium,
    // The worker host is in an origin of its own, which without a certificate may load nothing.
    chromiumArgs: ['--disable-web-security'],
    only,
    log,
    open,
  });

async function open(workspace) {
  const { web, testWeb } = await installEditors();
  const child = fork(join(import.meta.dirname, 'serveWeb.mjs'), { silent: true });
  child.send({
    testWeb,
    options: {
      extensionDevelopmentPath: root,
      extensionTestsPath: join(root, 'dist', 'test', 'suite.js'),
      folderMountPath: workspace,
      build: { type: 'static', location: web, quality: 'stable', version: '1.91.1' },
      esm: false,
    },
  });
  const port = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('error', reject);
    child.once('exit', () => reject(new Error('VS Code for the browser could not be served')));
  });
  return {
    // Webviews have origins of their own below this name; below a number there are none.
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.disconnect();
      }),
  };
}

await runAlone(import.meta, launchWeb);
