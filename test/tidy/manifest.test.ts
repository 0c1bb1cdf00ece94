import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..', '..');

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Manifest {
  readonly main: string;
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

interface Setting {
  readonly scope?: string;
  readonly default?: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
}

const manifestText = read('package.json');
const manifest = JSON.parse(manifestText) as Manifest;
const { commands, configuration } = manifest.contributes;
const nls = Object.keys(JSON.parse(read('package.nls.json')) as Record<string, string>);

test('every text of the manifest that a person reads stands in package.nls.json, and no other', () => {
  const used = [...manifestText.matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key);
  assert.deepEqual([...new Set(used)].sort(), [...nls].sort());
});

test('every command of the manifest is one that the client registers, and the other way round', () => {
  const source = readdirSync(join(root, 'client/src/common'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(`client/src/common/${name}`))
    .join('\n');
  const registered = [...source.matchAll(/registerCommand\('([^']+)'/g)].map(([, name]) => name);
  assert.deepEqual(commands.map(({ command }) => command).sort(), registered.sort());
});

test('every setting has a scope, a default and a description, and there are few', () => {
  const settings = Object.entries(configuration.properties);
  for (const [name, setting] of settings) {
    assert.ok(setting.scope, `${name} has a scope`);
    assert.notEqual(setting.default, undefined, `${name} has a default`);
    assert.match(setting.markdownDescription ?? setting.description ?? '', /^%/, name);
  }
  assert.ok(settings.length <= 10, `${settings.length} settings`);
});

test('every file that the manifest names is there', () => {
  const named = [
    ...manifestText.matchAll(/"((?:\.\/)?(?:images|syntaxes|snippets|schemas)\/[^"]+)"/g),
  ];
  assert.ok(named.length >= 5);
  for (const [, path] of named) assert.ok(existsSync(join(root, path ?? '')), path);
});

test('package.nls.<tag>.json has the keys of package.nls.json, in every language there is', () => {
  for (const file of readdirSync(root).filter((name) => /^package\.nls\..+\.json$/.test(name))) {
    const keys = Object.keys(JSON.parse(read(file)) as Record<string, string>);
    assert.deepEqual(keys.sort(), [...nls].sort(), file);
  }
});
