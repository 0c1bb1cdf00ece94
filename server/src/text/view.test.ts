import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { viewOf } from './view.ts';

test('a plain text is its own view', () => {
  const view = viewOf('resolution 70/125');
  assert.equal(view.text, 'resolution 70/125');
  assert.equal(view.exact, true);
});

test('blanks, hyphens, digits and full-width signs are folded in place', () => {
  const view = viewOf('القرار\u00a0٧٠/١٢٥ S\u201131/1 （２０１３）');
  assert.equal(view.text, 'القرار 70/125 S-31/1 (2013)');
  assert.equal(view.exact, true);
});

test('vowel signs and direction marks are left out, and offsets lead back over them', () => {
  const source = 'المراجَع في \u200fدبي';
  const view = viewOf(source);
  assert.equal(view.text, 'المراجع في دبي');
  const start = view.text.indexOf('دبي');
  assert.equal(source.slice(view.toSource(start), view.toSourceEnd(start + 3)), 'دبي');
});

test('a stretch ends behind the vowel signs of its last letter', () => {
  const source = 'علماً بذلك';
  const view = viewOf(source);
  assert.equal(source.slice(view.toSource(0), view.toSourceEnd(4)), 'علماً');
});

test('every stretch of a view leads back to the text it was made from', () => {
  const piece = fc.constantFrom(
    'a',
    'ق',
    '\u064b',
    '\u200f',
    '\u00a0',
    '7',
    '٧',
    '（',
    '\u00ad',
    '😀',
    'ـ',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      const source = pieces.join('');
      const view = viewOf(source);
      const length = view.text.length;
      if (length === 0) return;
      const start = a % length;
      const end = start + 1 + (b % (length - start));
      const from = view.toSource(start);
      const to = view.toSourceEnd(end);
      assert.ok(0 <= from && from < to && to <= source.length);
      assert.equal(viewOf(source.slice(from, to)).text, view.text.slice(start, end));
    }),
    { seed: 7, numRuns: 500 },
  );
});
