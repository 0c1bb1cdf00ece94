import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode, encode } from './decode.ts';
import type { Encoding } from './decode.ts';

const encodings: readonly Encoding[] = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be'];

for (const encoding of encodings) {
  test(`what is ${encoding} is read as that and written back the same`, () => {
    const text = 'Resolution 70/125 · القرار · 决议 · 😀\r\n';
    assert.deepEqual(decode(encode(text, encoding)), { kind: 'text', text, encoding });
  });
}

test('the place of the first bad byte is where a decoder of streams stops', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.uint8Array({ minLength: 1 }), (good, rest) => {
      const start = Buffer.from(good.replaceAll('\0', ''), 'utf8');
      // A lone surrogate becomes U+FFFD in `Buffer.from`, which is good UTF-8.
      const bytes = Buffer.concat([start, Buffer.from([0xff]), rest.filter((byte) => byte !== 0)]);
      const read = decode(Buffer.concat([Buffer.from('x'), bytes]));
      assert.equal(read.kind, 'unreadable');
      assert.match(read.reason, new RegExp(`byte ${start.length + 1} \\(0xFF`));
    }),
    { seed: 1, numRuns: 300 },
  );
});
