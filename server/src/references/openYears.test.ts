import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownFacts, lexiconFor } from '../model/knownFacts.ts';
import { createNumbering } from '../registry/numbering.ts';
import { shippedRegistry } from '../registry/registry.ts';
import type { Registry } from '../registry/types.ts';
import { recognise } from './recognise.ts';

// The table of the last year is open: what the Council adopts next is of that year or of the next one.
const { councilYears } = createNumbering({
  numbering: { 'S/RES/2025': [2768, 2799, 1], 'S/RES/2026': [2800, 2825, 0] },
});
const registry: Registry = { ...shippedRegistry(), councilYears };

function cited(text: string, year?: number): readonly (string | readonly string[])[] {
  const context = {
    language: 'en',
    house: 'un',
    organ: 'unga',
    ...(year !== undefined && { year }),
  } as const;
  const facts = knownFacts(registry);
  return recognise(text, lexiconFor(registry, 'en', 'un'), context, facts).flatMap((reference) =>
    reference.kind === 'citation' ? [reference.candidates ?? reference.id] : [],
  );
}

test('a number beyond an open table may be of the last year or the next', () => {
  assert.deepEqual(cited('Security Council resolution 2840'), [
    ['un:S/RES/2840(2026)', 'un:S/RES/2840(2027)'],
  ]);
});

test('the date given, or the year of the text, tells which', () => {
  assert.deepEqual(cited('Security Council resolution 2840', 2026), ['un:S/RES/2840(2026)']);
  assert.deepEqual(cited('Security Council resolution 2840 of 5 January 2027', 2028), [
    'un:S/RES/2840(2027)',
  ]);
});

test('a number far beyond is none', () => {
  assert.deepEqual(cited('Security Council resolution 3999'), []);
});
