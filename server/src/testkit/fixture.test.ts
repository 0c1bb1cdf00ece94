import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseFixture } from './fixture.ts';

describe('parseFixture', () => {
  test('reads files, their attributes, markers and cursors', () => {
    const { files } = parseFixture(
      '//- file: a.reso lang: en place: Doha, 2026\nSee <|x-y: one <|z: two|>|>$0.\n//- file: b.reso\nrest\n',
    );
    assert.deepEqual(files, [
      {
        name: 'a.reso',
        attributes: { lang: 'en', place: 'Doha, 2026' },
        text: 'See one two.\n',
        expected: [
          { rule: 'x-y', start: 4, end: 11 },
          { rule: 'z', start: 8, end: 11 },
        ],
        cursors: [11],
      },
      { name: 'b.reso', attributes: {}, text: 'rest\n', expected: [], cursors: [] },
    ]);
  });

  test('takes a text without header for one file', () => {
    assert.deepEqual(
      parseFixture('one\ntwo\n').files.map(({ name, text }) => [name, text]),
      [['draft.reso', 'one\ntwo\n']],
    );
  });

  test('reads what comes out: the text after the fixes, the messages', () => {
    const fixture = parseFixture('a\n//- after-fix\nb\\u{A0}c\n//- messages\nfirst\nsecond\n');
    assert.equal(fixture.afterFix, 'b\u00a0c\n');
    assert.deepEqual(fixture.messages, ['first', 'second']);
  });

  test('shows characters that would not be seen', () => {
    const [file] = parseFixture('70\\u{200F}/125\n').files;
    assert.equal(file?.text, '70\u200f/125\n');
  });

  test('refuses signs that do not belong together', () => {
    assert.throws(() => parseFixture('<|a: b\n'), /without/);
    assert.throws(() => parseFixture('a|>\n'), /without/);
    assert.throws(() => parseFixture('//- nonsense here\n'), /header/);
  });
});
