// Everything that is tested: `npm test`. Needs nothing but Node; sets itself up first.
// `npm test -- unit wire` runs only the stages whose names begin so.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/root.mjs';
import { setUp } from './setup.mjs';

const started = Date.now();
await setUp();
// What is imported from here on may use what was just installed.
const { build } = await import('../esbuild.mjs');
const { checks, runCheck } = await import('./check.mjs');
const { runNodeTests } = await import('./lib/nodeTests.mjs');
const { ensureChromium } = await import('./lib/chromium.mjs');
const { launchServer } = await import('../test/vscode/launchServer.mjs');
const { launchWeb } = await import('../test/vscode/launchWeb.mjs');

process.chdir(root);

/** Name → what gives its counts; in this order. */
const stages = {
  build: () => counted(() => build()),
  ...Object.fromEntries(
    Object.keys(checks).map((name) => [name, () => counted(() => runCheck(name))]),
  ),
  unit: () => runNodeTests(['server/src/**/*.test.ts', 'client/src/**/*.test.ts']),
  ...Object.fromEntries(testFolders().map((name) => [name, () => testsOf(name)])),
  'VS Code, node host': () => inVSCode(launchServer),
  'VS Code, web-worker host': () => inVSCode(launchWeb),
};

const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.some((start) => name.startsWith(start));
const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, run] of Object.entries(stages).filter(([name]) => isWanted(name))) {
  const start = Date.now();
  console.log(`▸ ${name}`);
  const counts = await run().catch((error) => {
    console.log(`  ✗ ${error.stack ?? error}`);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  for (const key of Object.keys(total)) total[key] += counts[key] ?? 0;
  console.log(`  ${describe(counts)} (${seconds(start)})`);
}
console.log(
  `\nAll of it took ${seconds(started)}${total.skipped ? `; ${total.skipped} skipped` : ''}.`,
);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** The folders of test/ whose tests run in Node; the quick ones, which start nothing, first. */
function testFolders() {
  const folders = readdirSync('test', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'vscode')
    .map(({ name }) => name)
    .filter((name) => readdirSync(join('test', name)).some((file) => file.endsWith('.test.ts')));
  return folders.sort((one, other) => Number(isQuick(other)) - Number(isQuick(one)));
}

function isQuick(folder) {
  return ['grammar', 'snippets', 'tidy'].includes(folder);
}

function testsOf(folder) {
  return runNodeTests(`test/${folder}/**/*.test.ts`, { isolated: !isQuick(folder) });
}

function describe({ passed, failed, skipped }) {
  const parts = [`${passed} passed`];
  if (failed) parts.push(`${failed} failed`);
  if (skipped) parts.push(`${skipped} skipped`);
  return parts.join(', ');
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/** Something that passes or fails as one: it failed if it threw or said `false`. */
async function counted(action) {
  const passed = (await action()) !== false;
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

async function inVSCode(launch) {
  const chromium = await ensureChromium();
  if (!chromium) {
    console.log('  skipped: no Chromium here. Install one (Debian: apt-get install chromium), or');
    console.log('  name one in the environment variable CHAPEAU_CHROMIUM.');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const results = await launch({ chromium });
  for (const { name, before = [] } of results.filter(({ before }) => before?.length)) {
    console.log(
      `  ↻ ${name}: at attempt ${before.length + 1}\n${before[0].replace(/^/gm, '      ')}`,
    );
  }
  const failed = results.filter(({ error }) => error);
  for (const { name, error } of failed) {
    console.log(`  ✗ ${name}\n${String(error).replace(/^/gm, '      ')}`);
  }
  if (failed.length) console.log(`  Pictures of it are in ${join(root, 'out', 'screenshots')}.`);
  return { passed: results.length - failed.length, failed: failed.length };
}
