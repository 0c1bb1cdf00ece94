import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldName, formatId, parseId, placeSlug } from './ids.ts';

const canonical = [
  'un:A/RES/70/125',
  'un:A/RES/72/262C',
  'un:A/RES/75/101A-B',
  'un:A/RES/80/173#113',
  'un:A/DEC/74/565',
  'un:S/RES/1325(2000)',
  'un:A/RES/217(III)A',
  'un:A/RES/3202(S-VI)',
  'un:E/RES/1079(XXXIX)',
  'un:E/RES/2025/18',
  'un:A/HRC/RES/52/5',
  'un:A/HRC/RES/S-17/1',
  'un:A/HRC/DEC/4/102',
  'un:A/RES/S-19/2',
  'un:A/RES/ES-11/1',
  'un:A/80/L.41',
  'un:A/75/6(SECT.8)',
  'itu:pp/res/140@rev(bucharest,2022)',
  'itu:pp/res/172@orig(guadalajara,2010)',
  'itu:pp/dec/5@rev(dubai,2018)',
  'itu:council/res/1332@mod(2024)',
  'itu:council/res/1299',
  'itu:wtdc/res/30@rev(buenos-aires,2017)',
  'itu:r/res/61-3@rev(dubai,2023)',
  'itu:wtpf/op/2@orig(geneva,2013)',
  'wsis:C5',
  'wsis:C7/e-health',
  'cstd:30',
  'itu-council:2026',
  'agenda-2030',
  'doc:wsis+10-vision',
];

test('ids survive being taken apart and put together', () => {
  for (const id of canonical) assert.equal(formatId(parseId(id)), id);
});

test('the part letter of 217 A (III) may stand before or after the session', () => {
  assert.equal(formatId(parseId('un:A/RES/217A(III)')), 'un:A/RES/217(III)A');
});

test('an id says whose text it is', () => {
  assert.deepEqual(parseId('un:A/HRC/RES/52/5'), {
    kind: 'un',
    organ: 'hrc',
    type: 'resolution',
    series: '52',
    number: 5,
  });
  assert.deepEqual(parseId('itu:r/res/61-3@rev(dubai,2023)'), {
    kind: 'itu',
    body: 'itu-ra',
    type: 'res',
    number: '61-3',
    edition: { kind: 'rev', place: 'dubai', year: 2023 },
  });
  assert.deepEqual(parseId('cstd:30'), { kind: 'session', body: 'cstd', ordinal: 30 });
  assert.deepEqual(parseId('itu-pp:2026'), { kind: 'session', body: 'itu-pp', year: 2026 });
});

test('what is no id is a name', () => {
  for (const text of ['', 'un', 'itu:', 'itu:pp/140', 'un:', '::', 'resolution 5']) {
    assert.doesNotThrow(() => formatId(parseId(text)));
  }
  assert.equal(parseId('itu:pp/140').kind, 'name');
});

test('places are written plainly in ids', () => {
  assert.equal(placeSlug('Buenos Aires'), 'buenos-aires');
  assert.equal(placeSlug('Florianópolis'), 'florianopolis');
  assert.equal(placeSlug('Sharm el-Sheikh'), 'sharm-el-sheikh');
});

test('spellings fold together', () => {
  assert.equal(foldName('Búsan'), foldName('BUSAN'));
  assert.equal(foldName('أنطاليا'), foldName('انطاليا'));
  assert.equal(foldName('Шарм-эль-Шейх'), foldName('шарм эль шейх'));
});

test('long nonsense is read in no time', () => {
  const start = process.hrtime.bigint();
  for (const sign of ['A', '1', '(', '-', '/', 'A/', '1-']) {
    parseId(`un:${sign.repeat(100_000)}`);
    parseId(`itu:pp/res/${sign.repeat(100_000)}`);
    parseId(`${sign.repeat(100_000)}:1`);
  }
  assert.ok(process.hrtime.bigint() - start < 500_000_000n);
});
