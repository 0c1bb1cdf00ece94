import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { shippedRegistry } from '../registry.ts';
import { layered } from './layered.ts';
import type { OverlayInstrument, RegistryOverlay } from './types.ts';

const ENTERED = 3;
const MEMORY = 4;
const base = shippedRegistry();

const overlay = (facts: Partial<RegistryOverlay>, name = 'registry.yaml'): RegistryOverlay => ({
  name,
  instruments: [],
  editions: [],
  bodies: [],
  sessions: [],
  conferences: [],
  ...facts,
});

const resolution = (id: string, facts: Partial<OverlayInstrument> = {}): OverlayInstrument => ({
  id,
  kind: 'resolution',
  titles: {},
  basis: ENTERED,
  ...facts,
});

test('without layers it is the registry itself', () => {
  assert.equal(layered(base, []), base);
});

describe('an instrument of a layer', () => {
  const registry = layered(base, [
    overlay({
      instruments: [
        resolution('un:A/RES/81/12', {
          titles: { en: 'Roads', fr: 'Routes' },
          adopted: '2026-12-10',
          lastParagraph: 14,
          related: ['un:A/RES/80/173'],
        }),
      ],
    }),
    overlay({ instruments: [resolution('un:A/RES/81/12', { titles: { fr: 'Les routes' } })] }),
  ]);

  test('is found, with what all layers say of it, the uppermost first', () => {
    assert.equal(base.lookup('un:A/RES/81/12').status, 'uncovered');
    assert.deepEqual(registry.lookup('un:A/RES/81/12'), { status: 'found', id: 'un:A/RES/81/12' });
    const facts = registry.instrument('un:A/RES/81/12');
    assert.deepEqual(facts?.titles, { en: 'Roads', fr: 'Les routes' });
    assert.deepEqual(facts.related, ['un:A/RES/80/173']);
    assert.deepEqual(registry.adopted('un:A/RES/81/12'), { date: '2026-12-10', basis: 'entered' });
    assert.equal(registry.lastParagraph('un:A/RES/81/12#3'), 14);
  });

  test('is proposed and listed', () => {
    assert.deepEqual(registry.startingWith('81/1', 1), ['un:A/RES/81/12']);
    assert.ok(registry.instruments().some(({ id }) => id === 'un:A/RES/81/12'));
  });

  test('is not called by its title', () => {
    assert.equal(registry.names('en'), base.names('en'));
  });

  test('changes nothing else', () => {
    for (const id of ['un:A/RES/70/125', 'un:A/RES/70/684', 'itu:pp/res/140', 'cstd:30', 'cstd']) {
      assert.deepEqual(registry.lookup(id), base.lookup(id));
      assert.deepEqual(registry.adopted(id), base.adopted(id));
    }
    assert.equal(registry.lastParagraph('un:A/RES/80/173'), 127);
  });
});

test('a number that the lower layer holds impossible is found where a layer has it', () => {
  const registry = layered(base, [overlay({ instruments: [resolution('un:A/RES/70/684')] })]);
  assert.equal(base.lookup('un:A/RES/70/684').status, 'unknown');
  assert.equal(registry.lookup('un:A/RES/70/684').status, 'found');
});

test('what is only remembered above does not change what is read below', () => {
  const above = resolution('un:A/RES/70/125', { adopted: '2015-12-01', basis: MEMORY });
  const registry = layered(base, [overlay({ instruments: [above] })]);
  assert.deepEqual(registry.adopted('un:A/RES/70/125'), base.adopted('un:A/RES/70/125'));
});

test('a new edition supersedes those below it once its conference is over', () => {
  const editions = [
    {
      body: 'itu-pp',
      type: 'resolution',
      number: '140',
      kind: 'rev',
      place: 'Doha',
      year: 2026,
      basis: ENTERED,
    },
  ] as const;
  const registry = layered(base, [overlay({ editions })]);
  const cited = 'itu:pp/res/140@rev(bucharest,2022)';
  assert.equal(base.lookup(cited, { asOf: '2026-12-31' }).status, 'found');
  assert.deepEqual(registry.lookup(cited, { asOf: '2026-12-31' }), {
    status: 'superseded',
    id: cited,
    latest: 'itu:pp/res/140@rev(doha,2026)',
    asOf: '2026-12-31',
  });
  assert.equal(registry.lookup(cited, { asOf: '2026-11-10' }).status, 'found');
  const known = registry.editions('itu-pp', 'resolution', '140');
  assert.deepEqual(
    known.map(({ id }) => id),
    [
      ...base.editions('itu-pp', 'resolution', '140').map(({ id }) => id),
      'itu:pp/res/140@rev(doha,2026)',
    ],
  );
});

describe('names of a layer', () => {
  const registry = layered(base, [
    overlay({
      bodies: [
        {
          id: 'road-board',
          names: { en: 'Road Board' },
          forms: { en: ['the RB'] },
          basis: ENTERED,
        },
        { id: 'cstd', names: { en: 'Commission on Science' }, basis: ENTERED },
      ],
      instruments: [
        { id: 'road-charter', kind: 'treaty', titles: { en: 'Road Charter' }, basis: ENTERED },
        resolution('un:A/RES/81/12', { alsoCalled: { en: ['Roads resolution'] } }),
      ],
    }),
  ]);
  const named = (form: string) =>
    registry.names('en', 'un').find((entry) => entry.form === form)?.id;

  test('are recognised beside those that ship', () => {
    assert.equal(named('Road Board'), 'road-board');
    assert.equal(named('Road Charter'), 'road-charter');
    assert.equal(named('Roads resolution'), 'un:A/RES/81/12');
    assert.equal(named('Security Council'), 'sc');
    assert.equal(registry.names('en', 'un'), registry.names('en', 'un'));
  });

  test('join the names of a body that ships', () => {
    const body = registry.body('cstd');
    assert.equal(body?.names.en, 'Commission on Science');
    assert.equal(body.names.fr, base.body('cstd')?.names.fr);
    assert.equal(body.acronym, base.body('cstd')?.acronym);
    assert.equal(registry.bodies().length, base.bodies().length + 1);
  });
});

test('sessions and conferences of a layer come first', () => {
  const registry = layered(base, [
    overlay({
      sessions: [{ body: 'cstd', ordinal: 30, year: 2028, basis: ENTERED }],
      conferences: [
        { body: 'itu-pp', year: 2030, place: { en: 'Nairobi', fr: 'Nairobi' }, basis: ENTERED },
      ],
    }),
  ]);
  assert.equal(registry.session('cstd', 30)?.year, 2028);
  assert.equal(registry.session('cstd', 29)?.year, base.session('cstd', 29)?.year);
  assert.equal(registry.conference('itu-pp', 'nairobi', 2030)?.place.en, 'Nairobi');
  assert.equal(registry.conferences('itu-pp').at(-1)?.year, 2030);
  assert.equal(registry.conferences('itu-pp').length, base.conferences('itu-pp').length + 1);
});

test('the text of the uppermost layer that has it is shown', () => {
  const texts = (words: string) => ({
    lastParagraph: () => 2,
    wording: () => undefined,
    passage: (id: string) =>
      id === 'un:A/RES/81/12'
        ? {
            uri: 'file:///roads.txt',
            language: 'en' as const,
            paragraphs: [words],
            start: { line: 0, character: 0 },
            end: { line: 0, character: 5 },
          }
        : undefined,
  });
  const registry = layered(base, [
    overlay({ texts: texts('organization') }),
    overlay({ texts: texts('workspace') }),
  ]);
  const place = { unit: 'paragraph', path: [1] } as const;
  assert.deepEqual(registry.passage('un:A/RES/81/12#1', place, 'en')?.paragraphs, ['workspace']);
  assert.equal(registry.passage('un:A/RES/81/13', place, 'en'), undefined);
  assert.equal(base.passage('un:A/RES/81/12', place, 'en'), undefined);
});
