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

const tags = ['ar', 'es', 'fr', 'ru', 'zh-cn'];

test('the pages of the walkthrough speak six languages', () => {
  const pages = [...manifestText.matchAll(/"(walkthrough\/[^"]+)\.md"/g)].map(([, page]) => page);
  assert.ok(pages.length >= 4);
  // The editor looks for the page in its own language beside the one that the manifest names.
  const wanted = pages.flatMap((page) => [
    `${page}.md`,
    ...tags.map((tag) => `${page}.nls.${tag.split('-')[0]}.md`),
  ]);
  const there = readdirSync(join(root, 'walkthrough')).map((file) => `walkthrough/${file}`);
  assert.deepEqual(there.sort(), wanted.sort());
});

/** What stands in braces, and commands that are run by a click: they are the same in all languages. */
const unchanged = (text: string): readonly string[] =>
  (text.match(/\{\d\}|\(command:[^)]+\)|`[^`]+`/g) ?? []).sort();

test('the manifest speaks six languages', () => {
  const english = JSON.parse(read('package.nls.json')) as Record<string, string>;
  for (const tag of tags) {
    const texts = JSON.parse(read(`package.nls.${tag}.json`)) as Record<string, string>;
    assert.deepEqual(Object.keys(texts).sort(), [...nls].sort(), tag);
    for (const [key, text] of Object.entries(texts)) {
      assert.notEqual(text.trim(), '', `${tag} ${key}`);
      assert.deepEqual(unchanged(text), unchanged(english[key] ?? ''), `${tag} ${key}`);
    }
  }
});

test('the client speaks six languages', () => {
  const source = readdirSync(join(root, 'client/src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(`client/src/${name}`))
    .join('\n');
  const used = new Set([...source.matchAll(/l10n\.t\(\s*'([^']+)'/g)].map(([, key]) => key));
  assert.ok(used.size > 40);
  for (const tag of tags) {
    const texts = JSON.parse(read(`l10n/bundle.l10n.${tag}.json`)) as Record<string, string>;
    assert.deepEqual(Object.keys(texts).sort(), [...used].sort(), tag);
    for (const [key, text] of Object.entries(texts)) {
      assert.notEqual(text.trim(), '', `${tag} ${key}`);
      assert.deepEqual(unchanged(text), unchanged(key), `${tag} ${key}`);
    }
  }
});
