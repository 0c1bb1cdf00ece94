import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonEnd, commonStart } from './alike.ts';

const long = 'The General Assembly, '.repeat(1000);

test('texts are alike up to the first character that differs', () => {
  assert.equal(commonStart('', 'x'), 0);
  assert.equal(commonStart('1. Decides', '1. Requests'), 3);
  assert.equal(commonStart('1. Decides', '1. Decides that'), 10);
  assert.equal(commonStart(long, long), long.length);
  assert.equal(commonStart(`${long}a${long}`, `${long}b${long}`), long.length);
});

test('and from the last one that differs', () => {
  assert.equal(commonEnd('', 'x', 0), 0);
  assert.equal(commonEnd('the plan,', 'a man,', 6), 3);
  assert.equal(commonEnd('the plan,', 'a man,', 2), 2);
  assert.equal(commonEnd(`${long}a${long}`, `b${long}`, long.length), long.length);
  assert.equal(commonEnd(`${long}a${long}`, `${long}b${long}`, 2 * long.length), long.length);
});
