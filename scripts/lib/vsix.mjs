import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';
import { output } from './run.mjs';

/** Builds dist/chapeau-<version>.vsix and gives its path. vsce runs the production build first. */
export async function makeVsix() {
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const folder = join(root, 'dist');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${name}-${version}.vsix`);
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  // The project has no public repository yet to which vsce could point the links of the README.
  const without = [
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
  ];
  await output(process.execPath, [vsce, 'package', ...without, '--out', file], { cwd: root });
  return file;
}
