import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from '../syntax/parse.ts';
import { readSuppressions, silences } from './suppressions.ts';

const read = (text: string) => readSuppressions(parse(text).paragraphs);

/** The text that a comment silences a rule on. */
const covered = (text: string): readonly string[] =>
  read(text).map(({ rule, covers }) => `${rule}: ${text.slice(covers.start, covers.end)}`);

describe('suppression comments', () => {
  test('silence the next line that is neither blank nor a comment', () => {
    const text = '%% chapeau-disable-next-line a: x\n\n%% a remark\nfirst\nsecond\n';
    assert.deepEqual(covered(text), ['a: first\n']);
  });

  test('silence all that follows up to the line that ends it', () => {
    const text = '%% chapeau-disable a: x\nfirst\n%% chapeau-enable a\nsecond\n';
    assert.deepEqual(covered(text), ['a: first\n']);
    assert.deepEqual(covered('%% chapeau-disable a: x\nfirst\nsecond'), ['a: first\nsecond']);
  });

  test('end one by one, or all together', () => {
    const begin = '%% chapeau-disable a, b: x\nfirst\n';
    assert.deepEqual(covered(`${begin}%% chapeau-enable b\nsecond\n`), [
      'a: first\n%% chapeau-enable b\nsecond\n',
      'b: first\n',
    ]);
    assert.deepEqual(covered(`${begin}%% chapeau-enable\nsecond\n`), ['a: first\n', 'b: first\n']);
  });

  test('name their rules and say why, also with a full-width colon', () => {
    const [one, two] = read(
      '%% chapeau-disable-next-line cit-unknown, rev-stale：谈判中\n大会，\n',
    );
    assert.deepEqual([one?.rule, two?.rule], ['cit-unknown', 'rev-stale']);
    assert.deepEqual([one?.reason, two?.reason], ['谈判中', '谈判中']);
    assert.deepEqual(read('%% chapeau-disable a\n')[0]?.reason, '');
  });

  test('are told from other comments', () => {
    assert.deepEqual(read('%% chapeaux: the opening words\n%% chapeau-disabled a\ntext\n'), []);
  });

  test('cover a finding behind the last character', () => {
    const text = '%% chapeau-disable-next-line a: x\nlast';
    const [suppression] = read(text);
    assert.ok(suppression && silences(suppression, 'a', { start: text.length, end: text.length }));
    assert.ok(!silences(suppression, 'b', { start: text.length, end: text.length }));
  });
});
