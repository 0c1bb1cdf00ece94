import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../model/analyse.ts';
import type { DocumentModel } from '../../model/types.ts';
import { shippedRegistry } from '../../registry/registry.ts';
import { fairDraft, wildDraft } from '../../testkit/drafts.ts';
import { likenessOf } from '../../testkit/likeness.ts';
import { compose } from '../found/compose.ts';
import { readDocx } from './read/read.ts';
import { writeDocx } from './write/write.ts';
import type { Numbering } from '../layout/blocks.ts';

const registry = shippedRegistry();
const authorship = { author: 'Egypt', date: '2026-11-27T10:00:00Z' };
const modelOf = (text: string): DocumentModel =>
  analyse({ uri: 'draft.reso', text }, { registry, asOf: '2026-11-27' });

function throughWord(model: DocumentModel, numbering?: Numbering): DocumentModel {
  const read = readDocx(writeDocx(model, { numbering, authorship }).bytes);
  return read.kind === 'read' ? modelOf(compose(read.found).text) : assert.fail(read.reason);
}

function holds(text: string): void {
  const model = modelOf(text);
  for (const numbering of ['list', 'text'] as const) {
    const back = throughWord(model, numbering);
    assert.deepEqual(likenessOf(back), likenessOf(model), `${numbering}\n${back.text}`);
  }
}

describe('text → Word → text keeps every paragraph, number, note, table and reference', () => {
  const examples = join(import.meta.dirname, '../../../../examples');
  for (const name of readdirSync(examples).filter((each) => each.endsWith('.reso'))) {
    test(name, () => holds(readFileSync(join(examples, name), 'utf8')));
  }

  test('drafts with everything the markup has', () => {
    fc.assert(fc.property(fairDraft, holds), { seed: 20261127, numRuns: 60 });
  });

  test('whatever can be typed becomes a Word file that can be read', () => {
    fc.assert(
      fc.property(wildDraft, (text) => void throughWord(modelOf(text))),
      { seed: 20261127, numRuns: 400 },
    );
  });
});
