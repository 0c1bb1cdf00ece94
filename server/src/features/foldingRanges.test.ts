import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draft } from '../testkit/draft.ts';
import { foldingRanges } from './foldingRanges.ts';

/** Folds as `first-last` in lines that count from 1, with what they are. */
const folds = (source: string): readonly string[] =>
  foldingRanges(draft(source).model).map(
    ({ startLine, endLine, kind }) => `${startLine + 1}-${endLine + 1}${kind ? ` ${kind}` : ''}`,
  );

for (const [name, source, expected] of [
  ['the front matter', '---\nlang: en\n---\nTitle\n', ['1-3 region']],
  ['comments', '%% one\n%% two\nText\n%% alone\n', ['1-2 comment']],
  ['a paragraph with its points', '1.\tRequests:\n(a)\tOne;\n(b)\tTwo.\n2.\tEnds.\n', ['1-3']],
  ['an annex and what is in it', 'Annex\n1.\tOne:\n(a)\tTwo.\n\n', ['1-3', '2-3']],
  ['a table', '| a | b |\n| c | d |\n', ['1-2']],
  ['nothing where nothing is under anything', '1.\tOne.\n2.\tTwo.\n', []],
] as const) {
  test(name, () => assert.deepEqual(folds(source), expected));
}
