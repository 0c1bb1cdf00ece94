import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fixAll } from './fixAll.ts';
import type { Finding } from './types.ts';

/** Findings that replace each `from` of a text by `to`. */
function replacing(rule: string, from: string, to: string, safe = true) {
  return (text: string): readonly Finding[] =>
    [...text.matchAll(new RegExp(from, 'g'))].map(({ index }) => {
      const span = { start: index, end: index + from.length };
      const fixes = [{ title: to, safe, changes: [{ span, newText: to }] }];
      return { rule, severity: 'warning', span, message: from, fixes };
    });
}

const safeOnly = (finding: Finding) => finding.fixes.find((fix) => fix.safe);

describe('fixAll', () => {
  test('applies the fixes of one rule together, then reads the text anew', () => {
    const first = replacing('one', 'a', 'b');
    const second = replacing('two', 'bb', 'c');
    const both = (text: string) => [...first(text), ...second(text)];
    assert.equal(fixAll('a-a bb', both, safeOnly), 'b-b c');
  });

  test('lets a fix that meets another wait for the next round', () => {
    assert.equal(fixAll('aaa', replacing('one', 'a', 'b'), safeOnly), 'bbb');
  });

  test('leaves proposals to a person', () => {
    assert.equal(fixAll('a', replacing('one', 'a', 'b', false), safeOnly), 'a');
  });

  test('ends where two fixes undo each other', () => {
    const there = replacing('one', 'a', 'b');
    const back = replacing('two', 'b', 'a');
    assert.match(
      fixAll('a', (text) => [...there(text), ...back(text)], safeOnly),
      /^[ab]$/,
    );
  });
});
