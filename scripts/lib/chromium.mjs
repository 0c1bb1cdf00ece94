import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';
import { findProgram } from './path.mjs';

/** The Chromium in which the browser tests run, if there is one. */
export const findChromium = () =>
  process.env.CHAPEAU_CHROMIUM ||
  findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');

/** As `findChromium`, but installs Debian's where that can be done without asking anyone. */
export async function ensureChromium() {
  const found = findChromium();
  if (found || process.getuid?.() !== 0 || !findProgram('apt-get')) return found;
  console.log('Installing Chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quietly = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  try {
    await run('apt-get', ['update', '-qq'], quietly);
    await run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', 'chromium'], quietly);
  } catch (error) {
    // The caller says what is skipped and how to get a Chromium.
    console.log(error.message);
  }
  return findChromium();
}

/**
 * Opens a headless Chromium that talks to nobody but the page we open in it; `close` ends it. It has a
 * profile of its own: without one, Chromium denies webviews their service worker.
 */
export async function launchChromium(executablePath, extraArgs = [], viewport) {
  const { chromium } = await import('playwright-core');
  const profile = await mkdtemp(join(tmpdir(), 'chapeau-chromium-'));
  // A webview is a third party to the window it is shown in.
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    viewport,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...extraArgs,
    ],
  });
  return {
    newPage: () => context.newPage(),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
