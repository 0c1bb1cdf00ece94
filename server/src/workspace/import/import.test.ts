import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { shippedRegistry } from '../../registry/registry.ts';
import { aknFile } from '../../testkit/akn.ts';
import { importAkn } from './akn.ts';
import { csvColumns, entriesOfRow } from './csv.ts';
import { importRelaton } from './relaton.ts';

const registry = shippedRegistry();

describe('Akoma Ntoso', () => {
  const roads = aknFile({
    symbol: 'A/RES/81/12',
    number: '81/12',
    date: '2026-12-10',
    language: 'spa',
    title: 'Caminos para todos',
    paragraphs: ['Acoge con beneplácito el informe;', 'Decide seguir ocupándose de la cuestión.'],
  });

  test('gives symbol, day, title in its language and last paragraph', () => {
    assert.deepEqual(importAkn('roads.xml', [roads], registry), {
      kind: 'entries',
      entries: [
        {
          symbol: 'A/RES/81/12',
          titles: { es: 'Caminos para todos' },
          adopted: '2026-12-10',
          paragraphs: 2,
          basis: 'document',
        },
      ],
    });
  });

  test('takes the language from the path where the file does not say it', () => {
    const silent = roads.replace('<FRBRlanguage language="spa"/>', '');
    const result = importAkn('archive/fr/roads.xml', [silent], registry);
    assert.deepEqual(result.kind === 'entries' && result.entries[0]?.titles, {
      fr: 'Caminos para todos',
    });
  });

  test('that does not say what it is is refused', () => {
    const result = importAkn('x.xml', ['<akomaNtoso><doc/></akomaNtoso>'], registry);
    assert.match(result.kind === 'refused' ? result.reason : '', /^does not say what it is/);
  });
});

describe('a CSV export of the Digital Library', () => {
  const columns = (header: string) => {
    const found = csvColumns(header.split(','));
    return 'reason' in found ? assert.fail(found.reason) : found;
  };
  const voting = columns('undl_id,ms_code,ms_vote,date,session,resolution,draft,title,subjects');

  for (const [name, row, entries] of [
    [
      'a vote',
      [
        '1',
        'X',
        'Y',
        '2026-12-10',
        '81',
        'A/RES/81/12',
        'A/81/L.4',
        'ROADS :RESOLUTION / ADOPTED BY THE GENERAL ASSEMBLY',
        '',
      ],
      [{ symbol: 'A/RES/81/12', titles: { en: 'ROADS' }, adopted: '2026-12-10', basis: 'list' }],
    ],
    [
      'an early resolution',
      ['1', 'X', 'Y', '19461214', '1', 'A/RES/41(I)', '', '', ''],
      [{ symbol: 'A/RES/41(I)', adopted: '1946-12-14', basis: 'list' }],
    ],
    [
      'a resolution of the Security Council with blanks, and a day that is none',
      [
        '1',
        'X',
        'Y',
        'n.d.',
        '',
        'S/RES/2801 (2026)',
        '',
        'Roads : resolution / adopted by the Security Council',
        '',
      ],
      [{ symbol: 'S/RES/2801(2026)', titles: { en: 'Roads' }, basis: 'list' }],
    ],
    ['another document', ['1', 'X', 'Y', '2026-12-10', '81', 'A/81/L.4', '', 'Roads', ''], []],
    ['a row that is too short', ['1'], []],
  ] as const) {
    test(name, () => assert.deepEqual(entriesOfRow(row, voting), entries));
  }

  test('with titles in several languages', () => {
    const found = columns('Document Symbol,Title_EN,title_fr,Vote date');
    assert.deepEqual(
      entriesOfRow(['A/RES/81/12', 'Roads', 'Routes', '2026-12-10T00:00:00'], found),
      [
        {
          symbol: 'A/RES/81/12',
          titles: { en: 'Roads', fr: 'Routes' },
          adopted: '2026-12-10',
          basis: 'list',
        },
      ],
    );
  });

  test('without a column of symbols is refused', () => {
    const found = csvColumns(['name', 'price']);
    assert.match(
      'reason' in found ? found.reason : '',
      /^has no column of symbols\..*“name”, “price”/,
    );
  });
});

describe('Relaton', () => {
  test('gives symbol, titles and day', () => {
    const yaml = `---
schema-version: v1.2.9
id: ARES8112
title:
- type: main
  content: Roads for all
  language: [en]
  script: [Latn]
- type: main
  content: Des routes pour tous
  language: fr
docid:
- id: A/RES/81/12
  type: UN
  primary: true
date:
- type: published
  value: '2026-12-20'
- type: adopted
  value: '2026-12-10'
`;
    assert.deepEqual(importRelaton(yaml, registry), {
      kind: 'entries',
      entries: [
        {
          symbol: 'A/RES/81/12',
          titles: { en: 'Roads for all', fr: 'Des routes pour tous' },
          adopted: '2026-12-10',
          basis: 'list',
        },
      ],
    });
  });

  test('also where it writes one value instead of a list', () => {
    const yaml =
      'title: {content: Roads}\ndocid: {id: "Resolution 140 (Rev. Dubai, 2018)", type: ITU}\ndate: {type: published, value: "2018"}\n';
    assert.deepEqual(importRelaton(yaml, registry), {
      kind: 'entries',
      entries: [{ id: 'itu:pp/res/140@rev(dubai,2018)', titles: { en: 'Roads' }, basis: 'list' }],
    });
  });

  for (const [name, yaml, reason] of [
    ['of another publisher', 'docid: [{id: ISO 690, type: ISO}]', /^has no “docid”/],
    ['that is a list of words', '- one\n- two\n', /^has no “docid”/],
    ['that is no YAML', 'title: [', /^is no YAML here/],
    ['that is empty', '', /^has no “docid”/],
  ] as const) {
    test(`${name} is refused`, () => {
      const result = importRelaton(yaml, registry);
      assert.match(result.kind === 'refused' ? result.reason : '', reason);
    });
  }
});
