import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quickFixes } from './codeActions.ts';
import type { Mendable } from './codeActions.ts';

const finding = (start: number, end: number, ...safe: boolean[]): Mendable => ({
  rule: 'cit-date-wrong',
  span: { start, end },
  message: '',
  fixes: safe.map((isSafe, index) => ({
    title: `${start}/${index}`,
    safe: isSafe,
    changes: [{ span: { start, end }, newText: '' }],
  })),
});

const titles = (findings: readonly Mendable[], start: number, end = start) =>
  quickFixes(findings, { start, end }).map(
    ({ title, preferred }) => `${title}${preferred ? '*' : ''}`,
  );

test('fixes of what the selection touches, its ends included', () => {
  const findings = [finding(0, 4, true), finding(10, 14, true), finding(20, 24, true)];
  assert.deepEqual(titles(findings, 4), ['0/0*']);
  assert.deepEqual(titles(findings, 5, 9), []);
  assert.deepEqual(titles(findings, 12, 20), ['10/0*', '20/0*']);
});

test('only a first fix that is safe is preferred', () => {
  assert.deepEqual(titles([finding(0, 4, false, true)], 1), ['0/0', '0/1']);
  assert.deepEqual(titles([finding(0, 4, true, true)], 1), ['0/0*', '0/1']);
  assert.deepEqual(titles([finding(0, 4)], 1), []);
});
