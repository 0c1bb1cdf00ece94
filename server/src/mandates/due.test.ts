import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inlayHints } from '../features/inlayHints.ts';
import { analyse } from '../model/analyse.ts';
import { shippedRegistry } from '../registry/registry.ts';
import { dueOf, mandateOverview, mandatesOf } from './index.ts';
import type { Deadline } from './index.ts';

const registry = shippedRegistry();
const asOf = '2026-06-01';
const due = (deadline: Omit<Deadline, 'text'> | undefined): string => {
  const found = dueOf(deadline && { ...deadline, text: '' }, registry, asOf);
  return [found.state, found.from, found.to].filter((each) => each !== undefined).join(' ');
};

test('a day is what it says', () => {
  assert.equal(due({ date: '2026-05-31' }), 'past 2026-05-31 2026-05-31');
  assert.equal(due({ date: '2026-06-01' }), 'this-year 2026-06-01 2026-06-01');
  assert.equal(due({ date: '2027-01-01' }), 'later 2027-01-01 2027-01-01');
});

test('a session is due on its days, or in its year', () => {
  assert.equal(due({ session: 'itu-pp:2026' }), 'this-year 2026-11-09 2026-11-27');
  assert.equal(due({ session: 'cstd:28' }), 'past 2025-04-07 2025-04-11');
  assert.equal(due({ session: 'nobody:7', year: 2029 }), 'later 2029-01-01 2029-12-31');
  assert.equal(due({ session: 'nobody:7' }), 'open');
});

test('a session that lasts into the next year is due from its opening until its end', () => {
  assert.equal(due({ session: 'unga:83' }), 'later 2028-09-01 2029-09-30');
  assert.equal(due({ session: 'unga:80' }), 'this-year 2025-09-01 2026-09-30');
  assert.equal(due({ session: 'unga:79' }), 'past 2024-09-01 2025-09-30');
});

test('the year of a deadline is the one behind its session and in its hover', () => {
  const model = analyse(
    {
      uri: 'a.en.reso',
      text: 'The General Assembly,\n\n1.\tRequests the Secretary-General to report to the General Assembly at its eighty-third session;\n',
    },
    { registry, asOf, language: 'en' },
  );
  const [mandate] = mandatesOf(model);
  const [hint] = inlayHints(model, { start: 0, end: model.text.length });
  assert.equal(mandate?.deadline?.year, 2028);
  assert.match(hint?.label ?? '', /^2028,/);
});

test('years, what recurs, and what is due at no time', () => {
  assert.equal(due({ year: 2026 }), 'this-year 2026-01-01 2026-12-31');
  assert.equal(due({ recurs: 'yearly' }), 'recurring');
  assert.equal(due(undefined), 'open');
});

test('an overview begins with what is overdue', () => {
  const model = (uri: string, text: string) =>
    analyse({ uri, text }, { registry, asOf: '2020-01-01', language: 'en' });
  const head = 'The General Assembly,\n\n1.\tRequests the Secretary-General to';
  const overview = mandateOverview(
    [
      model('a.en.reso', `${head} act;\n\n2.\tInvites States to act by 2030;\n`),
      model('b.en.reso', `${head} report by 2025;\n\n2.\tInvites States to report annually;\n`),
    ],
    asOf,
  );
  assert.deepEqual(
    overview.map(({ uri, mandate, due: { state } }) => `${uri} ${mandate.place} ${state}`),
    ['b.en.reso 1 past', 'a.en.reso 2 later', 'b.en.reso 2 recurring', 'a.en.reso 1 open'],
  );
});
