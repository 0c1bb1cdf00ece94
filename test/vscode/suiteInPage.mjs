// What the two launchers with a browser have in common: a page, the suite in it, its results.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../scripts/lib/chromium.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { requests, serveScreen } from './screen.mjs';

const timeLimit = 600_000;

/**
 * Runs the suite in a VS Code that `open(workspace)` starts and gives as `{ url, close }`.
 * The answer is the list of its tests: `[{ name, error?, milliseconds }]`.
 */
export async function runSuiteInPage({ host, chromium, chromiumArgs, only, open, log = () => {} }) {
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
    const workspace = await copyWorkspace({ screen: screen.url, only, host });
    cleanUp.push(() => rm(workspace, { recursive: true, force: true }));
    const editor = await open(workspace);
    cleanUp.push(editor.close);
    const browser = await launchChromium(chromium, chromiumArgs, { width: 1280, height: 800 });
    cleanUp.push(() => browser.close());

    view.page = await browser.newPage();
    const { code, said } = await suiteEnd(view.page, editor.url);
    const told = results.some(({ error }) => error);
    if (code !== 0 && !(code === 1 && told)) {
      await requests.shot(view, { name: 'problem' });
      const error = `it ended with ${code}; the last that VS Code said:\n${said.join('\n')}`;
      view.report({ name: 'the suite runs to its end', error, milliseconds: 0 });
    }
    return results;
  } finally {
    for (const step of cleanUp.reverse()) await step();
  }
}

/** A copy that the suite may change, and that tells it where the launcher listens. */
async function copyWorkspace({ screen, only = '', host }) {
  const workspace = await mkdtemp(join(tmpdir(), 'chapeau-suite-'));
  await cp(join(root, 'test', 'vscode', 'workspace'), workspace, { recursive: true });
  await mkdir(join(workspace, '.vscode'), { recursive: true });
  await writeFile(
    join(workspace, '.vscode', 'settings.json'),
    JSON.stringify({
      'chapeau.test.screen': screen,
      'chapeau.test.only': only,
      'chapeau.test.host': host,
      'workbench.startupEditor': 'none',
      'editor.minimap.enabled': false,
      'editor.hover.above': false,
    }),
  );
  return workspace;
}

/**
 * Opens VS Code, whose test driver calls two functions of the page, and waits for the second, which
 * ends the suite with 0, or with 1 where a test failed.
 */
async function suiteEnd(page, url) {
  const said = [];
  const hear = (text) => said.push(text.slice(0, 200));
  page.on('console', (message) => hear(message.text()));
  await page.exposeFunction('codeAutomationLog', (_type, args) => hear(String(args)));
  let timer;
  const code = await new Promise((resolve, reject) => {
    timer = setTimeout(() => resolve('a time limit'), timeLimit);
    page
      .exposeFunction('codeAutomationExit', resolve)
      .then(() => page.goto(url))
      .catch(reject);
  });
  clearTimeout(timer);
  return { code, said: said.slice(-10) };
}
