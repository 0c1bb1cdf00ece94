import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { layers, nodeLayers, protocolLayers } from '../../scripts/lib/layers.mjs';

const root = join(import.meta.dirname, '..', '..');
const server = join(root, 'server', 'src');
const table = layers as Readonly<Record<string, readonly string[]>>;

interface Import {
  /** `server/src/rules/engine.ts`, for messages. */
  readonly file: string;
  readonly layer: string;
  /** `../text/span.ts`, `node:fs`. */
  readonly specifier: string;
  /** The layer of what is imported; undefined for packages. */
  readonly target: string | undefined;
  readonly typeOnly: boolean;
}

const imports = sourceFiles(server).flatMap(importsOf);

test('every folder of the server is a layer that ARCHITECTURE.md explains', () => {
  const explained = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  for (const name of readdirSync(server).filter((entry) => !isTest(entry))) {
    assert.ok(name in table, `${name} is no layer in scripts/lib/layers.mjs`);
    const isExplained = explained.includes(`\`server/src/${name}\``) || isListed(explained, name);
    assert.ok(isExplained, `ARCHITECTURE.md does not say what server/src/${name} is`);
  }
});

test('layers import only what the table of arrows allows', () => {
  const wrong = imports.filter(
    ({ layer, target }) =>
      target !== undefined && target !== layer && !table[layer]?.includes(target),
  );
  assert.deepEqual(wrong.map(tell), []);
});

test('rules do not import each other', () => {
  const folderOf = (path: string) => /^rules\/([^/]+)\//.exec(path)?.[1];
  const isRule = (folder: string) => readdirSync(join(server, 'rules', folder)).includes('rule.ts');
  const wrong = imports.filter(({ file, specifier, layer }) => {
    if (layer !== 'rules' || !specifier.startsWith('.')) return false;
    const from = folderOf(pathInServer(join(root, file)));
    const to = folderOf(pathInServer(resolve(root, dirname(file), specifier)));
    return from !== undefined && to !== undefined && from !== to && isRule(from) && isRule(to);
  });
  assert.deepEqual(wrong.map(tell), []);
});

test('only the entry points know Node', () => {
  const isNode = (specifier: string) =>
    specifier.startsWith('node:') || builtinModules.includes(specifier);
  const wrong = imports.filter(
    ({ layer, specifier, file }) =>
      isNode(specifier) && !nodeLayers.includes(layer) && !file.includes('/testkit/'),
  );
  assert.deepEqual(wrong.map(tell), []);
});

test('only the wire knows values of the protocol', () => {
  const wrong = imports.filter(
    ({ layer, specifier, typeOnly }) =>
      /^vscode-(languageserver|jsonrpc)/.test(specifier) &&
      !typeOnly &&
      !protocolLayers.includes(layer),
  );
  assert.deepEqual(wrong.map(tell), []);
});

test('the client knows of the server only types', () => {
  const wrong = sourceFiles(join(root, 'client', 'src'))
    .flatMap(importsOf)
    .filter(({ specifier, typeOnly }) => specifier.includes('server/src') && !typeOnly);
  assert.deepEqual(wrong.map(tell), []);
});

/** Tests and measurements may know everything. */
function isTest(file: string): boolean {
  return /\.(test|bench)\.ts$/.test(file);
}

/** ARCHITECTURE.md names several entry points in one cell: `server/src/node`, `browser`, `cli`. */
function isListed(explained: string, name: string): boolean {
  const row = explained.split('\n').find((line) => line.includes('`server/src/node`'));
  return row?.includes(`\`${name}\``) ?? false;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !isTest(file))
    .map((file) => join(folder, file));
}

function importsOf(path: string): Import[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
    const specifier = moduleSpecifier.text;
    const target = specifier.startsWith('.') ? resolve(dirname(path), specifier) : undefined;
    const inServer = target?.startsWith(server + sep) ?? false;
    return [
      {
        file: relative(root, path).replaceAll(sep, '/'),
        layer: layerOf(path),
        specifier,
        target: target !== undefined && inServer ? layerOf(target) : undefined,
        typeOnly: isTypeOnly(statement),
      },
    ];
  });
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    !clause.name &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every((element) => element.isTypeOnly)
  );
}

function pathInServer(path: string): string {
  return relative(server, path).replaceAll(sep, '/');
}

/** `rules` for `server/src/rules/engine.ts`; `service.ts` for that file. */
function layerOf(path: string): string {
  return pathInServer(path).split('/')[0] ?? '';
}

function tell({ file, specifier }: Import): string {
  return `${file} imports ${specifier}`;
}
