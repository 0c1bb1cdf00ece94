import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { draft } from '../../testkit/draft.ts';
import { applyChanges } from '../../text/edits.ts';
import { rearrange } from './rearrange.ts';
import type { Operation } from './rearrange.ts';

/** The draft after the operation at `$0`, the cursor marked again. */
function after(source: string, operation: Operation): string | undefined {
  const { model, offset } = draft(source);
  const found = rearrange(model, offset, operation);
  if (!found) return undefined;
  const text = applyChanges(model.text, found.changes);
  return `${text.slice(0, found.cursor)}$0${text.slice(found.cursor)}`;
}

const three = (cursor: 1 | 2 | 3): string =>
  [
    'The General Assembly,',
    '1. Decides to act;'.replace('act', cursor === 1 ? 'ac$0t' : 'act'),
    '2. Requests more;'.replace('more', cursor === 2 ? 'mo$0re' : 'more'),
    '3. Recalls paragraphs 1 and 2 above.'.replace('above', cursor === 3 ? 'ab$0ove' : 'above'),
    '',
  ].join('\n\n');

describe('moving', () => {
  test('down: numbers, references and final signs follow', () =>
    assert.equal(
      after(three(2), 'move-down'),
      'The General Assembly,\n\n1. Decides to act;\n\n2. Recalls paragraphs 1 and 3 above;\n\n3. Requests mo$0re.\n\n',
    ));
  test('up', () =>
    assert.equal(
      after(three(2), 'move-up'),
      'The General Assembly,\n\n1. Requests mo$0re;\n\n2. Decides to act;\n\n3. Recalls paragraphs 2 and 1 above.\n\n',
    ));
  test('not above the first, nor below the last', () => {
    assert.equal(after(three(1), 'move-up'), undefined);
    assert.equal(after(three(3), 'move-down'), undefined);
  });
  test('with the points under it; letters stay, numbers change', () =>
    assert.equal(
      after('1. Asks:\n(a) One;\n(b) Tw$0o;\n2. Recalls paragraph 1 (b) above.', 'move-up'),
      '1. Asks:\n(a) Tw$0o;\n(b) One;\n2. Recalls paragraph 1 (a) above.',
    ));
  test('a whole paragraph in Arabic, with its own digits and marks', () =>
    assert.equal(
      after('١ - تطلب ذلك؛\n٢ - تدعو$0 إليه؛\n٣ - تشير إلى الفقرة ٢ أعلاه.\n', 'move-up'),
      '١ - تدعو$0 إليه؛\n٢ - تطلب ذلك؛\n٣ - تشير إلى الفقرة ١ أعلاه.\n',
    ));
  test('a paragraph of the preamble has no number', () =>
    assert.equal(
      after('The General Assembly,\n\nRecalling A,\n\nNoting$0 B,\n\n1. Decides;\n', 'move-up'),
      'The General Assembly,\n\nNoting$0 B,\n\nRecalling A,\n\n1. Decides;\n',
    ));
  test('a draft without a line end at its end stays so', () =>
    assert.equal(after('1. A;\n2. B$0.', 'move-up'), '1. B$0;\n2. A.'));
  test('line ends of Windows stay', () =>
    assert.equal(after('1. A;\r\n2. B$0.\r\n', 'move-up'), '1. B$0;\r\n2. A.\r\n'));
});

describe('deleting', () => {
  test('what follows is renumbered, and a reference to what is gone is marked', () => {
    const { model, offset } = draft(three(2));
    const found = rearrange(model, offset, 'delete');
    assert.equal(
      applyChanges(model.text, found?.changes ?? []),
      'The General Assembly,\n\n1. Decides to act;\n\n2. Recalls paragraphs 1 and […] above.\n\n',
    );
    assert.equal(found?.dangling.length, 1);
  });
  test('a reference that may be to another text is told, and left alone', () => {
    const { model, offset } = draft('1. A$0;\n\n2. B;\n\n3. Notes paragraph 2 and the rest.\n');
    const found = rearrange(model, offset, 'delete');
    assert.equal(
      applyChanges(model.text, found?.changes ?? []),
      '1. B;\n\n2. Notes paragraph 2 and the rest.\n',
    );
    assert.equal(found?.doubtful.length, 1);
  });
  test('the last takes the blank lines in front of it away', () =>
    assert.equal(after('1. A;\n\n2. B$0.\n', 'delete'), '$01. A;\n'));
});

describe('inserting, merging, renumbering', () => {
  test('a new paragraph, as far from its neighbours as they are', () =>
    assert.equal(
      after(three(1), 'insert'),
      'The General Assembly,\n\n1. Decides to act;\n\n2. $0\n\n3. Requests more;\n\n4. Recalls paragraphs 1 and 3 above.\n\n',
    ));
  test('merging gives references to both the number of the first', () =>
    assert.equal(
      after(three(1), 'merge'),
      'The General Assembly,\n\n1. Decides to act Requests mor$0e;\n\n2. Recalls paragraphs 1 and 1 above.\n\n',
    ));
  test('renumbering goes through all annexes and sections, each from 1', () =>
    assert.equal(
      after('2. A$0;\n\n4. As in paragraph 2 above;\n\nAnnex I\n\n7. B;\n', 'renumber'),
      '1. A$0;\n\n2. As in paragraph 1 above;\n\nAnnex I\n\n1. B;\n',
    ));
  test('an excerpt keeps the numbers of its text', () =>
    assert.equal(
      after('%% of: A/RES/80/173\n9. A$0;\n\n12. B;\n', 'renumber'),
      '%% of: A/RES/80/173\n9. A$0;\n\n12. B;\n',
    ));
  test('3 bis. stays behind 3', () =>
    assert.equal(
      after('1. A;\n\n2. B$0;\n\n3. C;\n\n3 bis. D;\n\n4. E;\n', 'delete'),
      '1. A;\n\n$02. C;\n\n2 bis. D;\n\n3. E;\n',
    ));
});

describe('changing level', () => {
  test('deeper: a point of the paragraph above, and the rest moves up', () =>
    assert.equal(
      after('1. A:\n(a) One;\n2. B$0;\n3. As in paragraphs 2 and 3 above;\n', 'deeper'),
      '1. A:\n(a) One;\n(b) B$0;\n2. As in paragraphs 1 (b) and 2 above;\n',
    ));
  test('shallower: a paragraph again', () =>
    assert.equal(
      after('1. A:\n(a) One;\n(b) B$0;\n2. As in paragraph 1 (b) above;\n', 'shallower'),
      '1. A:\n(a) One;\n2. B$0;\n3. As in paragraph 2 above;\n',
    ));
  for (const [language, text, expected] of [
    ['fr', '1. A :\n2. B$0 ;\n', '1. A :\na) B$0 ;\n'],
    ['ar', '1 - ألف:\n2 - باء$0؛\n', '1 - ألف:\n(أ) باء$0؛\n'],
    ['zh', '1. 甲：\n(a) 乙；\n(b) 丙$0；\n', '1. 甲：\n(a) 乙；\n㈠ 丙$0；\n'],
  ] as const) {
    test(`in ${language}, with the marker of the language`, () =>
      assert.equal(after(`//- file: a.reso lang: ${language}\n${text}`, 'deeper'), expected));
  }
  test('not without a paragraph above', () =>
    assert.equal(after('1. A$0;\n', 'deeper'), undefined));
});
