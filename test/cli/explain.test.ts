import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chapeau } from './chapeau.ts';

for (const [text, heading, also] of [
  ['A/RES/70/125', 'A/RES/70/125 · General Assembly', /Adopted: 16 December 2015/],
  ['resolution 70/125', 'A/RES/70/125 · General Assembly', /docs\.un\.org\/en\/A\/RES\/70\/125/],
  ['القرار 70/125', 'A/RES/70/125 · General Assembly', /docs\.un\.org\/ar\//],
  ['第70/125号决议', 'A/RES/70/125 · General Assembly', /docs\.un\.org\/zh\//],
  ['резолюция 70/125', 'A/RES/70/125 · General Assembly', /docs\.un\.org\/ru\//],
  ['un:A/RES/70/125', 'A/RES/70/125 · General Assembly', /Adopted: 16 December 2015/],
  [
    'Resolution 140 (Rev. Dubai, 2018)',
    'Resolution 140 (Rev. Dubai, 2018) · Plenipotentiary Conference',
    /superseded: .* Resolution 140 \(Rev\. Bucharest, 2022\)/,
  ],
  ['C5', 'Action line C5', /Building confidence and security/],
  [
    'CSTD',
    'Commission on Science and Technology for Development (CSTD)',
    /Part of: Economic and Social/,
  ],
  ['C7/e-health', 'Action line C7/e-health', /Facilitators: WHO, ITU/],
  ['A/RES/217(III)A', 'A/RES/217(III)A · General Assembly', /Universal Declaration/],
  [
    'اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية',
    'Commission on Science and Technology for Development (CSTD)',
    /لأغراض التنمية/,
  ],
  [
    'cstd:30',
    '30th session · Commission on Science and Technology for Development',
    /When: 2027, next year/,
  ],
] as const) {
  test(text, async () => {
    const { code, out, err } = await chapeau(['explain', text]);
    assert.equal(out.split('\n')[0], heading);
    assert.match(out, also);
    assert.match(out, /Registry of \d{4}-\d{2}-\d{2}/);
    assert.deepEqual([err, code], ['', 0]);
  });
}

test('a rule is explained by its page', async () => {
  const { code, out } = await chapeau(['explain', 'rev-stale']);
  assert.match(out, /^# rev-stale\n\n[^]*## Wrong\n\n```reso wrong\n/);
  assert.equal(code, 0);
  const russian = await chapeau(['explain', 'rev-stale', '--interface', 'ru']);
  assert.match(russian.out, /^# rev-stale\n\n[^]*## Неверно\n\n```reso wrong\n/);
});

test('words need no quotation marks', async () => {
  const { out } = await chapeau(['explain', 'General', 'Assembly', 'resolution', '70/125']);
  assert.match(out, /^A\/RES\/70\/125 /);
});

test('what does not exist is told as that, with what is near', async () => {
  const { code, out } = await chapeau(['explain', 'A/RES/70/684']);
  assert.match(out, /does not exist[\s\S]*Nearest:[\s\S]*A\/RES\/70\/184/);
  assert.equal(code, 1);
});

test('what is nothing at all is told as that', async () => {
  const { code, out, err } = await chapeau(['explain', 'a cup of tea']);
  assert.equal(out, '');
  assert.match(err, /“a cup of tea” is nothing that can be explained\. Give a citation/);
  assert.equal(code, 1);
});

test('a bare number is that of the resolutions that bear it', async () => {
  const { code, out } = await chapeau(['explain', '47/16']);
  assert.match(out, /^A\/RES\/47\/16 /m);
  assert.match(out, /^A\/HRC\/RES\/47\/16 /m);
  assert.equal(code, 0);
});

test('half a name leads to whole ones', async () => {
  const { code, err } = await chapeau(['explain', 'Tunis Ag']);
  assert.match(err, /Perhaps you mean Tunis Agenda/);
  assert.equal(code, 1);
});
