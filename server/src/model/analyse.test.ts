import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { shippedRegistry } from '../registry/registry.ts';
import { analyse, createMemo } from './analyse.ts';
import type { DocumentModel } from './types.ts';

const registry = shippedRegistry();
const asOf = '2026-11-24';
const examples = new URL('../../../examples/', import.meta.url);
const drafts = readdirSync(examples)
  .filter((name) => name.endsWith('.reso'))
  .map((name) => readFileSync(new URL(name, examples), 'utf8'));

const read = (text: string): DocumentModel =>
  analyse({ uri: 'draft.reso', text }, { registry, asOf });

/** Everything a model says, as plain data. */
const told = (model: DocumentModel): unknown => ({
  house: model.house,
  organ: model.organ,
  places: model.places,
  references: model.references.map(({ reference, span, lookup }) => ({ reference, span, lookup })),
});

test('a draft says whose it is', () => {
  const model = read(
    '---\nlang: en\norgan: unga\n---\nThe General Assembly,\nRecalling its resolution 70/1,\n',
  );
  assert.equal(model.house, 'un');
  assert.equal(model.organ, 'unga');
});

test('a text without an organ that cites editions is one of ITU', () => {
  const model = read('Report\nin accordance with Resolution 140 (Rev. Bucharest, 2022)\n');
  assert.equal(model.house, 'itu');
});

test('spans of references are exact', () => {
  const model = read(
    'The General Assembly,\nRecalling its resolution 70/125 of 16 December 2015,\n',
  );
  const citation = model.references.find(({ reference }) => reference.kind === 'citation');
  assert.ok(citation);
  assert.equal(model.text.slice(citation.span.start, citation.span.end), 'resolution 70/125');
  assert.equal(model.referenceAt(citation.span.start + 3), citation);
  assert.equal(model.referenceAt(6)?.reference.kind, 'body');
});

test('what a document makes plain once holds where it is left open', () => {
  const model = read(
    [
      'The General Assembly,',
      'Recalling Human Rights Council resolution 42/9 of 26 September 2019,',
      '1.\tTakes note of resolution 42/9;',
      '',
    ].join('\n'),
  );
  const ids = model.references
    .filter(({ reference }) => reference.kind === 'citation')
    .map(({ reference }) => reference.id);
  assert.deepEqual(ids, ['un:A/HRC/RES/42/9', 'un:A/HRC/RES/42/9']);
});

test('a date without a year belongs to the year of the date before it', () => {
  const model = read('Held on 16 December 2025.\nStatements of 17 December are online.\n');
  const dates = model.references
    .filter(({ reference }) => reference.kind === 'date')
    .map(({ reference }) => reference.id);
  assert.deepEqual(dates, ['2025-12-16', '2025-12-17']);
});

test('typing keeps what is known of other paragraphs, and nothing of it is wrong', () => {
  const edit = fc.record({
    draft: fc.constantFrom(...drafts),
    steps: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        drop: fc.integer({ min: 0, max: 40 }),
        insert: fc.oneof(
          fc.string({ maxLength: 6 }),
          fc.constantFrom(
            '\n',
            '\t',
            '70/125',
            ' (Rev. Dubai, 2018)',
            'و',
            '号决议',
            '3.\t',
            '(a)\t',
            '{#x}',
            '> ',
          ),
        ),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  });
  fc.assert(
    fc.property(edit, ({ draft, steps }) => {
      const memo = createMemo();
      let text = draft;
      analyse({ uri: 'draft.reso', text }, { registry, asOf, memo });
      for (const { at, drop, insert } of steps) {
        const from = Math.floor(at * text.length);
        text = text.slice(0, from) + insert + text.slice(from + drop);
        const kept = analyse({ uri: 'draft.reso', text }, { registry, asOf, memo });
        assert.deepEqual(told(kept), told(read(text)));
        for (const { span } of kept.references) {
          assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
        }
      }
    }),
    { numRuns: 150, seed: 20261124 },
  );
});
