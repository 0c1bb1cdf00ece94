import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { root } from './root.mjs';
import { countsMark } from './testReporter.mjs';

const reporter = join(root, 'scripts', 'lib', 'testReporter.mjs');
const oneProcess = join(root, 'scripts', 'lib', 'oneProcess.mjs');

/** For a test and for a whole file of them: one that hangs must not hold up the others for ever. */
const timeLimit = 600_000;

/**
 * Runs the test files of some patterns and gives `{ passed, failed, skipped }`.
 * `isolated` files each have a process of their own: for tests that start servers or take long.
 * Others share one for each core, which saves the start of a process for hundreds of small files.
 */
export async function runNodeTests(patterns, { isolated = false } = {}) {
  const files = (await glob(patterns, { cwd: root, ignore: '**/node_modules/**' })).sort();
  const cores = availableParallelism();
  if (isolated && files.length > 0) {
    const limits = [`--test-concurrency=${cores}`, `--test-timeout=${timeLimit}`];
    return runProcess(['--test', ...limits, ...files]);
  }
  const shares = Array.from({ length: cores }, (_, share) =>
    files.filter((_file, index) => index % cores === share),
  );
  const counts = await Promise.all(
    shares.filter((share) => share.length > 0).map((share) => runProcess([oneProcess, ...share])),
  );
  return counts.reduce(add, { passed: 0, failed: 0, skipped: 0 });
}

const add = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

async function runProcess(args) {
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      `--test-reporter=${reporter}`,
      '--test-reporter-destination=stdout',
      ...args,
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let counts;
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    for (const line of lines) {
      if (line.startsWith(countsMark)) counts = JSON.parse(line.slice(countsMark.length));
      else console.log(line);
    }
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (!counts) return crashed(`the tests ended without a result (exit code ${code})`);
  // A process that fails although no test did (an error after the last one) is a failure too.
  if (code !== 0 && counts.failed === 0) return crashed(`exit code ${code}`, counts);
  return counts;
}

function crashed(reason, { passed, skipped } = { passed: 0, skipped: 0 }) {
  console.log(`  ✗ ${reason}`);
  return { passed, failed: 1, skipped };
}
