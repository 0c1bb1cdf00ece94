import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyse } from '../../model/analyse.ts';
import { shippedRegistry } from '../../registry/registry.ts';
import type { Registry } from '../../registry/types.ts';
import { check, labels } from '../../testkit/completion.ts';
import { draft } from '../../testkit/draft.ts';
import { parseFixture } from '../../testkit/fixture.ts';
import { completion } from './index.ts';

const organ = 'The General Assembly,\n\n';

describe('paragraphs of a cited text', () => {
  for (const [language, source, gives] of [
    [
      'English',
      `${organ}Recalls paragraph 2$0 of its resolution 80/173;`,
      `${organ}Recalls paragraph 24 of its resolution 80/173;`,
    ],
    [
      'French',
      'Rappelant le paragraphe $0 de sa résolution 80/173,',
      'Rappelant le paragraphe 24 de sa résolution 80/173,',
    ],
    [
      'Spanish',
      'Recordando el párrafo $0 de su resolución 80/173,',
      'Recordando el párrafo 24 de su resolución 80/173,',
    ],
    [
      'Russian',
      'ссылаясь на пункт $0 своей резолюции 80/173,',
      'ссылаясь на пункт 24 своей резолюции 80/173,',
    ],
    [
      'Arabic',
      'وإذ تشير إلى الفقرة $0 من قرارها 80/173،',
      'وإذ تشير إلى الفقرة 24 من قرارها 80/173،',
    ],
    ['Chinese', '回顾大会第80/173号决议第$0段，', '回顾大会第80/173号决议第24段，'],
  ] as const) {
    test(language, () => check(source, { label: '24', gives }));
  }
  test('of the text cited before, in the same sentence only', () => {
    assert.ok(labels(`${organ}Recalls its resolution 80/173, and paragraph 2$0`).includes('24'));
    assert.ok(!labels(`${organ}Recalls its resolution 80/173; and paragraph 2$0`).includes('24'));
  });
  test('with what they ask; those that are cited already come first', () => {
    const { model, offset } = draft(
      `${organ}Recalling paragraph 67 of its resolution 80/173,\n\nRecalling paragraph $0 of its resolution 80/173,`,
    );
    const [first] = completion(model, offset).entries;
    assert.equal(first?.label, '67');
    assert.match(first.detail ?? '', /^A\/RES\/80\/173 · \w/);
  });
  test('and none of this draft', () =>
    assert.ok(
      !labels(`${organ}1. Decides;\n\n2. Recalls paragraph $0 of its resolution 80/173;`).includes(
        '1',
      ),
    ));
  test('with their own words where the text lies in the workspace', () => {
    const paragraphs = [
      { scope: 0, text: 'The General Assembly,' },
      { scope: 0, path: [1], text: 'Welcomes the report;' },
      { scope: 0, path: [2], text: 'Decides to meet again;' },
      { scope: 0, path: [2, 1], text: '(a) In spring;' },
      { scope: 1, path: [1], text: 'Of the annex.' },
    ];
    const registry: Registry = {
      ...shippedRegistry(),
      wording: (id, language) => (language === 'en' ? { id, language, paragraphs } : undefined),
    };
    assert.deepEqual(offered(`${organ}Recalls paragraph $0 of its resolution 79/12;`, registry), [
      ['1', 'A/RES/79/12 · Welcomes the report;'],
      ['2', 'A/RES/79/12 · Decides to meet again;'],
    ]);
  });
});

describe('annexes', () => {
  test('of a cited text, by the names that they have', () => {
    check(`${organ}Recalling annex $0 to its resolution 79/1,`, {
      label: 'II',
      gives: `${organ}Recalling annex II to its resolution 79/1,`,
    });
    const arabic = labels('وإذ تشير إلى المرفق $0 من قرارها 79/1،');
    assert.deepEqual(arabic, ['الأول', 'الثاني']);
    const chinese = labels('回顾大会第79/1号决议附件$0，');
    assert.deepEqual(chinese, ['一', '二']);
  });
  test('of this draft, as their headings have them', () => {
    const text = `${organ}1. Adopts annex $0;\n\nAnnex I\n\nRules of the road\n\nAnnex II\n\nSigns\n`;
    assert.deepEqual(offered(text, shippedRegistry()), [
      ['I', 'Rules of the road'],
      ['II', 'Signs'],
    ]);
  });
  test('as far as the text of them lies in the workspace', () => {
    const registry: Registry = {
      ...shippedRegistry(),
      passage: (_id, { unit, path }) =>
        unit === 'annex' && (path[0] ?? 0) <= 4
          ? {
              uri: 'file:///a.txt',
              language: 'en',
              paragraphs: ['Annex', 'Rules'],
              start: { line: 0, character: 0 },
              end: { line: 0, character: 0 },
            }
          : undefined,
    };
    assert.deepEqual(
      offered(`${organ}Recalls annex $0 to its resolution 79/12;`, registry).map(
        ([label]) => label,
      ),
      ['I', 'II', 'III', 'IV'],
    );
  });
  test('not in other places', () => assert.deepEqual(labels(`${organ}Recalls annexation $0`), []));
});

/** What is offered at `$0` and its detail, by another registry than the one that is shipped. */
function offered(source: string, registry: Registry): readonly (readonly [string, string])[] {
  const [file] = parseFixture(source).files;
  assert.ok(file);
  const model = analyse(
    { uri: 'memory:/a.reso', text: file.text },
    { registry, asOf: '2026-06-01' },
  );
  return completion(model, file.cursors[0] ?? 0).entries.map(({ label, detail }) => [
    label,
    detail ?? '',
  ]);
}
