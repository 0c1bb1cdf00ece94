// The suite runs inside VS Code and sees its API. What a person sees is on the page, which only the
// launcher sees; so the suite asks the launcher, over HTTP on this machine.
import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What the suite may ask of the page. Each gives an answer that goes back as JSON. */
export const requests = {
  /** Keeps a picture of the whole window, or of some parts of it that lie side by side. */
  async shot({ page, folder }, { name, parts = [], height }) {
    await mkdir(folder, { recursive: true });
    const boxes = await Promise.all(parts.map((part) => page.locator(part).first().boundingBox()));
    const path = join(folder, `${name}.png`);
    // What fades in is shown as it will stand.
    await page.screenshot({ path, animations: 'disabled', clip: around(boxes, height) });
  },
  /** The texts that stand in the elements of a CSS selector, once one of them is to be seen. */
  async texts({ page }, { selector }) {
    const found = page.locator(selector);
    await found.first().waitFor({ state: 'visible', timeout: 10_000 });
    return found.allInnerTexts();
  },
  /** The same inside a webview, whose page is a frame in a frame. */
  async webviewTexts({ page }, { selector }) {
    const end = Date.now() + 30_000;
    while (Date.now() < end) {
      const frame = await webviewShowing(page, selector);
      if (frame) return frame.locator(selector).allInnerTexts();
      await page.waitForTimeout(100);
    }
    throw noWebview(page, selector);
  },
  /** Clicks on something in a webview. */
  async webviewClick({ page }, { selector }) {
    const frame = await webviewWith(page, selector);
    await frame.locator(selector).first().click();
  },
  /** Waits until no element of a CSS selector is to be seen any more. */
  async gone({ page }, { selector }) {
    await page.locator(selector).first().waitFor({ state: 'hidden', timeout: 10_000 });
  },
  /** Clicks on the first element of a CSS selector whose text holds some words. */
  async click({ page }, { selector, words }) {
    const found = page.locator(selector).filter({ hasText: words }).first();
    await found.click({ timeout: 10_000 });
  },
  /** What axe finds wrong, for people who see or hear otherwise, in the webview that shows a selector. */
  async axe({ page }, { selector }) {
    const source = await readFile(
      createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
      'utf8',
    );
    const frame = await webviewWith(page, selector);
    await frame.evaluate(source);
    return frame.evaluate(async () => {
      const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
      return violations.map(({ id, impact, nodes }) => ({ id, impact, where: nodes[0].html }));
    });
  },
  /** Scrolls in the webview that shows a selector, as a reader does. */
  async webviewScroll({ page }, { selector, by }) {
    const frame = await webviewWith(page, selector);
    await frame.evaluate((distance) => globalThis.scrollBy(0, distance), by);
  },
  /** Presses keys as a person does: `Enter`, `Control+Space`. */
  async press({ page }, { keys }) {
    await page.keyboard.press(keys);
  },
  /** Types letters, one after the other. */
  async type({ page }, { text }) {
    await page.keyboard.type(text);
  },
  /** Ends the language server that the extension has started. */
  async killServer() {
    const pid = await descendant(process.pid, join('dist', 'server', 'start.js'));
    if (!pid) throw new Error('no server runs');
    process.kill(pid, 'SIGKILL');
  },
  /** A test of the suite ended. */
  async report({ report }, result) {
    report(result);
  },
};

/** The rectangle around others, no higher than a limit; none around none. */
function around(boxes, height) {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: Math.min(bottom - y, height ?? Infinity) };
}

/** The process below `ancestor` whose command line holds some words. */
async function descendant(ancestor, words) {
  const { stdout } = await promisify(execFile)('ps', ['-eo', 'pid=,ppid=,args=']);
  const processes = stdout.split('\n').map((line) => line.trim().split(/\s+/));
  const below = new Set([String(ancestor)]);
  // Numbers of processes begin anew one day, so a child may be listed before its parent.
  for (let known = 0; known < below.size;) {
    known = below.size;
    for (const [pid, parent] of processes) if (below.has(parent)) below.add(pid);
  }
  const found = processes.find(
    ([pid, , ...args]) => below.has(pid) && args.join(' ').includes(words),
  );
  return found && Number(found[0]);
}

/** The frame of the webview that shows an element of a CSS selector, if one does by now. */
async function webviewShowing(page, selector) {
  for (const frame of page.frames()) {
    // A frame that goes at that moment shows nothing.
    const shown = frame.locator(selector).count();
    if (await shown.catch(() => 0)) return frame;
  }
  return undefined;
}

async function webviewWith(page, selector) {
  const frame = await webviewShowing(page, selector);
  if (!frame) throw noWebview(page, selector);
  return frame;
}

function noWebview(page, selector) {
  const frames = page.frames().map((frame) => frame.url());
  return new Error(`no webview shows “${selector}”, of ${frames.join(' ')}`);
}

/** Serves the suite's requests; `view` is given its page once there is one. */
export async function serveScreen(view) {
  const server = createServer(async (request, response) => {
    // The web-worker host lives in another origin.
    response.setHeader('Access-Control-Allow-Origin', '*');
    try {
      const answer = await requests[request.url.slice(1)](view, JSON.parse(await body(request)));
      response.end(JSON.stringify(answer ?? null));
    } catch (error) {
      response.statusCode = 500;
      response.end(String(error));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function body(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
