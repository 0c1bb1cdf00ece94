import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAdoptions } from './adoption.ts';
import { dayNumber, isoDay } from './data.ts';
import { parseId } from './ids.ts';

const first = dayNumber('2015-09-25');
const day = dayNumber('2015-12-22');
const adopted = (id: string): string | undefined => {
  const parts = parseId(id);
  const find = createAdoptions({
    // 1 on 25 September, 180 to 220 on 22 December, 230 the day after.
    runs: { 'A/RES/70': `,,${first} 178,40,${day - first},1 9,,1,2` },
    exceptions: {
      'A/RES/70': { '200': [day + 30, 0], '201': 0, '205A': [day, 0], '205B': [day + 99, 0] },
    },
    lettered: { 'A/RES/70': { '190': 'AB' } },
  });
  return parts.kind === 'un' ? find(parts)?.date : undefined;
};

test('days are numbers and back', () => {
  for (const iso of ['1946-01-24', '2000-02-29', '2026-11-24']) {
    assert.equal(isoDay(dayNumber(iso)), iso);
  }
});

test('numbers of a run have its day, those between runs have none', () => {
  assert.equal(adopted('un:A/RES/70/1'), '2015-09-25');
  assert.equal(adopted('un:A/RES/70/180'), '2015-12-22');
  assert.equal(adopted('un:A/RES/70/220'), '2015-12-22');
  assert.equal(adopted('un:A/RES/70/2'), undefined);
  assert.equal(adopted('un:A/RES/70/221'), undefined);
  assert.equal(adopted('un:A/RES/70/230'), '2015-12-23');
  assert.equal(adopted('un:A/RES/70/231'), undefined);
  assert.equal(adopted('un:A/RES/71/1'), undefined);
});

test('an exception stands before its run', () => {
  assert.equal(adopted('un:A/RES/70/200'), '2016-01-21');
  assert.equal(adopted('un:A/RES/70/201'), undefined);
});

test('a part has a day where it is known to have been adopted with the others', () => {
  assert.equal(adopted('un:A/RES/70/190A'), '2015-12-22');
  assert.equal(adopted('un:A/RES/70/190A-B'), '2015-12-22');
  assert.equal(adopted('un:A/RES/70/190C'), undefined);
  assert.equal(adopted('un:A/RES/70/205B'), '2016-03-30');
  assert.equal(adopted('un:A/RES/70/205'), undefined);
});
