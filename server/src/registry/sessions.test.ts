import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { daysOf } from './days.ts';
import { createRegistry, shippedRegistry } from './registry.ts';
import { generatedData } from './data.generated.ts';

const registry = shippedRegistry();

describe('the days of a meeting', () => {
  it('are the first and the last one', () => {
    assert.deepEqual(daysOf('2025-04-07/2025-04-11'), { from: '2025-04-07', to: '2025-04-11' });
    assert.deepEqual(daysOf('2013-09-24'), { from: '2013-09-24', to: '2013-09-24' });
  });

  it('of months are the whole months', () => {
    assert.deepEqual(daysOf('2026-07'), { from: '2026-07-01', to: '2026-07-31' });
    assert.deepEqual(daysOf('2028-01/2028-02'), { from: '2028-01-01', to: '2028-02-29' });
  });

  it('whose end is not known are the first one', () => {
    assert.deepEqual(daysOf('2026-02-23/..'), { from: '2026-02-23', to: '2026-02-23' });
  });

  it('are unknown of anything else', () => {
    assert.equal(daysOf('in the spring'), undefined);
    assert.equal(daysOf(''), undefined);
  });
});

describe('the calendar', () => {
  it('tells who meets between two days, in the order of time', () => {
    const meetings = registry.calendar('2026-11-01', '2026-11-30');
    const plenipotentiary = meetings.find(({ body }) => body === 'itu-pp');
    assert.equal(plenipotentiary?.dates, '2026-11-09/2026-11-27');
    assert.equal(plenipotentiary.place, 'Doha');
    const days = meetings.map(({ dates }) => daysOf(dates ?? '')?.from ?? '');
    const dated = days.filter((day) => day > '2026-01-01');
    assert.deepEqual(dated, [...dated].sort());
  });

  it('has what is announced for years to come', () => {
    const subjects = registry
      .calendar('2027-01-01', '2035-12-31')
      .filter(({ body }) => body === 'unga-high-level-meeting')
      .map(({ year, subject }) => `${year} ${subject}`);
    assert.deepEqual(subjects, [
      '2027 Review of the Global Digital Compact (session 82)',
      '2030 Review of the 2030 Agenda',
      '2035 Overall review of WSIS outcomes',
    ]);
  });

  it('holds the sessions of a body, those listed and those that a rule counts', () => {
    const sessions = registry.sessionsOf('cstd');
    const ordinals = sessions.map(({ ordinal }) => ordinal);
    assert.deepEqual(ordinals.slice(26, 32), [27, 28, 29, 30, 31, 32]);
    assert.equal(sessions.find(({ ordinal }) => ordinal === 31)?.basis, 'memory');
  });

  it('knows in which months a session of the Assembly begins and ends', () => {
    assert.equal(registry.session('unga', 80)?.dates, '2025-09/2026-09');
  });

  it('says which of its dates were never read', () => {
    const session = registry.session('hrc', 61);
    assert.equal(session?.dates, '2026-02-23/..');
    assert.equal(session.datesBasis, 'memory');
    assert.equal(registry.session('cstd', 28)?.datesBasis, 'citations');
    assert.equal(registry.session('cstd', 30)?.placeBasis, 'memory');
  });
});

describe('a chain of editions and replacements', () => {
  const data = generatedData();
  const itu = (number: string, kind: 'orig' | 'rev', place: string, year: number) => ({
    body: 'itu-pp',
    type: 'resolution',
    number,
    kind,
    place,
    year,
    basis: 0,
  });
  const chained = createRegistry({
    ...data,
    editions: [
      itu('901', 'orig', 'Busan', 2014),
      {
        ...itu('901', 'rev', 'Dubai', 2018),
        suppressed: 1,
        suppressedIn: 2022,
        replacedBy: ['itu:pp/res/902', 0],
      },
      {
        ...itu('902', 'orig', 'Bucharest', 2022),
        suppressed: 1,
        replacedBy: ['itu:pp/res/901', 0],
      },
    ],
  });
  const latest = (id: string, asOf: string): string => {
    const lookup = chained.lookup(id, { asOf });
    return lookup.status === 'superseded' ? lookup.latest : lookup.status;
  };

  it('is followed to its end, as of a day', () => {
    const first = 'itu:pp/res/901@orig(busan,2014)';
    assert.equal(latest(first, '2016-01-01'), 'found');
    assert.equal(latest(first, '2019-01-01'), 'itu:pp/res/901@rev(dubai,2018)');
    assert.equal(latest(first, '2023-01-01'), 'itu:pp/res/902@orig(bucharest,2022)');
  });

  it('that bites its own tail comes to an end', () => {
    const last = 'itu:pp/res/902@orig(bucharest,2022)';
    assert.equal(latest(last, '2023-01-01'), 'itu:pp/res/901@rev(dubai,2018)');
  });

  it('does not go by what was never read', () => {
    const replaced = 'itu:pp/res/36@rev(guadalajara,2010)';
    assert.equal(registry.lookup(replaced, { asOf: '2026-06-01' }).status, 'found');
    const [edition] = registry.editions('itu-pp', 'resolution', '36').slice(-1);
    assert.deepEqual(edition?.replacedBy, { id: 'itu:pp/res/136', basis: 'memory' });
    assert.equal(edition?.suppressedIn, 2018);
  });
});
