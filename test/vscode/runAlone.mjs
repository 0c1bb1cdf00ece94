import { ensureChromium } from '../../scripts/lib/chromium.mjs';

/**
 * Runs a launcher by itself when its file is the program: `node test/vscode/launchWeb.mjs`; with words
 * behind it only the tests whose names hold them.
 */
export async function runAlone({ filename }, launch) {
  if (filename !== process.argv[1]) return;
  const chromium = await ensureChromium();
  if (!chromium) throw new Error('Install Chromium, or name one in CHAPEAU_CHROMIUM.');
  const results = await launch({
    chromium,
    only: process.argv.slice(2).join(' '),
    log: ({ name, error, milliseconds }) =>
      console.log(`${error ? '✗' : '✓'} ${name} (${milliseconds} ms)${error ? `\n${error}` : ''}`),
  });
  const failed = results.filter(({ error }) => error).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
