import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shippedRegistry } from '../registry/registry.ts';
import type { Lookup } from '../registry/types.ts';
import { createLookupMemo, rememberedLookup, turnLookups } from './lookupMemo.ts';

const registry = shippedRegistry();
const answers: Readonly<Record<string, Lookup>> = {
  known: { status: 'found', id: 'known' },
  slip: { status: 'unknown', id: 'slip', nearest: [] },
};

/** Which ids are asked for anew in the second of two versions. */
function askedAgain(
  first: { asOf: string; cited: string[] },
  second: { asOf: string; cited: string[] },
): readonly string[] {
  const memo = createLookupMemo();
  const version = ({ asOf, cited }: { asOf: string; cited: string[] }): string[] => {
    const asked: string[] = [];
    turnLookups(memo, registry, asOf, cited);
    for (const id of cited) {
      rememberedLookup(memo, id, () => {
        asked.push(id);
        return answers[id] ?? { status: 'uncovered', id };
      });
    }
    return asked;
  };
  assert.deepEqual(version(first), first.cited);
  return version(second);
}

const day = '2026-06-01';

test('nothing is asked twice', () => {
  assert.deepEqual(
    askedAgain({ asOf: day, cited: ['known', 'slip'] }, { asOf: day, cited: ['known', 'slip'] }),
    [],
  );
});

test('what an unknown number may have meant depends on what else is cited', () => {
  assert.deepEqual(
    askedAgain(
      { asOf: day, cited: ['known', 'slip'] },
      { asOf: day, cited: ['known', 'slip', 'x'] },
    ),
    ['slip', 'x'],
  );
});

test('everything depends on the day', () => {
  assert.deepEqual(
    askedAgain({ asOf: day, cited: ['known'] }, { asOf: '2026-06-02', cited: ['known'] }),
    ['known'],
  );
});
