// Everything that can be said of the code without running it: `npm run check`.
import { join } from 'node:path';
import { exitCode } from './lib/run.mjs';
import { root } from './lib/root.mjs';
import { setUp } from './setup.mjs';

const binary = (name) => join(root, 'node_modules', '.bin', name);

/** Name → what to run. Each is one check, which passes or fails. */
export const checks = {
  'type check': [binary('tsc'), ['-b']],
  lint: [binary('eslint'), ['.', '--max-warnings=0']],
  format: [binary('prettier'), ['--check', '--log-level=warn', '.']],
  'generated files': [process.execPath, ['scripts/generate.mjs', '--check']],
};

/** Whether a check found nothing; what it found stands on the terminal. */
export async function runCheck(name) {
  const [program, args] = checks[name];
  return (await exitCode(program, args, { cwd: root })) === 0;
}

if (import.meta.filename === process.argv[1]) {
  await setUp();
  const results = [];
  for (const name of Object.keys(checks)) results.push([name, await runCheck(name)]);
  for (const [name, passed] of results) console.log(`${passed ? '✓' : '✗'} ${name}`);
  process.exitCode = results.every(([, passed]) => passed) ? 0 : 1;
}
