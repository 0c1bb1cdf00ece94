import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { place } from './numbering.ts';
import { parse } from './parse.ts';

/** `scope section path` of each paragraph that has a place. */
const places = (text: string): readonly string[] =>
  place(parse(text, { language: 'en' }).paragraphs).flatMap((found) =>
    found === undefined
      ? []
      : [
          [found.scope, found.section, found.path.join('.') + (found.suffix ?? '')]
            .filter((part) => part !== undefined)
            .join(' '),
        ],
  );

describe('places', () => {
  test('points stand under the paragraph above, titles do not begin anew', () => {
    const text =
      'The General Assembly,\n1. One:\n(a) A:\n(i) I;\n(ii) II;\n(b) B;\nData\n2. Two:\n(i) I;\n3. Three.\n';
    assert.deepEqual(places(text), [
      '0 1',
      '0 1.1',
      '0 1.1.1',
      '0 1.1.2',
      '0 1.2',
      '0 2',
      '0 2.1',
      '0 3',
    ]);
  });

  test('each annex is a text of its own', () => {
    assert.deepEqual(places('1. One.\nAnnex I\n1. One.\n2. Two.\nAnnex II\n1. One.\n'), [
      '0 1',
      '1 1',
      '1 2',
      '2 1',
    ]);
  });

  test('so is a quotation, and the text after it goes on', () => {
    const text =
      '1. Decides to insert:\n> 7. New;\n> (a) Point;\n\n> 8. Newer.\n2. Two.\n> 1. Other.\n';
    assert.deepEqual(places(text), ['0 1', '-1 7', '-1 7.1', '-1 8', '0 2', '-2 1']);
  });

  test('a second organ begins another text', () => {
    const text = 'The General Assembly,\n1. One.\nThe Security Council,\n1. One.\n';
    assert.deepEqual(places(text), ['0 1', '1 1']);
  });

  test('sections of the Union count by themselves', () => {
    const text =
      'The Plenipotentiary Conference,\nconsidering\na) one;\nb) two,\nresolves\n1\tone;\n2\ttwo:\n2.1\tsub;\na)\tpoint,\n';
    assert.deepEqual(places(text), [
      '0 considering 1',
      '0 considering 2',
      '0 resolves 1',
      '0 resolves 2',
      '0 resolves 2.1',
      '0 resolves 2.1.1',
    ]);
  });

  test('points of an unnumbered paragraph have 0 above them, and tell their parent', () => {
    const { paragraphs } = parse('The General Assembly,\nRecalling:\n(a) One,\n(b) Two,\n');
    const found = place(paragraphs);
    assert.deepEqual(found[2]?.path, [0, 1]);
    assert.deepEqual(found[3]?.path, [0, 2]);
    assert.equal(found[3]?.parent, 1);
  });

  test('`#.` takes the number after the last, `bis` keeps that before it', () => {
    assert.deepEqual(places('#. One.\n#. Two.\n2 bis. More.\n#. Three.\n'), [
      '0 1',
      '0 2',
      '0 2bis',
      '0 3',
    ]);
  });

  test('headings, bullets and titles have none', () => {
    assert.deepEqual(places('I. One\n- bullet\nTitle\nText.\n'), []);
  });
});
