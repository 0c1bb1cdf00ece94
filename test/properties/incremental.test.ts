import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { shippedRegistry } from '../../server/src/registry/registry.ts';
import { createLanguageService } from '../../server/src/service.ts';
import { defaultConfig } from '../../server/src/workspace/config.ts';
import { makeDraft } from '../bench/draft.ts';

const EDITS = 250;
const examples = join(import.meta.dirname, '..', '..', 'examples');
const drafts: readonly (readonly [string, string])[] = [
  ['a long draft', makeDraft(8_000)],
  ...readdirSync(examples)
    .filter((name) => name.endsWith('.reso'))
    .map((name) => [name, readFileSync(join(examples, name), 'utf8')] as const),
];

/** What drafters type: words, numbers, marks, and line ends that split and join paragraphs. */
const TYPED = [
  'x',
  '7',
  '/',
  ' ',
  '\n',
  '\n12.\t',
  '(a)\t',
  'A/RES/70/125',
  ' (Rev. Dubai, 2018)',
  'الملحق\n',
  '{#map}',
  '[^1]',
  '“',
  '---\n',
  '😀',
];

const newService = () =>
  createLanguageService({
    registry: shippedRegistry(),
    asOf: () => '2026-06-01',
    config: () => defaultConfig,
  });

for (const [name, original] of drafts) {
  test(`what is kept from version to version is what a fresh look finds: ${name}`, () => {
    const kept = newService();
    const random = numbers(original.length);
    let text = original;
    for (let version = 1; version <= EDITS; version++) {
      const at = random(text.length + 1);
      const removed = random(3) === 0 ? random(40) : 0;
      text = text.slice(0, at) + (TYPED[random(TYPED.length)] ?? '') + text.slice(at + removed);
      const current = text;
      const document = { uri: `file:///${name}`, version, getText: () => current };
      const fresh = newService();
      assert.deepEqual(kept.findings(document), fresh.findings(document), `edit ${version}`);
      const facts = (service: typeof kept) => {
        const { references, places, language, house } = service.model(document);
        return { references, places, language, house };
      };
      assert.deepEqual(facts(kept), facts(fresh), `edit ${version}`);
    }
  });
}

/** Whole numbers below a limit, the same for the same seed. */
function numbers(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
