import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likeliestPairs } from './pairing.ts';

test('the likeliest pair comes first, and none is in two', () => {
  const pairs = likeliestPairs([
    { at: 0, from: 0, score: 0.5, away: 0 },
    { at: 0, from: 1, score: 0.9, away: 1 },
    { at: 1, from: 1, score: 0.8, away: 0 },
    { at: 1, from: 0, score: 0.4, away: 1 },
  ]);
  assert.deepEqual(
    [...pairs],
    [
      [0, 1],
      [1, 0],
    ],
  );
});

test('of two that are as likely the nearer counts, then the earlier', () => {
  assert.deepEqual(
    [
      ...likeliestPairs([
        { at: 0, from: 3, score: 1, away: 3 },
        { at: 0, from: 0, score: 1, away: 0 },
      ]),
    ],
    [[0, 0]],
  );
  assert.deepEqual(
    [
      ...likeliestPairs([
        { at: 2, from: 1, score: 1, away: 1 },
        { at: 0, from: 1, score: 1, away: 1 },
      ]),
    ],
    [[0, 1]],
  );
});
