import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareMandates } from './index.ts';
import type { Mandate } from './index.ts';

const mandate = (actor: string, task: string, more: Partial<Mandate> = {}): Mandate => ({
  paragraph: 0,
  place: '1',
  verb: 'request',
  strength: 'request',
  wording: 'requests',
  actors: [{ id: actor, text: actor }],
  task,
  partners: [],
  recipients: [],
  span: { start: 0, end: 0 },
  ...more,
});

const told = (before: readonly Mandate[], after: readonly Mandate[]): readonly string[] =>
  compareMandates(before, after).map((change) => {
    const aspects = change.kind === 'changed' ? ` ${change.aspects.join(' ')}` : '';
    const { task } = change.kind === 'dropped' ? change.before : change.after;
    return `${change.kind}${aspects}: ${task}`;
  });

test('asks are kept wherever they went', () => {
  const report = mandate('un-sg', 'report on the implementation of the present resolution');
  const publish = mandate('itu', 'publish a map of all schools');
  assert.deepEqual(told([report, publish], [publish, { ...report, place: '9' }]), [
    'kept: publish a map of all schools',
    'kept: report on the implementation of the present resolution',
  ]);
});

test('what changed is told', () => {
  const before = mandate('un-sg', 'report to the Commission at its next session', {
    deadline: { session: 'cstd:29', text: '' },
  });
  const after = mandate('un-sg', 'report to the Commission at its next session', {
    verb: 'invite',
    deadline: { session: 'cstd:30', text: '' },
  });
  assert.deepEqual(told([before], [after]), [
    'changed verb deadline: report to the Commission at its next session',
  ]);
});

test('what has no counterpart is new or dropped', () => {
  const before = mandate('un-sg', 'convene a meeting of experts');
  const after = mandate('itu', 'publish a map of all schools');
  assert.deepEqual(told([before], [after]), [
    'new: publish a map of all schools',
    'dropped: convene a meeting of experts',
  ]);
  assert.deepEqual(told([], []), []);
});
