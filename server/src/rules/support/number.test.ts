import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { oneDigitAway, rewriteNumber } from './number.ts';

describe('rewriteNumber', () => {
  test('keeps everything but the numbers', () => {
    const cases = [
      ['70/684', 'un:A/RES/70/684', 'un:A/RES/70/184', '70/184'],
      ['A/RES/70/684', 'un:A/RES/70/684', 'un:A/RES/70/184', 'A/RES/70/184'],
      ['1325\u00a0(2001)', 'un:S/RES/1325(2001)', 'un:S/RES/1325(2000)', '1325\u00a0(2000)'],
      ['٧٠/٦٨٤', 'un:A/RES/70/684', 'un:A/RES/70/184', '٧٠/184'],
    ] as const;
    for (const [written, from, to, expected] of cases) {
      assert.equal(rewriteNumber(written, from, to), expected);
    }
  });

  test('gives nothing where the ids are not built alike or the text shows other numbers', () => {
    assert.equal(rewriteNumber('70/684', 'un:A/RES/70/684', 'un:S/RES/684(1991)'), undefined);
    assert.equal(rewriteNumber('70/685', 'un:A/RES/70/684', 'un:A/RES/70/184'), undefined);
    assert.equal(rewriteNumber('12', 'un:A/RES/70/684', 'un:A/RES/70/184'), undefined);
  });
});

test('oneDigitAway changes the number, never the session', () => {
  const ids = oneDigitAway('un:A/RES/61/12');
  assert.equal(ids.length, 8 + 9);
  assert.ok(ids.includes('un:A/RES/61/92') && ids.includes('un:A/RES/61/10'));
  assert.ok(!ids.includes('un:A/RES/61/2'));
  assert.deepEqual(oneDigitAway('itu:pp/res/140'), []);
});
