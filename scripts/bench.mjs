// Measures: `npm run bench`. Runs the `bench()` of every `*.bench.ts` and prints what it gives.
// `npm run bench -- wire` runs only those whose names contain that word.
import { stat } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { basename } from 'node:path';
import { glob } from 'tinyglobby';
import { build } from '../esbuild.mjs';
import { importBundled } from './lib/importBundled.mjs';
import { root } from './lib/root.mjs';

process.chdir(root);
if (await isBuildOld()) {
  console.log('Building …');
  await build({ production: true });
}

const wanted = process.argv.slice(2);
const files = (await glob(['server/src/**/*.bench.ts', 'test/bench/**/*.bench.ts'])).sort();
const chosen = files.filter(
  (file) => wanted.length === 0 || wanted.some((word) => basename(file).includes(word)),
);
console.log(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'core'}\n`);
for (const file of chosen) {
  console.log(`▸ ${basename(file, '.bench.ts')}`);
  const { bench } = await importBundled(file);
  const figures = Object.entries(await bench());
  const width = Math.max(...figures.map(([name]) => name.length));
  for (const [name, figure] of figures) console.log(`  ${name.padEnd(width)}  ${figure}`);
  console.log();
}
// Benches may leave timers or servers behind; nothing is to be waited for.
process.exit();

/** Whether there is no bundle, or a source is younger than it. */
async function isBuildOld() {
  const built = await stat('dist/server/node.js').catch(() => undefined);
  if (!built) return true;
  const sources = await glob(['server/src/**/*.ts', 'server/data/**', 'esbuild.mjs']);
  const times = await Promise.all(sources.map(async (file) => (await stat(file)).mtimeMs));
  return Math.max(...times) > built.mtimeMs;
}
