import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageTags } from '../../../languages/index.ts';
import { fill, uiWords } from './index.ts';

/** Every text of a pack by its path: `phrases.dated` → `{label} of {date}`. */
function texts(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, each]) => texts(each, `${path}.${key}`));
}

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{[a-z]+\}/g)].map(([whole]) => whole).sort();

test('every language of the interface says the same with the same values', () => {
  const english = new Map(texts(uiWords('en')));
  for (const ui of languageTags) {
    for (const [path, text] of texts(uiWords(ui))) {
      assert.notEqual(text, '', `${ui}${path}`);
      assert.deepEqual(placeholders(text), placeholders(english.get(path) ?? ''), `${ui}${path}`);
    }
  }
});

test('nothing is left in English but what is the same word', () => {
  const english = new Map(texts(uiWords('en')));
  for (const ui of languageTags.filter((tag) => tag !== 'en')) {
    const same = texts(uiWords(ui)).filter(
      ([path, text]) =>
        /[a-z]{3}/i.test(text.replace(/\{[a-z]+\}/g, '')) && english.get(path) === text,
    );
    const words = same.map(([, text]) => text).filter((text) => !/^(Document|Parties)$/.test(text));
    assert.deepEqual(words, [], ui);
  }
});

test('a part in brackets goes with what it is about', () => {
  assert.equal(fill('requests[ {who}]', { who: 'ITU' }), 'requests ITU');
  assert.equal(fill('requests[ {who}]', { who: '' }), 'requests');
  assert.equal(fill('请[{who}]', {}), '请');
});
