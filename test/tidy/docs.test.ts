import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { shippedRegistry } from '../../server/src/registry/registry.ts';
import { readProject } from '../../server/src/workspace/project.ts';
import { readRegistryFile } from '../../server/src/workspace/registryFiles/read.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'registry.md'), 'utf8');

/** The blocks of one language on the page about facts of one's own. */
const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(
    ([, text = '']) => text,
  );

test('every example of docs/registry.md is right', () => {
  const registry = shippedRegistry();
  for (const [language, file] of [
    ['yaml', 'registry.yaml'],
    ['jsonl', 'registry.jsonl'],
  ] as const) {
    const examples = blocks(language);
    assert.ok(examples.length > 0, `there is an example in ${language}`);
    for (const text of examples) {
      assert.deepEqual(readRegistryFile(file, text, registry).problems, []);
    }
  }
  const [settings = ''] = blocks('json');
  assert.deepEqual(readProject('chapeau.json', settings).problems, []);
});
