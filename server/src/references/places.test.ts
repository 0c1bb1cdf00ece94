import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownFacts, lexiconFor } from '../model/knownFacts.ts';
import { shippedRegistry } from '../registry/registry.ts';
import { recognise } from './recognise.ts';
import type { ParagraphReference } from './types.ts';

const registry = shippedRegistry();

function places(text: string): readonly ParagraphReference[] {
  const lexicon = lexiconFor(registry, 'en', 'sc');
  const context = { language: 'en', house: 'sc', organ: 'sc', year: 2020 } as const;
  return recognise(text, lexicon, context, knownFacts(registry)).flatMap((reference) =>
    reference.kind === 'paragraph' ? [reference] : [],
  );
}

const LONG =
  'the Committee shall consider such notifications within ten working days, provided that they are ' +
  'made in writing, that they name the individuals concerned, that they set out the reasons for the ' +
  'measure in full, and that no objection has been raised by any of its members in the meantime;';

test('above in a text points into it', () => {
  const [place] = places('as decided in paragraph 4 above');
  assert.equal(place?.internal, true);
  assert.equal(place.direction, 'above');
});

test('above in words quoted from another text points into that text', () => {
  const [place] = places(
    `decides to replace it by “any measure under paragraph 4 above, and ${LONG}”`,
  );
  assert.equal(place?.internal, false);
});

test('a title in quotation marks does not make a place quoted', () => {
  const [, place] = places('annex I, entitled “Global Digital Compact”, and paragraph 4 above');
  assert.equal(place?.internal, true);
});

test('a bare paragraph is not assumed to be of this text', () => {
  const [place] = places('see paragraph 4');
  assert.equal(place?.internal, false);
  assert.equal(place.of, undefined);
});
