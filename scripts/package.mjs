// Makes the extension: `npm run package` → dist/chapeau-<version>.vsix.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { output } from './lib/run.mjs';
import { root } from './lib/root.mjs';
import { setUp } from './setup.mjs';

/** Builds the .vsix and gives its path. vsce runs the production build first. */
export async function makePackage(folder = join(root, 'dist')) {
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${name}-${version}.vsix`);
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  // The project has no public repository yet for vsce to make links to.
  const args = [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--out', file];
  await output(process.execPath, args, { cwd: root });
  return file;
}

if (import.meta.filename === process.argv[1]) {
  await setUp();
  console.log(await makePackage());
}
