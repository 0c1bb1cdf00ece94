import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyse, createMemo } from '../model/analyse.ts';
import { shippedRegistry } from '../registry/registry.ts';
import { lint } from './engine.ts';
import { createFindingsMemo } from './findingsMemo.ts';
import { defineRule } from './types.ts';

const DRAFT = `The General Assembly,

Recalling its resolution 70/684 of 16 December 2015,

1.\tRecalls resolution 49/9;
2.\tTakes note of Resolution 140 (Rev. Dubai, 2018).
`;

/** A person typing: each version is linted with what is known of the last. */
function typing(rules?: Parameters<typeof lint>[1]) {
  const memo = createMemo();
  const findingsMemo = createFindingsMemo();
  const read = (text: string, known: boolean) =>
    analyse(
      { uri: 'memory:/draft.reso', text },
      { registry: shippedRegistry(), asOf: '2026-06-01', ...(known && { memo }) },
    );
  return (text: string) => ({
    kept: lint(read(text, true), { ...rules, memo: findingsMemo }).findings,
    anew: lint(read(text, false), rules).findings,
  });
}

describe('what is kept between versions', () => {
  const versions = [
    DRAFT,
    `Title\n${DRAFT}`,
    DRAFT.replace('1.', '7.'),
    DRAFT.replace('Recalls resolution 49/9', 'Recalls resolution 49/9 of 7 April 1994'),
    DRAFT.replace('General Assembly', 'Human Rights Council'),
    DRAFT.replace('2.\t', '%% chapeau-disable-next-line rev-stale: history\n2.\t'),
    `---\nhouse: itu\n---\n${DRAFT}`,
    `---\nrules: rev-stale=off\n---\n${DRAFT}`,
    `${DRAFT}${DRAFT}`,
    DRAFT,
  ];

  test('is what a fresh look finds, whatever was typed', () => {
    const type = typing();
    for (const text of [...versions, ...versions.toReversed()]) {
      const { kept, anew } = type(text);
      assert.deepEqual(kept, anew, text);
    }
  });

  test('is looked at once', () => {
    let looks = 0;
    const counting = defineRule({
      id: 'counting',
      scope: 'paragraph',
      severity: 'info',
      tags: [],
      source: 'a test',
      messages: { seen: 'Seen.' },
      check: () => void looks++,
    });
    const memo = createFindingsMemo();
    const paragraphMemo = createMemo();
    const type = (text: string): void =>
      void lint(
        analyse(
          { uri: 'memory:/draft.reso', text },
          { registry: shippedRegistry(), asOf: '2026-06-01', memo: paragraphMemo },
        ),
        { rules: [counting], memo },
      );
    type(DRAFT);
    const first = looks;
    type(DRAFT.replace('Takes note', 'Takes good note'));
    assert.equal(looks, first + 1);
  });

  test('is nothing where a rule failed: it fails again', () => {
    const failing = defineRule({
      id: 'failing',
      scope: 'paragraph',
      severity: 'info',
      tags: [],
      source: 'a test',
      messages: { never: 'never' },
      check() {
        throw new Error('no');
      },
    });
    const memo = createFindingsMemo();
    const model = analyse(
      { uri: 'memory:/draft.reso', text: DRAFT },
      { registry: shippedRegistry(), asOf: '2026-06-01' },
    );
    for (let round = 0; round < 2; round++) {
      assert.equal(lint(model, { rules: [failing], memo }).crashed.length, 1);
    }
  });
});
