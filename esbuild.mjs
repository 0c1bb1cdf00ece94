// Builds every bundle: `node esbuild.mjs [--production] [--watch]`.
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import esbuild from 'esbuild';
import { rulePages } from './scripts/lib/rulePages.mjs';
import { laterParsers, packedTexts } from './scripts/lib/browserBundles.mjs';

const node = {
  platform: 'node',
  target: 'node20',
  // Packages that are modules ask where they are, which a CommonJS bundle knows by another name.
  define: { 'import.meta.url': '__filename' },
};
// No polyfill on purpose: a Node module that strays into the core fails the build.
const browser = {
  platform: 'browser',
  target: 'es2022',
  plugins: [packedTexts, laterParsers],
};
const vscode = {
  external: ['vscode'],
  // What the language client needs for globs takes as much room as all our own of it; the server
  // watches folders in another way, and drafts are told by their language.
  alias: { minimatch: './client/src/common/noGlobs.ts' },
};

/** One row a bundle: what goes in, what comes out, where it runs. */
const bundles = [
  { in: 'client/src/node/main.ts', out: 'dist/client/node.js', ...node, ...vscode },
  { in: 'client/src/browser/main.ts', out: 'dist/client/browser.js', ...browser, ...vscode },
  { in: 'client/src/preview/main.ts', out: 'dist/client/preview.js', ...browser },
  { in: 'client/src/preview/style.css', out: 'dist/client/preview.css', ...browser },
  { in: 'server/src/node/main.ts', out: 'dist/server/node.js', ...node },
  { in: 'server/src/node/start.ts', out: 'dist/server/start.js', ...node },
  { in: 'server/src/browser/main.ts', out: 'dist/server/browser.js', ...browser },
  {
    in: 'server/src/browser/parsers.ts',
    out: 'dist/server/parsers.js',
    ...browser,
    plugins: [],
    format: 'iife',
    globalName: 'chapeauParsers',
  },
  { in: 'server/src/cli/main.ts', out: 'dist/cli.js', ...node, program: true },
  { in: 'server/src/cli/commands.ts', out: 'dist/commands.js', ...node },
  { in: 'server/src/cli/refs.ts', out: 'dist/refs.js', ...node },
  {
    in: 'test/vscode/suite/index.ts',
    out: 'dist/test/suite.js',
    ...browser,
    ...vscode,
    test: true,
  },
];

/**
 * Builds the bundles; with `production` minified, without source maps and without those for tests.
 * `dist/meta.json` tells what went into each, for the checks of `test/package`. Nothing in `dist`
 * changes unless all of them could be built.
 */
export async function build({ production = false } = {}) {
  const wanted = bundles.filter((bundle) => !(production && bundle.test));
  const results = await Promise.all(
    wanted.map((bundle) => esbuild.build({ ...optionsOf(bundle, production), write: false })),
  );
  const stale = wanted.flatMap(({ out }) => [out, `${out}.map`]);
  await Promise.all(stale.map((path) => rm(path, { force: true })));
  await Promise.all(results.flatMap(({ outputFiles }) => outputFiles).map(write));
  const pages = Object.entries(await rulePages());
  await Promise.all(pages.map(([path, contents]) => write({ path, contents })));
  await writeFile('dist/meta.json', JSON.stringify(mergeMeta(results)));
  const programs = wanted.filter((bundle) => bundle.program);
  await Promise.all(programs.map(({ out }) => chmod(out, 0o755)));
}

/** Builds the bundles now and whenever something that went into them was changed. */
async function watch() {
  const plugins = [problemMatcher];
  for (const bundle of bundles) {
    const own = optionsOf(bundle, false);
    const options = { ...own, plugins: [...(own.plugins ?? []), ...plugins], logLevel: 'silent' };
    await (await esbuild.context(options)).watch();
  }
}

async function write({ path, contents }) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, contents);
}

function optionsOf({ in: entry, out, program, test, ...host }, production) {
  return {
    entryPoints: [entry],
    outfile: out,
    format: 'cjs',
    ...host,
    bundle: true,
    charset: 'utf8',
    minify: production,
    sourcemap: !production,
    sourcesContent: false,
    metafile: true,
    legalComments: 'none',
    mainFields: host.platform === 'node' ? ['module', 'main'] : ['browser', 'module', 'main'],
    ...(program ? { banner: { js: '#!/usr/bin/env node' } } : {}),
    logLevel: 'warning',
  };
}

/** Tells an editor's task when a build begins and ends, and what went wrong in it. */
const problemMatcher = {
  name: 'problem-matcher',
  setup({ onStart, onEnd }) {
    onStart(() => console.log('[watch] build started'));
    onEnd(({ errors }) => {
      for (const { text, location } of errors) {
        console.error(`✘ [ERROR] ${text}`);
        if (location) console.error(`    ${location.file}:${location.line}:${location.column}:`);
      }
      console.log('[watch] build finished');
    });
  },
};

function mergeMeta(results) {
  const metas = results.map(({ metafile }) => metafile);
  return {
    inputs: Object.assign({}, ...metas.map((meta) => meta.inputs)),
    outputs: Object.assign({}, ...metas.map((meta) => meta.outputs)),
  };
}

if (import.meta.filename === process.argv[1]) {
  const flags = new Set(process.argv.slice(2));
  const work = flags.has('--watch') ? watch() : build({ production: flags.has('--production') });
  await work.catch((error) => {
    // esbuild has told what is wrong with the code; anything else must be told here.
    if (!error.errors) console.error(error);
    process.exitCode = 1;
  });
}
