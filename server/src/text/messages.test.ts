import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillMessage } from './messages.ts';

test('words are put in their places', () => {
  assert.equal(
    fillMessage('“{0}” was adopted on {1}.', ['70/125', '16 December 2015']),
    '“70/125” was adopted on 16 December 2015.',
  );
  assert.equal(fillMessage('There is no {0}{1}.', ['paragraph 9']), 'There is no paragraph 9.');
});

test('words that run the other way than the sentence are laid out by themselves', () => {
  assert.equal(fillMessage('«{0}» غير موجود.', ['70/684']), '«\u206870/684\u2069» غير موجود.');
  assert.equal(fillMessage('«{0}» غير موجود.', ['القرار']), '«القرار» غير موجود.');

  assert.equal(
    fillMessage('Change the date to “{0}”', ['16 كانون الأول/ديسمبر 2015']),
    'Change the date to “\u206816 كانون الأول/ديسمبر 2015\u2069”',
  );
});
