// Takes the pictures with which README begins: `npm run pictures`. They are of the drafts in
// test/vscode/workspace, in a real VS Code.
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './lib/root.mjs';
import { setUp } from './setup.mjs';

await setUp();
const { build } = await import('../esbuild.mjs');
const { ensureChromium } = await import('./lib/chromium.mjs');
const { launchServer } = await import('../test/vscode/launchServer.mjs');

process.chdir(root);
await build();
const chromium = await ensureChromium();
if (!chromium) throw new Error('Install Chromium, or name one in CHAPEAU_CHROMIUM.');
const results = await launchServer({ chromium, only: 'picture for README' });
const failed = results.filter(({ error }) => error);
if (failed.length > 0) throw new Error(failed.map(({ error }) => error).join('\n'));
const taken = join(root, 'out', 'screenshots', 'server');
const kept = join(root, 'images', 'readme');
await mkdir(kept, { recursive: true });
for (const file of await readdir(taken)) {
  if (file.startsWith('readme-')) await copyFile(join(taken, file), join(kept, file.slice(7)));
}
console.log(`The pictures are in ${kept}.`);
