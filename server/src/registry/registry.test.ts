import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageTags } from './ids.ts';
import { shippedRegistry } from './registry.ts';
import type { LookupOptions } from './types.ts';

const registry = shippedRegistry();
const status = (id: string, options?: LookupOptions): string => registry.lookup(id, options).status;
const nearest = (id: string, neighbours: readonly string[] = []): readonly string[] => {
  const lookup = registry.lookup(id, { neighbours });
  return lookup.status === 'unknown' ? lookup.nearest : [];
};

test('resolutions within the numbers of a session or year are found', () => {
  for (const id of [
    'un:A/RES/70/125',
    'un:A/RES/31/1',
    'un:A/RES/56/505',
    'un:A/RES/72/262C',
    'un:A/RES/80/173#113',
    'un:S/RES/1325(2000)',
    'un:S/RES/1000(1995)',
    'un:E/RES/2025/18',
    'un:A/HRC/RES/52/5',
    'un:A/RES/217(III)A',
    'un:A/RES/1514(XV)',
    'un:A/RES/ES-10/21',
    'un:A/DEC/74/568',
  ]) {
    assert.equal(status(id), 'found', id);
  }
});

test('a number beyond a complete session is unknown, and the slip of a finger is offered', () => {
  assert.equal(status('un:A/RES/70/684'), 'unknown');
  assert.ok(nearest('un:A/RES/70/684').includes('un:A/RES/70/184'));
});

test('beside its annual series, 70/684 most likely means 70/184', () => {
  const neighbours = ['un:A/RES/71/212', 'un:A/RES/73/218', 'un:A/RES/77/150', 'un:A/RES/79/277'];
  assert.equal(nearest('un:A/RES/70/684', neighbours)[0], 'un:A/RES/70/184');
});

test('a session mistyped by one digit is offered too', () => {
  assert.ok(nearest('un:A/RES/70/330').includes('un:A/RES/73/330'));
});

test('a decision cited as a resolution is offered as a decision', () => {
  assert.equal(nearest('un:A/RES/74/568')[0], 'un:A/DEC/74/568');
});

test('a number of the Security Council belongs to one year', () => {
  assert.equal(nearest('un:S/RES/1325(2001)')[0], 'un:S/RES/1325(2000)');
  assert.equal(nearest('un:S/RES/1325(2040)')[0], 'un:S/RES/1325(2000)');
  assert.equal(status('un:S/RES/2900(2024)'), 'unknown');
});

test('nothing is said of ranges that are not fully known', () => {
  for (const id of [
    'un:A/RES/80/900',
    'un:A/RES/78/340',
    'un:A/RES/81/5',
    'un:A/RES/95/5',
    'un:A/RES/25/12',
    'un:S/RES/2900(2026)',
    'un:S/RES/2900(2027)',
    'un:E/RES/2025/90',
    'un:E/RES/1079(XXXIX)',
    'un:A/HRC/RES/52/90',
    'un:A/DEC/74/700',
    'un:A/RES/9999(III)',
    'un:A/80/L.41',
    'itu:pp/res/999@rev(bucharest,2022)',
    'itu:pp/res/140@rev(antalya,2006)x',
    'cstd:300',
    'anything at all',
    '',
  ]) {
    assert.equal(status(id), 'uncovered', id);
  }
});

test('an older edition is superseded once the conference that revised it is over', () => {
  const id = 'itu:pp/res/140@rev(dubai,2018)';
  assert.deepEqual(registry.lookup(id, { asOf: '2023-01-01' }), {
    status: 'superseded',
    id,
    latest: 'itu:pp/res/140@rev(bucharest,2022)',
    asOf: '2023-01-01',
  });
  assert.equal(status(id, { asOf: '2022-10-13' }), 'found');
  assert.equal(status(id, { asOf: '2022-10-14' }), 'superseded');
  assert.equal(status('itu:pp/res/140@rev(bucharest,2022)'), 'found');
});

test('editions known from memory alone supersede nothing', () => {
  assert.equal(
    registry.editions('itu-pp', 'resolution', '101').findLast((it) => it.basis === 'memory')?.year,
    2022,
  );
  assert.equal(status('itu:pp/res/101@rev(dubai,2018)'), 'found');
});

test('the numbers of ITU-R hold the revision', () => {
  const lookup = registry.lookup('itu:r/res/61-2@rev(sharm-el-sheikh,2019)');
  assert.equal(lookup.status === 'superseded' && lookup.latest, 'itu:r/res/61-3@rev(dubai,2023)');
  assert.deepEqual(
    registry.editions('itu-ra', 'resolution', '61').map(({ number }) => number),
    ['61', '61-1', '61-2', '61-3'],
  );
});

test('a text that is new at a conference is no revision there', () => {
  assert.deepEqual(nearest('itu:pp/res/172@rev(guadalajara,2010)'), [
    'itu:pp/res/172@orig(guadalajara,2010)',
  ]);
  assert.equal(status('itu:pp/res/172@orig(guadalajara,2010)'), 'found');
  assert.equal(status('itu:pp/res/172@rev(antalya,2006)'), 'unknown');
});

test('a revision cited without Rev. is unknown, and the revision is nearest', () => {
  assert.equal(
    nearest('itu:pp/res/140@orig(bucharest,2022)')[0],
    'itu:pp/res/140@rev(bucharest,2022)',
  );
});

test('a citation that calls a low number new does not make the revision wrong', () => {
  // The Final Acts of 2018 cite Resolution 4 (Dubai, 2012); number 48 is older, so 4 cannot be new.
  assert.equal(status('itu:wtsa/res/4@rev(dubai,2012)'), 'uncovered');
});

test('place and year must be those of a conference', () => {
  assert.equal(status('itu:pp/res/140@rev(dubai,2022)'), 'unknown');
  assert.equal(status('itu:pp/res/140@rev(bucharest,2021)'), 'unknown');
  assert.equal(nearest('itu:pp/res/140@rev(busan,2022)')[0], 'itu:pp/res/140@rev(bucharest,2022)');
  // An edition of a real conference that the list lacks may exist all the same.
  assert.equal(status('itu:pp/res/21@rev(marrakech,2002)'), 'uncovered');
  assert.equal(status('itu:pp/res/140@rev(dubai,2034)'), 'uncovered');
});

test('a document known without edition is found', () => {
  assert.equal(status('itu:council/res/1299'), 'found');
  assert.equal(status('itu:council/res/1336'), 'found');
  assert.equal(status('itu:council/res/1332@mod(2024)'), 'found');
  assert.equal(status('itu:council/res/1332@mod(2019)'), 'uncovered');
});

test('dates come from runs of numbers', () => {
  const date = (id: string): string | undefined => registry.adopted(id)?.date;
  assert.equal(date('un:A/RES/70/1'), '2015-09-25');
  assert.equal(date('un:A/RES/79/277'), '2025-03-25');
  assert.equal(date('un:A/RES/80/173'), '2025-12-17');
  assert.equal(date('un:S/RES/1325(2000)'), '2000-10-31');
  assert.equal(date('un:A/RES/57/270A'), '2002-12-20');
  assert.equal(date('un:A/RES/57/270B'), '2003-06-23');
  assert.equal(date('un:A/HRC/RES/S-17/1'), '2011-08-23');
  assert.equal(date('agenda-2030'), '2015-09-25');
  assert.equal(date('un:A/RES/57/270'), undefined);
  assert.equal(date('un:A/RES/81/1'), undefined);
  assert.equal(date('itu:pp/res/140@rev(bucharest,2022)'), undefined);
});

test('conferences are known by place in six languages', () => {
  for (const place of ['Bucharest', 'BUCAREST', 'بوخارست', 'Бухарест', '布加勒斯特', 'bucharest']) {
    assert.equal(registry.conference('itu-pp', place, 2022)?.place.en, 'Bucharest', place);
  }
  assert.equal(registry.conference('itu-pp', 'أنطاليا', 2006)?.year, 2006);
  assert.equal(registry.conference('itu-pp', 'انطاليا', 2006)?.year, 2006);
  assert.equal(registry.conference('itu-wtdc', 'buenos-aires', 2017)?.year, 2017);
  assert.equal(registry.conference('itu-pp', 'Bucharest', 2018), undefined);
  assert.equal(registry.conferences('itu-pp').length, 17);
  assert.deepEqual(registry.conferences('nobody'), []);
});

test('sessions are known by ordinal and by year', () => {
  assert.equal(registry.session('cstd', 30)?.year, 2027);
  assert.equal(registry.sessionInYear('cstd', 2026)?.ordinal, 29);
  assert.equal(registry.session('cstd', 31)?.basis, 'memory');
  assert.equal(registry.session('unga', 80)?.year, 2025);
  assert.equal(registry.session('unga', 80)?.endYear, 2026);
  assert.equal(registry.session('hrc', 52)?.year, 2023);
  assert.equal(registry.sessionInYear('hrc', 2023), undefined);
  assert.equal(registry.session('igf', 17)?.place, 'Addis Ababa, Ethiopia');
  assert.equal(registry.sessionInYear('itu-pp', 2026)?.place, 'Doha');
  assert.equal(registry.sessionInYear('hlpf', 2019)?.dates, '2019-07-09/2019-07-18');
  assert.equal(status('itu-council:2026'), 'found');
  assert.equal(registry.session('nobody', 1), undefined);
  assert.ok(registry.sessionBodies().includes('cstd'));
});

test('instruments are known by id, key and document', () => {
  assert.equal(registry.instrument('agenda-2030')?.document, 'un:A/RES/70/1');
  assert.equal(registry.instrument('un:A/RES/70/1')?.id, 'un:A/RES/70/1');
  assert.equal(registry.instrument('un:A/RES/34/180')?.id, 'cedaw');
  assert.equal(registry.instrument('un:A/RES/217A(III)')?.id, 'udhr');
  assert.equal(registry.instrument('res-70-184')?.id, 'un:A/RES/70/184');
  assert.match(registry.instrument('itu:council/res/1386')?.titles.en ?? '', /Terminology/);
  assert.equal(registry.instrument('itu:pp/res/999'), undefined);
});

test('bodies have names in six languages, parents and inflected forms', () => {
  assert.ok(registry.bodies().length >= 80);
  for (const body of registry.bodies()) {
    assert.deepEqual(Object.keys(body.names).sort(), [...languageTags], body.id);
  }
  assert.equal(registry.body('cstd')?.parent, 'ecosoc');
  assert.ok(
    registry.body('cstd')?.forms.ru?.includes('Комиссии по науке и технике в целях развития'),
  );
});

test('names of a house are kept to its texts', () => {
  const ids = (house?: 'itu' | 'un'): readonly string[] =>
    registry.names('ar', house).flatMap(({ form, id }) => (form === 'الاتحاد' ? [id] : []));
  assert.deepEqual(ids(), []);
  assert.deepEqual(ids('un'), []);
  assert.deepEqual(ids('itu'), ['itu']);
  assert.equal(registry.names('ru'), registry.names('ru'));
});

test('the title of a resolution is no name', () => {
  const ids = registry
    .names('en')
    .filter(({ form }) => form === 'World Summit on the Information Society')
    .map(({ id }) => id);
  assert.deepEqual(ids, ['wsis']);
});

test('a name that two bear gives both', () => {
  const name = registry.names('fr').find(({ form }) => form === 'Secrétaire général');
  assert.deepEqual(registry.lookup(name?.id ?? ''), {
    status: 'ambiguous',
    candidates: ['un-sg', 'itu-sg'],
  });
});

test('action lines are known by code', () => {
  assert.equal(registry.actionLines().length, 19);
  assert.equal(registry.actionLine('C7/e-health')?.titles.en, 'E-health');
  assert.equal(registry.actionLine('C7.4')?.code, 'C7/e-health');
  assert.equal(status('wsis:C7/e-health'), 'found');
  assert.equal(status('wsis:C12'), 'unknown');
  assert.ok(nearest('wsis:C12').includes('wsis:C11'));
});

test('mandates and paragraphs of the outcome of 2025', () => {
  const [mandate] = registry.mandates('un:A/RES/80/173', '122');
  assert.deepEqual(mandate?.deadline, { session: 'cstd:29', year: 2026 });
  assert.ok(registry.mandates('un:A/RES/80/173').length > 15);
  assert.deepEqual(registry.mandates('un:A/RES/80/173', '1'), []);
  assert.equal(registry.lastParagraph('un:A/RES/80/173'), 127);
  assert.equal(registry.lastParagraph('un:A/RES/81/1'), undefined);
});

test('typing is completed', () => {
  assert.ok(registry.startingWith('70/12', 20).includes('un:A/RES/70/125'));
  assert.ok(registry.startingWith('A/RES/70/12', 20).includes('un:A/RES/70/125'));
  assert.ok(registry.startingWith('2025/1', 20).includes('un:E/RES/2025/18'));
  assert.ok(registry.startingWith('1325', 20).includes('un:S/RES/1325(2000)'));
  assert.equal(registry.startingWith('140', 3)[0], 'itu:pp/res/140@rev(bucharest,2022)');
  assert.equal(registry.startingWith('agenda-2', 3)[0], 'agenda-2030');
  assert.ok(registry.startingWith('itu:r/res/61', 9).includes('itu:r/res/61-3@rev(dubai,2023)'));
  assert.deepEqual(registry.startingWith('', 5), []);
  assert.deepEqual(registry.startingWith('zzz', 5), []);
  assert.equal(registry.startingWith('7', 4).length, 4);
  assert.ok(registry.editionsStartingWith('14').every(({ number }) => number.startsWith('14')));
});

test('of a number that says it was revised, texts need not say so', () => {
  assert.equal(status('itu:r/res/61-3@orig(dubai,2023)'), 'found');
  assert.equal(status('itu:r/res/61-2@orig(sharm-el-sheikh,2019)'), 'superseded');
  assert.equal(status('itu:r/res/61-3@orig(geneva,2023)'), 'unknown');
});
