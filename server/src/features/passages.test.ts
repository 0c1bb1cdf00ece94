import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyse } from '../model/analyse.ts';
import { shippedRegistry } from '../registry/registry.ts';
import { memoryFiles } from '../testkit/memoryFiles.ts';
import { openNow } from '../workspace/open.ts';
import { definition } from './definition.ts';
import { hover } from './hover.ts';

const roads = `A/RES/81/12
Resolution adopted by the General Assembly on 10 December 2026
81/12. Roads for all
The General Assembly,
1.	Welcomes the report;
2.	Requests the Secretary-General:
(a)	To report on roads;
(b)	To consult.
`;

const { registry } = openNow(
  { folder: '/board' },
  memoryFiles({
    '/board/roads.txt': roads,
    '/board/registry.yaml':
      'bodies:\n  - {id: road-board, names: {en: Board of Roads}}\n' +
      'instruments:\n  - {id: road-charter, type: treaty, titles: {en: Charter on Roads}}\n',
  }),
  shippedRegistry(),
);

/** `$0` is where the pointer stands. */
function at(source: string) {
  const offset = source.indexOf('$0');
  const text = source.replace('$0', '');
  const context = { registry, asOf: '2027-01-01' };
  return { model: analyse({ uri: 'memory:/draft.reso', text }, context), offset };
}

describe('a text that lies in the workspace', () => {
  test('shows the very paragraph cited', () => {
    const { model, offset } = at('Recalling paragraph 2$0 of its resolution 81/12,\n');
    assert.match(
      hover(model, offset)?.markdown ?? '',
      /2\. Requests the Secretary-General:\n\n\(a\) To report on roads;\n\n\(b\) To consult\./,
    );
  });

  test('is where the definition of the paragraph is', () => {
    const { model, offset } = at('Recalling paragraph 2 (b)$0 of resolution 81/12,\n');
    const jump = definition(model, offset);
    assert.equal(jump?.elsewhere?.uri, 'file:///board/roads.txt');
    assert.deepEqual(jump.elsewhere.start, { line: 7, character: 0 });
    assert.deepEqual(jump.elsewhere.end, { line: 7, character: 15 });
  });

  test('is where the definition of the resolution is', () => {
    const { model, offset } = at('Recalling its resolution 81/1$02,\n');
    assert.deepEqual(definition(model, offset)?.elsewhere?.start, { line: 0, character: 0 });
  });

  test('tells its title and day', () => {
    const { model, offset } = at('Recalling its resolution 81/1$02,\n');
    const { markdown = '' } = hover(model, offset) ?? {};
    assert.match(markdown, /Roads for all/);
    assert.match(
      markdown,
      /\*\*Adopted:\*\* 10 December 2026[\s\S]*Basis:\*\* the document itself/,
    );
  });

  test('nothing leads to a paragraph that it does not have, or to a text that is not here', () => {
    for (const source of ['paragraph 7$0 of resolution 81/12', 'resolution 81/1$03']) {
      const { model, offset } = at(`Recalling ${source},\n`);
      assert.equal(definition(model, offset), undefined);
    }
  });
});

test('names of the workspace are recognised', () => {
  const { model } = at('$0Invites the Board of Roads to apply the Charter on Roads;\n');
  assert.deepEqual(
    model.references.map(({ reference, lookup }) => [reference.id, lookup?.status]),
    [
      ['road-board', 'found'],
      ['road-charter', 'found'],
    ],
  );
});
