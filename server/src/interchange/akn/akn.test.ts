import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../model/analyse.ts';
import { shippedRegistry } from '../../registry/registry.ts';
import { fairDraft, wildDraft } from '../../testkit/drafts.ts';
import { compose } from '../found/compose.ts';
import { readAkn } from './read.ts';
import { writeAkn } from './write.ts';

const registry = shippedRegistry();
const xmlOf = (text: string): string =>
  writeAkn(analyse({ uri: 'draft.reso', text }, { registry, asOf: '2026-11-27' })).xml;

function textOf(xml: string): string {
  const read = readAkn([xml]);
  return read.kind === 'read' ? compose(read.found).text : assert.fail(read.reason);
}

describe('text → XML → text is byte-identical', () => {
  const examples = join(import.meta.dirname, '../../../../examples');
  for (const name of readdirSync(examples).filter((each) => each.endsWith('.reso'))) {
    test(name, () => {
      const text = readFileSync(join(examples, name), 'utf8');
      assert.equal(textOf(xmlOf(text)), text);
    });
  }

  test('drafts with everything the markup has', () => {
    fc.assert(
      fc.property(fairDraft, (text) => assert.equal(textOf(xmlOf(text)), text)),
      { seed: 20261127, numRuns: 120 },
    );
  });

  test('whatever can be typed', () => {
    fc.assert(
      fc.property(wildDraft, (text) => assert.equal(textOf(xmlOf(text)), text)),
      { seed: 20261127, numRuns: 1500 },
    );
  });
});
