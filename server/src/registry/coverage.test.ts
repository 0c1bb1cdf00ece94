import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverageOf, editionCoverageOf } from './coverage.ts';
import { generatedData } from './data.generated.ts';
import { shippedRegistry } from './registry.ts';

const coverage = coverageOf(generatedData(), shippedRegistry());
const of = (family: string, series: string) =>
  coverage.find((each) => each.family === family && each.series === series);

test('every session says how far its numbers go and how many are dated', () => {
  const seventieth = of('A/RES', '70');
  assert.deepEqual(
    [seventieth?.first, seventieth?.last, seventieth?.coverage],
    [1, 305, 'complete'],
  );
  assert.ok(seventieth && seventieth.dated > 100 && seventieth.dated <= seventieth.numbers);
});

test('the Security Council counts on through the years', () => {
  const council = of('S/RES', '2000');
  assert.equal(council?.first, 1285);
  assert.ok(council.dated > 0 && council.dated <= council.numbers);
});

test('sessions come in their order', () => {
  const series = coverage.filter(({ family }) => family === 'A/RES').map(({ series }) => series);
  assert.ok(series.indexOf('9') < 0 || series.indexOf('9') < series.indexOf('31'));
  assert.deepEqual(series.slice(-2), [...series.slice(-2)].sort());
});

test('so do the bodies of ITU, with their documents and editions', () => {
  const plenipotentiary = editionCoverageOf(generatedData()).find(({ body }) => body === 'itu-pp');
  assert.ok((plenipotentiary?.documents ?? 0) > 100);
  assert.ok((plenipotentiary?.editions ?? 0) >= (plenipotentiary?.documents ?? 0));
  assert.ok((plenipotentiary?.to ?? 0) >= 2022);
});
