// Makes a checkout ready to work in. Imports nothing that must be installed first.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './lib/run.mjs';
import { root } from './lib/root.mjs';

const stamp = join(root, 'node_modules', '.chapeau-setup');

/** Installs what package-lock.json names, unless it has not changed since that was last done. */
export async function setUp() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  console.log('Setting up (this takes a minute the first time) …');
  // `ci` begins by deleting node_modules: right where there is none, wasteful where there is one.
  const command = existsSync(join(root, 'node_modules')) ? 'install' : 'ci';
  // No package that we use needs its install script, and some would download for nothing.
  await run('npm', [command, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
  });
  writeFileSync(stamp, wanted);
}

if (import.meta.filename === process.argv[1]) await setUp();
