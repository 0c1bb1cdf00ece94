import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { frontMatterValue } from './frontMatter.ts';
import { parse } from './parse.ts';
import { print } from './print.ts';

describe('front matter', () => {
  test('is one paragraph, and its values are told with where they stand', () => {
    const text = '---\nlang: ar\norgan:  itu-pp \nplace: Doha, 2026\n\n---\nالغرض\n';
    const tree = parse(text);
    assert.equal(tree.language, 'ar');
    assert.equal(frontMatterValue(tree, 'organ'), 'itu-pp');
    assert.equal(frontMatterValue(tree, 'place'), 'Doha, 2026');
    assert.equal(frontMatterValue(tree, 'house'), undefined);
    const organ = tree.frontMatter?.entries.find(({ key }) => key === 'organ');
    assert.equal(text.slice(organ?.keySpan.start, organ?.keySpan.end), 'organ');
    assert.equal(text.slice(organ?.valueSpan.start, organ?.valueSpan.end), 'itu-pp');
    assert.deepEqual(
      tree.paragraphs.map(({ kind, line }) => [kind, line]),
      [
        ['front-matter', 0],
        ['title', 6],
      ],
    );
    assert.equal(print(tree), text);
  });

  test('what is not understood is kept and reported', () => {
    const text = '---\nlang: en\nno colon here\ncolour: blue\n---\n';
    const tree = parse(text);
    assert.equal(print(tree), text);
    assert.deepEqual(
      tree.problems.map(({ code, text: quoted }) => [code, quoted]),
      [
        ['front-matter-line', 'no colon here'],
        ['front-matter-key', 'colour'],
      ],
    );
  });

  test('a block never closed ends with its last known key', () => {
    const tree = parse('---\nlang: fr\norgan: unga\nTitre de la résolution\n');
    assert.deepEqual(
      tree.problems.map(({ code, text }) => [code, text]),
      [['front-matter-unclosed', '---']],
    );
    assert.deepEqual(
      tree.paragraphs.map(({ kind }) => kind),
      ['front-matter', 'title'],
    );
  });

  test('two rules with text between them are no front matter', () => {
    const tree = parse('---\nSome text.\n---\n');
    assert.equal(tree.frontMatter, undefined);
    assert.deepEqual(tree.problems, []);
  });

  test('stands at line 1 only', () => {
    assert.equal(parse('\n---\nlang: fr\n---\n').frontMatter, undefined);
  });

  test('an empty value is no value, and an unknown language is seen from the text', () => {
    const tree = parse('---\nlang: de\norgan:\n---\nRappelant les travaux des États\n');
    assert.equal(frontMatterValue(tree, 'organ'), undefined);
    assert.equal(tree.language, 'fr');
  });
});
