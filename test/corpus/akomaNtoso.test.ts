import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import { writeAkn } from '../../server/src/interchange/akn/write.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { shippedRegistry } from '../../server/src/registry/registry.ts';
import { fairDraft, wildDraft } from '../../server/src/testkit/drafts.ts';
import { sharedFolder } from '../../server/src/testkit/node/texts.ts';

const root = join(import.meta.dirname, '..', '..');
const shared = sharedFolder();
const skip = shared === undefined && 'the schema is not beside the project';
const schemaFolder = join(shared ?? '', 'schema');
const registry = shippedRegistry();
const xmlOf = (text: string): string =>
  writeAkn(analyse({ uri: 'draft.reso', text }, { registry, asOf: '2026-11-27' })).xml;

const draftsIn = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.reso'))
    .map((name) => [name, readFileSync(join(root, folder, name), 'utf8')]);

/** Drafts by name, all validated at once: reading the schema takes longer than reading them. */
async function assertValid(drafts: readonly (readonly [string, string])[]): Promise<void> {
  const schema = (name: string) => ({
    fileName: name,
    contents: readFileSync(join(schemaFolder, name), 'utf8'),
  });
  const { errors } = await validateXML({
    xml: drafts.map(([fileName, text]) => ({ fileName, contents: xmlOf(text) })),
    schema: schema('akomantoso30.xsd'),
    preload: schema('xml.xsd'),
    maxMemoryPages: 8192,
  });
  assert.deepEqual(
    errors.slice(0, 5).map(({ message, loc }) => `${loc?.fileName ?? ''}: ${message}`),
    [],
  );
}

test('drafts are valid Akoma Ntoso 3.0', { skip }, async () => {
  const generated = fc.sample(fairDraft, { seed: 20261127, numRuns: 60 });
  await assertValid([
    ...draftsIn('examples'),
    ...draftsIn('test/fixtures'),
    ...generated.map((text, at) => [`generated-${at}.xml`, text] as const),
  ]);
});

test('whatever can be typed is valid Akoma Ntoso 3.0', { skip }, async () => {
  const generated = fc.sample(wildDraft, { seed: 20261127, numRuns: 150 });
  await assertValid(generated.map((text, at) => [`wild-${at}.xml`, text] as const));
});
