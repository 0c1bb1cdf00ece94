import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LanguageTag } from '../languages/types.ts';
import { analyse } from '../model/analyse.ts';
import { shippedRegistry } from '../registry/registry.ts';
import { lineageOf } from './index.ts';
import type { Lineage } from './index.ts';
import { movedOf } from './pair.ts';

const lineage = (before: string, after: string, language: LanguageTag = 'en'): Lineage => {
  const read = (text: string) =>
    analyse(
      { uri: `a.${language}.reso`, text },
      { registry: shippedRegistry(), asOf: '2026-06-01', language },
    );
  return lineageOf(read(before), read(after));
};

const told = (rows: Lineage): readonly string[] =>
  rows.map(
    ({ fate, moved, before, after }) =>
      `${fate}${moved ? ' moved' : ''}: ${before?.place ?? '-'} → ${after?.place ?? '-'}`,
  );

const head = 'The General Assembly,\n\nRecalling its resolution 70/125 of 16 December 2015,\n\n';
const map = 'Invites the International Telecommunication Union to publish a map of all schools';
const fund = 'Urges donors to pay for the connection of rural clinics';
const report = 'Requests the Secretary-General to report at its eighty-third session';

test('a text beside itself is kept', () => {
  const text = `${head}1.\t${map};\n\n2.\t${fund}.\n`;
  assert.deepEqual(
    lineage(text, text).map(({ fate, moved }) => `${fate} ${moved}`),
    ['kept false', 'kept false', 'kept false', 'kept false'],
  );
});

test('numbers may change, the order not', () => {
  const before = `${head}1.\t${map};\n\n2.\t${fund}.\n`;
  const after = `${head}1.\tNotes something else altogether;\n\n2.\t${map};\n\n3.\t${fund}.\n`;
  assert.deepEqual(told(lineage(before, after)).slice(2), [
    'new: - → paragraph 1',
    'kept: paragraph 1 → paragraph 2',
    'kept: paragraph 2 → paragraph 3',
  ]);
});

test('what is moved, reworded, dropped and new', () => {
  const before = `${head}1.\t${map};\n\n2.\t${fund};\n\n3.\t${report};\n\n4.\tNotes the prices of solar lamps.\n`;
  const after = `${head.replace('70/125 of 16 December 2015', '80/173 of 17 December 2025')}1.\t${report};\n\n2.\t${map} and all libraries;\n\n3.\t${fund};\n\n4.\tWelcomes volunteers.\n`;
  assert.deepEqual(told(lineage(before, after)), [
    'kept: line 1 → line 1',
    'dropped: paragraph 1 of the preamble → -',
    'new: - → paragraph 1 of the preamble',
    'kept moved: paragraph 3 → paragraph 1',
    'dropped: paragraph 4 → -',
    'reworded: paragraph 1 → paragraph 2',
    'kept: paragraph 2 → paragraph 3',
    'new: - → paragraph 4',
  ]);
});

test('words that came and went', () => {
  const [, , row] = lineage(`${head}1.\t${map}.\n`, `${head}1.\t${map.replace('all', 'most')}.\n`);
  assert.deepEqual(
    row?.pieces.filter(({ kind }) => kind !== 'same'),
    [
      { kind: 'removed', text: 'all' },
      { kind: 'added', text: 'most' },
    ],
  );
});

test('citations that came and went, here or altogether', () => {
  const before = `${head}1.\tRecalls resolutions 70/1 and 70/125.\n`;
  const after = `${head}1.\tRecalls resolutions 70/1 and 79/1.\n`;
  const row = lineage(before, after).at(-1);
  assert.deepEqual(
    row?.citations.added.map(({ id, elsewhere }) => `${id} ${elsewhere}`),
    ['un:A/RES/79/1 false'],
  );
  assert.deepEqual(
    row.citations.dropped.map(({ id, elsewhere }) => `${id} ${elsewhere}`),
    ['un:A/RES/70/125 true'],
  );
});

test('what is asked goes with its paragraph', () => {
  const rows = lineage(
    `${head}1.\t${map};\n\n2.\t${report}.\n`,
    `${head}1.\t${report.replace('third', 'fourth')}.\n`,
  );
  assert.deepEqual(rows.flatMap(({ mandates }) => mandates.map(({ kind }) => kind)).sort(), [
    'changed',
    'dropped',
  ]);
});

test('Chinese, whose words stand together', () => {
  const before =
    '大会，\n\n1.\t请秘书长向大会第八十三届会议提交报告；\n\n2.\t邀请会员国公布学校地图。\n';
  const after =
    '大会，\n\n1.\t请秘书长向大会第八十四届会议提交报告；\n\n2.\t邀请会员国公布学校地图。\n';
  assert.deepEqual(
    lineage(before, after, 'zh').map(({ fate }) => fate),
    ['kept', 'reworded', 'kept'],
  );
});

test('anything has a lineage', () => {
  assert.deepEqual(lineage('', ''), []);
  assert.deepEqual(told(lineage('', 'Notes it.\n')), ['new: - → line 1']);
  assert.deepEqual(told(lineage('1.\tNotes it.\n', '')), ['dropped: paragraph 1 → -']);
});

test('the fewest are moved', () => {
  assert.deepEqual(movedOf([2, 0, 1, 3]), [true, false, false, false]);
  assert.deepEqual(movedOf([]), []);
});
