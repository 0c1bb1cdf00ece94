// What the two launchers with a browser have in common: a page, the suite in it, its results.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../scripts/lib/chromium.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { serveScreen } from './screen.mjs';

const timeLimit = 120_000;

/**
 * Runs the suite in a VS Code that `open(workspace)` starts and gives as `{ url, close }`.
 * The answer is the list of its tests: `[{ name, error?, milliseconds }]`.
 */
export async function runSuiteInPage({ host, chromium, chromiumArgs, open, log = () => {} }) {
  const results = [];
  const cleanUp = [];
  const view = {
    folder: join(root, 'out', 'screenshots', host),
    report: (result) => {
      results.push(result);
      log(result);
    },
  };
  try {
    await rm(view.folder, { recursive: true, force: true });
    const screen = await serveScreen(view);
    cleanUp.push(screen.close);
    const workspace = await copyWorkspace(screen.url);
    cleanUp.push(() => rm(workspace, { recursive: true, force: true }));
    const editor = await open(workspace);
    cleanUp.push(editor.close);
    const browser = await launchChromium(chromium, chromiumArgs);
    cleanUp.push(() => browser.close());

    view.page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const code = await suiteExit(view.page, editor.url);
    if (code !== 0 && results.every(({ error }) => !error)) {
      results.push({ name: 'the suite runs to its end', error: `it ended with ${code}` });
    }
    return results;
  } finally {
    for (const step of cleanUp.reverse()) await step();
  }
}

/** A copy that the suite may change, and that tells it where the launcher listens. */
async function copyWorkspace(screen) {
  const workspace = await mkdtemp(join(tmpdir(), 'chapeau-suite-'));
  await cp(join(root, 'test', 'vscode', 'workspace'), workspace, { recursive: true });
  await mkdir(join(workspace, '.vscode'), { recursive: true });
  await writeFile(
    join(workspace, '.vscode', 'settings.json'),
    JSON.stringify({ 'chapeau.test.screen': screen, 'workbench.startupEditor': 'none' }),
  );
  return workspace;
}

/** Opens VS Code, whose test driver calls two functions of the page, and waits for the second. */
async function suiteExit(page, url) {
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  let timer;
  try {
    return await new Promise((resolve, reject) => {
      const opened = (async () => {
        await page.exposeFunction('codeAutomationLog', (_type, args) => said.push(String(args)));
        await page.exposeFunction('codeAutomationExit', resolve);
        await page.goto(url);
      })();
      opened.catch(reject);
      timer = setTimeout(() => {
        const last = said.slice(-20).join('\n');
        reject(
          new Error(`the suite did not end in ${timeLimit / 1000} seconds; VS Code said:\n${last}`),
        );
      }, timeLimit);
    });
  } finally {
    clearTimeout(timer);
  }
}
