import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { listFiles, PackageManager } from '@vscode/vsce';
import { shippedRegistry } from '../../server/src/registry/registry.ts';
import { createLanguageService } from '../../server/src/service.ts';
import { installEditors } from '../../scripts/lib/editors.mjs';
import { installedExtensions, installExtension } from '../../scripts/lib/vscodeServer.mjs';
import { makeVsix } from '../../scripts/lib/vsix.mjs';
import { type Bundle, loadBundle } from './loadBundle.ts';

const root = join(import.meta.dirname, '..', '..');
const megabyte = 1024 * 1024;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

interface Meta {
  readonly inputs: Readonly<Record<string, { readonly imports: readonly Imported[] }>>;
  readonly outputs: Readonly<Record<string, { readonly imports: readonly Imported[] }>>;
}

interface Imported {
  readonly path: string;
  readonly external?: boolean;
}

let vsix: string;
let meta: Meta;

before(async () => {
  // The production build, as it goes to drafters, for this and every later test.
  vsix = await makeVsix();
  meta = JSON.parse(readFileSync(join(root, 'dist', 'meta.json'), 'utf8')) as Meta;
});

test('the extension holds what it needs and nothing else', async () => {
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  const expected = readFileSync(join(import.meta.dirname, 'files.txt'), 'utf8');
  assert.equal(`${files.sort().join('\n')}\n`, expected);
});

test('the extension is small', () => {
  assert.ok(statSync(vsix).size < 2 * megabyte, `${statSync(vsix).size} bytes`);
});

test('what a browser loads is small, and smaller on its way there', () => {
  const bundles = ['client/browser.js', 'server/browser.js', 'client/preview.js'].map((name) =>
    readFileSync(join(root, 'dist', name)),
  );
  const size = sum(bundles.map(({ length }) => length));
  const packed = sum(bundles.map((bundle) => gzipSync(bundle).length));
  console.log(`  what browsers load: ${kilobytes(size)}, with gzip ${kilobytes(packed)}`);
  assert.ok(size < 1.5 * megabyte, `All bundles for browsers have ${kilobytes(size)}: too much.`);
  assert.ok(packed < 480_000, `With gzip they have ${kilobytes(packed)}: too much.`);
  const server = gzipSync(readFileSync(join(root, 'dist', 'server', 'browser.js'))).length;
  assert.ok(server < 400_000, `The server with its facts has ${kilobytes(server)}: too much.`);
  const later = gzipSync(readFileSync(join(root, 'dist', 'server', 'parsers.js'))).length;
  console.log(`  and later, where there are files to read beside drafts: ${kilobytes(later)}`);
  assert.ok(later < 60_000, `What reads other files has ${kilobytes(later)}: too much.`);
});

test('the client needs no globs, which are left out of it', async () => {
  const server: Bundle = loadBundle('server/browser.js', { vscode: false, node: false });
  after(() => server.dispose());
  const { capabilities } = (await server.ask('initialize', {
    processId: null,
    rootUri: null,
    capabilities: { workspace: { fileOperations: { willRename: true, didRename: true } } },
  })) as { capabilities: { workspace?: { fileOperations?: unknown } } };
  assert.equal(capabilities.workspace?.fileOperations, undefined);
});

test('the server for browsers knows the same, though its facts and words are packed', async () => {
  const uri = 'file:///draft.ar.reso';
  const text = 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 70/684،\n';
  const document = { uri, version: 1, getText: () => text };
  const service = createLanguageService({
    registry: shippedRegistry(),
    asOf: () => new Date().toISOString().slice(0, 10),
    config: () => ({ rules: {} }),
  });
  const server = loadBundle('server/browser.js', { vscode: false, node: false });
  after(() => server.dispose());
  const capabilities = { textDocument: { diagnostic: {} } };
  await server.ask('initialize', { processId: null, rootUri: null, capabilities });
  server.tell('initialized', {});
  server.tell('textDocument/didOpen', {
    textDocument: { uri, languageId: 'resolution', version: 1, text },
  });
  const { items } = (await server.ask('textDocument/diagnostic', { textDocument: { uri } })) as {
    readonly items: readonly { readonly message: string }[];
  };
  const expected = service.findings(document).map(({ message }) => message);
  assert.ok(expected.length > 0);
  // Lists of another world are never deeply equal to ours, so their texts are compared.
  assert.equal(items.map(({ message }) => message).join('\n'), expected.join('\n'));
});

test('the server for browsers loads what reads chapeau.json when there is one, and not before', async () => {
  const uri = 'chapeau-test://mount/draft.reso';
  const files: Readonly<Record<string, string>> = {
    [uri]: 'The General Assembly,\n\nRecalling its resolution 70/684,\n',
    'chapeau-test://mount/chapeau.json': '{ "rules": { "cit-number-out-of-range": "off" }, }',
    'chapeau-test://mount/registry.yaml': 'instruments:\n  - symbl: A/RES/81/12\n',
    'chapeau-test://mount/cut.xml': '<akomaNtoso>',
  };
  const findingsWith = async (names: readonly string[]) => {
    const told = new Map<string, string>();
    const server = loadBundle(
      'server/browser.js',
      { vscode: false, node: false },
      (method, given) => {
        if (method === 'chapeau/fs/find') return names;
        if (method === 'chapeau/fs/read')
          return (given as { uris: string[] }).uris.map((each) => files[each]);
        if (method === 'textDocument/publishDiagnostics') {
          const { uri: of, diagnostics } = given as {
            uri: string;
            diagnostics: { message: string }[];
          };
          told.set(of, diagnostics.map(({ message }) => message).join('\n'));
        }
        return null;
      },
    );
    after(() => server.dispose());
    await server.ask('initialize', {
      processId: null,
      rootUri: 'chapeau-test://mount',
      initializationOptions: { provides: { files: true }, parsers: 'server/parsers.js' },
      capabilities: { textDocument: { diagnostic: {} } },
    });
    server.tell('initialized', {});
    server.tell('textDocument/didOpen', {
      textDocument: { uri, languageId: 'resolution', version: 1, text: files[uri] },
    });
    const { items } = (await server.ask('textDocument/diagnostic', { textDocument: { uri } })) as {
      readonly items: readonly unknown[];
    };
    return { items: items.length, told, loaded: server.imported };
  };
  const alone = await findingsWith([uri]);
  assert.deepEqual([alone.items, alone.loaded], [1, []]);
  const beside = await findingsWith(Object.keys(files));
  assert.deepEqual([beside.items, beside.loaded], [0, ['server/parsers.js']]);
  assert.match(beside.told.get('chapeau-test://mount/registry.yaml') ?? '', /“symbl” is no field/);
  assert.match(beside.told.get('chapeau-test://mount/cut.xml') ?? '', /is not well-formed XML/);
});

test('VS Code installs it', async () => {
  const data = mkdtempSync(join(tmpdir(), 'chapeau-install-'));
  try {
    const editor = await installEditors();
    const folders = { dataDir: join(data, 'data'), extensionsDir: join(data, 'extensions') };
    await installExtension(editor, folders, vsix);
    assert.match(await installedExtensions(editor, folders), /^chapeau\.chapeau$/m);
  } finally {
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('what runs in a browser knows nothing of Node', () => {
  const known = Object.entries(meta.outputs)
    .filter(([output]) => output.endsWith('browser.js'))
    .flatMap(([output, { imports }]) => imports.map(({ path }) => `${output}: ${path}`));
  assert.deepEqual([...new Set(known)], ['dist/client/browser.js: vscode']);
});

test('nothing talks to the network', () => {
  const network = ['http', 'https', 'http2', 'dns', 'dns/promises', 'net', 'tls', 'dgram'];
  const users = Object.entries(meta.inputs).flatMap(([input, { imports }]) =>
    imports
      .map(({ path }) => path.replace(/^node:/, ''))
      .filter((path) => network.includes(path))
      .map((path) => `${path} in ${input}`),
  );
  // It can join two processes of one machine by a socket, which we do not ask of it.
  const local = users.filter(
    (user) => user !== 'net in node_modules/vscode-jsonrpc/lib/node/main.js',
  );
  assert.deepEqual(local, []);
});

test('nothing of ours asks for an address', () => {
  const ours = Object.keys(meta.inputs).filter((input) => /^(client|server)\/.*\.ts$/.test(input));
  const asking = ours.filter((input) =>
    /\b(fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)/.test(
      readFileSync(join(root, input), 'utf8'),
    ),
  );
  assert.ok(ours.length > 50, 'the list of what went into the bundles is there');
  // A part of the extension itself, which the worker loads when it needs it.
  assert.deepEqual(asking, ['server/src/browser/later.ts']);
});

test('both clients can be loaded by VS Code', () => {
  for (const host of ['node', 'browser'] as const) {
    const client = loadBundle(`client/${host}.js`, { vscode: true, node: host === 'node' });
    assert.equal(typeof client.exports.activate, 'function', host);
    assert.equal(typeof client.exports.deactivate, 'function', host);
  }
});

test('the server answers in a worker that has only what browsers have', async () => {
  const server: Bundle = loadBundle('server/browser.js', { vscode: false, node: false });
  after(() => server.dispose());
  const answer = await server.ask('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {},
  });
  assert.ok((answer as { capabilities: { hoverProvider?: unknown } }).capabilities.hoverProvider);
});

test('everything that is needed is in the bundles', () => {
  const needs = (output: string): string[] => {
    const needed = meta.outputs[output]?.imports.map(({ path }) => path.replace(/^node:/, ''));
    return [...new Set(needed ?? ['it is not built'])].filter((path) => !isBuiltin(path));
  };
  assert.deepEqual(needs('dist/client/node.js'), ['vscode']);
  assert.deepEqual(needs('dist/server/node.js'), []);
  assert.deepEqual(needs('dist/server/start.js'), []);
  for (const name of ['cli', 'commands', 'refs']) assert.deepEqual(needs(`dist/${name}.js`), []);
});
