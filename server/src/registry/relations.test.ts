import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shippedRegistry } from './registry.ts';

const registry = shippedRegistry();
const of = (id: string, as: string, inverse = false): readonly string[] =>
  registry
    .relations(id)
    .filter((each) => each.as === as && each.inverse === inverse)
    .map((each) => each.id);

describe('relations between texts', () => {
  it('are told from the text that makes them', () => {
    assert.deepEqual(of('un:A/RES/79/277', 'prepares'), ['un:A/RES/80/173']);
    assert.deepEqual(of('gdc', 'part-of'), ['pact-for-the-future']);
    assert.deepEqual(of('tunis-agenda', 'outcome-of'), ['wsis']);
  });

  it('are told from the other end', () => {
    assert.deepEqual(of('pact-for-the-future', 'part-of', true), ['gdc', 'dfg']);
    assert.deepEqual(of('tunis-agenda', 'review-of', true), ['un:A/RES/70/125', 'un:A/RES/80/173']);
    assert.deepEqual(of('istanbul-poa', 'replaces', true), ['doha-poa']);
  });

  it('are told once where both ends tell them', () => {
    assert.deepEqual(of('udhr', 'related'), ['iccpr', 'icescr']);
    assert.deepEqual(of('icescr', 'related', true), ['udhr', 'iccpr']);
  });

  it('of a document are what it holds', () => {
    assert.deepEqual(of('un:A/60/687', 'holds'), ['tunis-commitment', 'tunis-agenda']);
    assert.deepEqual(of('un:A/RES/79/1', 'holds'), ['pact-for-the-future', 'gdc', 'dfg']);
    assert.deepEqual(of('un:A/RES/2200(XXI)A', 'holds'), ['iccpr', 'icescr']);
  });

  it('do not end at a fragment', () => {
    assert.deepEqual(of('un:A/RES/79/277#3', 'prepares'), ['un:A/RES/80/173']);
  });
});

describe('a series', () => {
  it('has the titles of its latest members', () => {
    const series = registry.seriesOf('un:A/RES/71/212');
    assert.equal(
      series?.titles.en,
      'Information and communications technologies for sustainable development',
    );
    assert.equal(Object.keys(series.titles).length, 6);
    assert.equal(series.members.at(-1), 'un:A/RES/80/118');
  });

  it('is not every subject that several texts share', () => {
    assert.equal(registry.seriesOf('un:A/RES/80/173'), undefined);
  });
});
