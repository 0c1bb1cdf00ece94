import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { draft } from '../testkit/draft.ts';
import { definition } from './definition.ts';

/** The texts to which the word at `$0` leads. */
function leadsTo(source: string): readonly string[] {
  const { model, offset } = draft(source);
  const jump = definition(model, offset);
  return (jump?.targets ?? []).map(({ start, end }) => model.text.slice(start, end));
}

describe('definition', () => {
  const numbered = '1.\tWelcomes;\n(a)\tThe first;\n(b)\tThe second;\n2.\tEnds.\n';

  for (const [name, source, targets] of [
    ['a paragraph', `${numbered}3.\tRecalls paragraph 2$0 above.\n`, ['Ends.']],
    ['a point', `${numbered}3.\tRecalls paragraph 1 (b$0) above.\n`, ['The second;']],
    ['a paragraph in Arabic', '1 -\tترحب؛\n2 -\tتشير إلى الفقرة 1$0 أعلاه.\n', ['ترحب؛']],
    ['a paragraph that is not there', `${numbered}3.\tRecalls paragraph 9$0 above.\n`, []],
    ['a paragraph of another text', `${numbered}Paragraph 2$0 of resolution 80/173\n`, []],
    ['a label', '1.\tWelcomes; {#map}\n2.\tRecalls {@ma$0p} above.\n', ['Welcomes;']],
    ['a label that nobody gave', '1.\tRecalls {@ma$0p} above.\n', []],
    ['a note', 'Recalling it,[^1$0]\n[^1]: See also that.\n', ['See also that.']],
    ['the mark of a note', 'Recalling it,[^1]\n[^$01]: See also that.\n', ['[^1]']],
    [
      'a number that was used twice',
      '1.\tOne;\n1.\tTwo;\n2.\tRecalls paragraph 1$0.\n',
      ['One;', 'Two;'],
    ],
  ] as const) {
    test(name, () => assert.deepEqual(leadsTo(source), targets));
  }

  test('a paragraph of the annex, from within the annex', () => {
    const text = '1.\tMain;\n\nAnnex\n1.\tIn the annex;\n2.\tRecalls paragraph 1$0 above.\n';
    assert.deepEqual(leadsTo(text), ['In the annex;']);
  });
});
