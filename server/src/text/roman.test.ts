import assert from 'node:assert/strict';
import { test } from 'node:test';
import { romanValue, toRoman } from './roman.ts';

test('a Roman numeral is read as it is written', () => {
  for (let value = 1; value <= 130; value++) {
    const roman = toRoman(value);
    if (roman.length > 8) continue;
    assert.equal(romanValue(roman), value);
    assert.equal(romanValue(roman.toLowerCase()), value);
  }
  assert.equal(toRoman(39), 'XXXIX');
  assert.equal(romanValue('XCIV'), 94);
});

test('what has another form is none', () => {
  for (const text of ['', 'IIII', 'IC', 'VX', 'XIVX', 'A', 'XIV.']) {
    assert.equal(romanValue(text), undefined, text);
  }
});
