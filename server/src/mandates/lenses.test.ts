import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draft } from '../testkit/draft.ts';
import { deadlineLenses } from './index.ts';

const told = (
  source: string,
  settings = '',
): readonly (readonly [string, string, string | undefined])[] => {
  const { model } = draft(`//- file: a.reso as-of: 2026-06-01${settings}\n${source}`);
  return deadlineLenses(model).map(({ span, says, due }) => [
    model.text.slice(span.start, span.end),
    says ?? '–',
    due.to,
  ]);
};

const asks = 'Requests the Secretary-General to';

test('each paragraph that asks tells by when, or that it does not say', () =>
  assert.deepEqual(
    told(
      `The General Assembly,\n1. ${asks} report;\n2. ${asks} report by 15 March 2028;\n3. ${asks} report annually;\n4. Recalls paragraph 1 above;\n`,
    ),
    [
      ['1.', '–', undefined],
      ['2.', '15 March 2028', '2028-03-15'],
      ['3.', 'annually', undefined],
    ],
  ));

test('of several asks in a paragraph the one that is due first', () =>
  assert.deepEqual(
    told(
      `The General Assembly,\n1. ${asks} report by 15 March 2029, and also requests the Secretary-General to publish it by 1 May 2027;\n`,
    ),
    [['1.', '1 May 2027', '2027-05-01']],
  ));

test('what does not bind needs no deadline, and tells of one all the same', () =>
  assert.deepEqual(
    told(
      'The General Assembly,\n1. Encourages Member States to plant trees;\n2. Invites Member States to plant trees by 15 March 2028;\n',
    ),
    [['2.', '15 March 2028', '2028-03-15']],
  ));

test('in ITU texts each point below the one who is instructed', () =>
  assert.deepEqual(
    told(
      'The Plenipotentiary Conference,\n\ninstructs the Secretary-General\n\n1\tto report to the Council;\n\n2\tto close the fund by 15 March 2028.\n',
      ' lang: en house: itu',
    ).map(([, says]) => says),
    ['–', '15 March 2028'],
  ));
