import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding, Severity } from '../rules/types.ts';
import { weightiest } from './weightiest.ts';

const found = (...severities: readonly Severity[]): readonly Finding[] =>
  severities.map((severity, start) => ({
    rule: 'num-sequence',
    severity,
    span: { start, end: start + 1 },
    message: 'out of order',
    fixes: [],
  }));
const starts = (findings: readonly Finding[]): readonly number[] =>
  findings.map(({ span }) => span.start);

test('as many as there is room for are all kept, in the very same list', () => {
  const findings = found('info', 'error');
  assert.equal(weightiest(findings, 2), findings);
});

test('errors go before warnings, warnings before hints, and the order of the text remains', () => {
  const findings = found('info', 'warning', 'error', 'warning', 'error', 'info');
  assert.deepEqual(starts(weightiest(findings, 2)), [2, 4]);
  assert.deepEqual(starts(weightiest(findings, 3)), [1, 2, 4]);
  assert.deepEqual(starts(weightiest(findings, 5)), [0, 1, 2, 3, 4]);
});
