import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shippedRegistry } from '../registry/registry.ts';
import { acronymDefinitions } from './acronyms.ts';
import { analyse } from './analyse.ts';

const read = (text: string): readonly string[] => {
  const model = analyse({ uri: 'x', text }, { registry: shippedRegistry(), asOf: '2026-11-24' });
  return acronymDefinitions(model).map(
    ({ span, id }) => `${text.slice(span.start, span.end)} ${id ?? ''}`,
  );
};

test('a short form in parentheses behind a name defines it', () => {
  assert.deepEqual(
    read(
      'The Commission on Science and Technology for Development (CSTD) and the Internet Governance Forum (IGF) met.',
    ),
    ['(CSTD) cstd', '(IGF) igf'],
  );
  assert.deepEqual(read('مؤتمر الأمم المتحدة للتجارة والتنمية (الأونكتاد)'), [
    '(الأونكتاد) unctad',
  ]);
});

test('a drafter may define what the registry does not know', () => {
  assert.deepEqual(read('the Coalition for Fair Tariffs (CFT)'), ['(CFT) ']);
});

test('symbols, numerals, years and remarks define nothing', () => {
  assert.deepEqual(
    read('See resolution 217 A (III), the report (A/60/687) and Geneva (2003) (see below)'),
    [],
  );
});
