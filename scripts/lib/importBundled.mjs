import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

/**
 * A TypeScript file of the project as a module, bundled as what is shipped is: loaders for tests keep
 * the name of every function, which makes those that run often slower by a third.
 */
export async function importBundled(file) {
  const outfile = join('out', 'bench', `${basename(file, '.ts')}.mjs`);
  await esbuild.build({
    entryPoints: [file],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [ownPlaces],
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

/** Files that ask where they are get the answer that they had before they were bundled. */
const ownPlaces = {
  name: 'own-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes('import.meta.')) return undefined;
      const contents = source
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: 'ts' };
    });
  },
};
