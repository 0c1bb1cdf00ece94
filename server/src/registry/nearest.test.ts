import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance } from './nearest.ts';

test('one slip of the finger is one, whichever it is', () => {
  assert.equal(editDistance('684', '684'), 0);
  assert.equal(editDistance('684', '184'), 1);
  assert.equal(editDistance('684', '84'), 1);
  assert.equal(editDistance('84', '684'), 1);
  assert.equal(editDistance('684', '648'), 1);
  assert.equal(editDistance('684', '12'), 3);
  assert.equal(editDistance('', '12'), 2);
});
