// What makes the bundles for browsers smaller, which are loaded over a network.
import { basename, dirname, join, relative, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import esbuild from 'esbuild';
import { compress } from 'lzma1';
import { globSync } from 'tinyglobby';
import { packedData } from '../generate/registry.mjs';
import { root } from './root.mjs';

const facts = /registry[\\/]data\.generated\.ts$/;
const words = 'server/src/{languages/??,features/describe/ui}/*.ts';
const allPacked = 'packed:all';

/**
 * The facts of the registry and the words of the languages as one text packed by LZMA. On their way
 * they take a sixth less room than with gzip alone, and in the bundle a quarter of it. Only that half
 * of the library which unpacks goes into the bundle.
 */
export const packedTexts = {
  name: 'packed-texts',
  async setup({ onLoad, onResolve }) {
    const modules = await dataModules();
    onResolve({ filter: /^packed:/ }, ({ path }) => ({ path, namespace: 'packed' }));
    onLoad({ filter: /./, namespace: 'packed' }, () => ({
      contents: unpacking({
        facts: packedData(),
        ...Object.fromEntries([...modules].map(([path, exports]) => [keyOf(path), exports])),
      }),
      resolveDir: root,
    }));
    onLoad({ filter: facts }, ({ path }) => ({
      contents: `import { texts } from '${allPacked}';
        import { unpack } from './unpack.ts';
        export const generatedData = () => unpack(texts.facts);`,
      resolveDir: dirname(path),
    }));
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const exports = modules.get(path);
      if (exports === undefined) return undefined;
      const names = Object.keys(exports).map((name) => `${name} = all.${name}`);
      return {
        contents: `import { texts } from '${allPacked}';
          const all = texts['${keyOf(path)}'];
          export const ${names.join(', ')};`,
        resolveDir: dirname(path),
      };
    });
  },
};

const parsers = join(root, 'server/src/browser/parsers.ts');
const parsed = /^(?:jsonc-parser|saxes|yaml)$|\/validators\.generated\.ts$/;

/** Leaves the parsers of parsers.ts out of the server, which loads them when they are first called. */
export const laterParsers = {
  name: 'later-parsers',
  async setup({ onLoad, onResolve }) {
    const names = await exportsOf(parsers);
    onResolve({ filter: parsed }, () => ({ path: 'parsers', namespace: 'later' }));
    onLoad({ filter: /./, namespace: 'later' }, () => ({
      contents: `import { later } from './server/src/browser/later.ts';
        ${names.map((name) => `export const ${name} = later('${name}');`).join('\n')}`,
      resolveDir: root,
    }));
  },
};

async function exportsOf(path) {
  const { metafile } = await esbuild.build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  return output.exports;
}

const keyOf = (path) => relative(join(root, 'server/src'), path).split(sep).join('/');

/** The modules that hold nothing but data that JSON can say, by their paths, with what they export. */
async function dataModules() {
  const paths = globSync(words, { cwd: root, absolute: true }).filter(
    (path) => !/\.test\.ts$|types\.ts$/.test(path) && basename(path) !== 'index.ts',
  );
  const { outputFiles } = await esbuild.build({
    entryPoints: paths,
    outdir: root,
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    entryNames: '[dir]/[name]',
    outbase: root,
  });
  const evaluated = outputFiles.map(({ path, text }) => {
    const module = { exports: {} };
    new Function('module', 'exports', text)(module, module.exports);
    return [path.replace(/\.js$/, '.ts'), { ...module.exports }];
  });
  return new Map(
    evaluated.filter(([, exports]) =>
      isDeepStrictEqual(JSON.parse(JSON.stringify(exports)), exports),
    ),
  );
}

function unpacking(texts) {
  const packed = compress(new TextEncoder().encode(JSON.stringify(texts)), 9);
  return `
    import { Decoder } from './node_modules/lzma1/lib/decoder.js';
    import { InputBuffer, OutputBuffer } from './node_modules/lzma1/lib/streams.js';
    const packed = '${Buffer.from(packed).toString('base64')}';
    const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
    const unpacked = new OutputBuffer(1 << 20);
    new Decoder().decompress(new InputBuffer(bytes), unpacked);
    export const texts = JSON.parse(new TextDecoder().decode(unpacked.toArray()));
  `;
}
