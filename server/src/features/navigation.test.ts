import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { draft } from '../testkit/draft.ts';
import { applyChanges } from '../text/edits.ts';
import { citedBy, citesWhat, citingItemAt } from './callHierarchy.ts';
import { citedLenses } from './codeLenses.ts';
import { documentLinks } from './documentLinks.ts';
import { rename, renameable } from './rename.ts';
import { selectionSteps } from './selectionRanges.ts';
import { semanticTokens } from './semanticTokens.ts';
import { occurrencesOf, targetAt } from './targets.ts';

function occurrences(source: string): readonly string[] {
  const { model, offset } = draft(source);
  const found = targetAt(model, offset);
  return found
    ? occurrencesOf(model, found.target).map(
        ({ span, isDefinition }) =>
          `${isDefinition ? '=' : ''}${model.text.slice(span.start, span.end)}`,
      )
    : [];
}

describe('who cites it', () => {
  test('a resolution, however it is written', () =>
    assert.deepEqual(
      occurrences(
        'The General Assembly,\nRecalling its resolution 70/1$025,\n1. Reaffirms A/RES/70/125 and resolution 70/1;\n',
      ),
      ['resolution 70/125', 'A/RES/70/125'],
    ));
  test('an ITU resolution, in any edition', () =>
    assert.deepEqual(
      occurrences(
        'recalling\na) Resolution 140$0 (Rev. Dubai, 2018);\nb) Resolution 140 (Rev. Bucharest, 2022),\n',
      ),
      ['Resolution 140 (Rev. Dubai, 2018)', 'Resolution 140 (Rev. Bucharest, 2022)'],
    ));
  const body =
    '1. Decides;\n2. Requests a report on paragraph 1 above;\n3. Recalls paragraphs 1 and 2 above;\n';
  test('a paragraph of this draft, from its number', () =>
    assert.deepEqual(occurrences(`$0${body}`), ['=1.', 'paragraph 1', 'paragraphs 1']));
  test('a paragraph of this draft, from a reference', () =>
    assert.deepEqual(occurrences(body.replace('and 2', 'and 2$0')), ['=2.', '2']));
  test('a paragraph of another text', () =>
    assert.deepEqual(
      occurrences(
        '1. Recalls paragraph 67$0 of resolution 80/173;\n2. Recalls paragraph 67 of resolution 80/173 and paragraph 67 above;\n',
      ),
      ['paragraph 67', 'paragraph 67'],
    ));
  test('a label', () =>
    assert.deepEqual(occurrences('1. Decides; {#map}\n2. Recalls {@ma$0p};\n'), [
      '={#map}',
      '{@map}',
    ]));
  test('a document by either of its symbols', () =>
    assert.deepEqual(
      occurrences('1. Recalls A/75/195-S/2020/8$034;\n2. Recalls S/2020/834 and A/75/195;\n'),
      ['A/75/195-S/2020/834', 'S/2020/834'],
    ));
  test('nothing at an ordinary word', () => assert.deepEqual(occurrences('1. Dec$0ides;\n'), []));
});

describe('rename', () => {
  const source = '1. Decides; {#m$0ap}\n2. Recalls {@map.full};\n';
  test('a label, where it is set and used', () => {
    const { model, offset } = draft(source);
    assert.equal(renameable(model, offset)?.name, 'map');
    const changes = rename(model, offset, 'road');
    assert.equal(
      applyChanges(model.text, changes ?? []),
      '1. Decides; {#road}\n2. Recalls {@road.full};\n',
    );
  });
  test('no label of two words', () => {
    const { model, offset } = draft(source);
    assert.equal(rename(model, offset, 'road map'), undefined);
  });
  test('no instrument', () => {
    const { model, offset } = draft('Recalling A/RES/70/12$05,');
    assert.equal(renameable(model, offset), undefined);
  });
});

test('links lead to the official text in the language of the draft', () => {
  const { model } = draft('وإذ تشير إلى القرار 70/125 وإلى https://example.org/a،\n');
  assert.deepEqual(
    documentLinks(model).map(({ url }) => url),
    ['https://docs.un.org/ar/A/RES/70/125', 'https://example.org/a'],
  );
});

test('each symbol of a joint one leads to its own page', () => {
  const { model } = draft('See A/75/195\u2011S/2020/834 and ISBA/25/A/10-ISBA/25/C/31,\n');
  assert.deepEqual(
    documentLinks(model).map(({ span, url }) => [model.text.slice(span.start, span.end), url]),
    [
      ['A/75/195', 'https://docs.un.org/en/A/75/195'],
      ['S/2020/834', 'https://docs.un.org/en/S/2020/834'],
      ['ISBA/25/A/10-ISBA/25/C/31', 'https://docs.un.org/en/ISBA/25/A/10-ISBA/25/C/31'],
    ],
  );
});

test('a selection grows from the word to the draft', () => {
  const { model, offset } = draft(
    'Annex I\n1. Notes the work, recalls resolution 70/1$025 of 16 December 2015, and stays;\n(a) To act;\n',
  );
  assert.deepEqual(
    selectionSteps(model, offset).map(({ start, end }) => model.text.slice(start, end)),
    [
      '70/125',
      'resolution 70/125',
      'recalls resolution 70/125 of 16 December 2015',
      'Notes the work, recalls resolution 70/125 of 16 December 2015, and stays;',
      '1. Notes the work, recalls resolution 70/125 of 16 December 2015, and stays;',
      '1. Notes the work, recalls resolution 70/125 of 16 December 2015, and stays;\n(a) To act;',
      'Annex I\n1. Notes the work, recalls resolution 70/125 of 16 December 2015, and stays;\n(a) To act;',
      model.text,
    ],
  );
});

test('tokens say what stands there and do not overlap', () => {
  const { model } = draft(
    'The General Assembly,\nRecalling its resolution 70/684,\n1. Requests a report by 31 December 2027 at the latest;\n',
  );
  assert.deepEqual(
    semanticTokens(model).map(({ span, type, modifiers }) => [
      model.text.slice(span.start, span.end),
      [type, ...modifiers].join('.'),
    ]),
    [
      ['General Assembly', 'body'],
      ['Recalling', 'opener'],
      ['resolution 70/684', 'citation.unknown'],
      ['Requests', 'opener'],
      ['by ', 'deadline'],
      ['31 December 2027', 'date'],
    ],
  );
});

test('a lens stands over a paragraph that others cite', () => {
  const { model } = draft(
    'The General Assembly,\n1. Requests the Secretary-General to report;\n2. Decides;\n3. Recalls paragraph 1 above;\n',
  );
  assert.deepEqual(
    citedLenses(model).map(({ span, places }) => [
      model.text.slice(span.start, span.end),
      places.length,
    ]),
    [['1.', 1]],
  );
});

describe('who cites whom', () => {
  const { model, offset } = draft(
    '1. Decides;\n2. Recalls paragraph 1 above and resolution 70/1$025;\n(a) A/RES/70/125;\n3. Recalls A/RES/70/125;\n',
  );
  test('to the paragraphs that cite a resolution', () => {
    const item = citingItemAt(model, offset);
    assert.equal(item?.name, 'A/RES/70/125');
    assert.deepEqual(
      citedBy(model, item.target).map((step) => [step.item.name.slice(0, 3), step.places.length]),
      [
        ['2. ', 1],
        ['(a)', 1],
        ['3. ', 1],
      ],
    );
  });
  test('from a paragraph to all that it cites', () =>
    assert.deepEqual(
      citesWhat(model, 1).map((step) => [step.item.name, step.places.length]),
      [
        ['1. Decides;', 1],
        ['A/RES/70/125', 2],
      ],
    ));
});
