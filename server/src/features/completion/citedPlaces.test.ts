import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LanguageTag } from '../../languages/types.ts';
import { writeAnnexNumber } from '../../languages/writing.ts';
import { shippedRegistry } from '../../registry/registry.ts';
import type { Registry, Wording } from '../../registry/types.ts';
import { analyseFixtureFile } from '../../testkit/checkRule.ts';
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
    const registry = worded('en', paragraphs);
    assert.deepEqual(offered(`${organ}Recalls paragraph $0 of its resolution 79/12;`, registry), [
      ['1', 'A/RES/79/12 · Welcomes the report;'],
      ['2', 'A/RES/79/12 · Decides to meet again;'],
    ]);
  });
});

describe('points of a paragraph', () => {
  const paragraphs = [
    { scope: 0, path: [5], text: 'Invites States' },
    { scope: 0, path: [5, 1], marker: '(a)', text: '(a) To plant trees' },
    { scope: 0, path: [5, 2], marker: '(b)', text: '(b) To count them' },
    { scope: 0, path: [5, 2, 1], marker: '(i)', text: '(i) Each year' },
    { scope: 0, path: [50], text: 'Decides to meet again.' },
  ];
  for (const [language, head, behind, typed, offers, below] of [
    ['en', 'Recalls paragraph ', ' of its resolution 79/12', '5 (', '5 (b)', '5 (b) (i)'],
    ['fr', 'Rappelle le paragraphe ', ' de sa résolution 79/12', '5 ', '5 b)', '5 b) i)'],
    ['es', 'Recuerda el párrafo ', ' de su resolución 79/12', '5 ', '5 b)', '5 b) i)'],
    ['ru', 'ссылается на пункт ', ' своей резолюции 79/12', '5 ', '5 b)', '5 b) i)'],
    ['ar', 'تشير إلى الفقرة ', ' من قرارها 79/12', '5 (', '5 (ب)', '5 (ب) ’1‘'],
    ['zh', '回顾第79/12号决议第', '段', '5(', '5(b)', '5(b)(一)'],
  ] as const) {
    test(`in ${language}, and what is chosen is read as that point`, () => {
      const registry = worded(language, paragraphs);
      const at = (number: string): string =>
        `//- file: a.reso lang: ${language}\n1. ${head}${number}$0${behind}`;
      const proposed = (number: string): readonly string[] =>
        offered(at(number), registry).map(([label]) => label);
      assert.deepEqual(proposed(typed).slice(-1), [offers]);
      assert.deepEqual(proposed(offers), [below]);
      assert.deepEqual(placesIn(at(offers)), [[5, 2]]);
      assert.deepEqual(placesIn(at(below)), [[5, 2, 1]]);
    });
  }
  test('not before the number of their paragraph is typed', () => {
    const registry = worded('en', paragraphs);
    const at = (number: string): readonly string[] =>
      offered(`${organ}Recalls paragraph ${number}$0 of its resolution 79/12;`, registry).map(
        ([label]) => label,
      );
    assert.deepEqual(at(''), ['5', '50']);
    assert.deepEqual(at('5'), ['5 (a)', '5 (b)', '50']);
    assert.deepEqual(at('5(a'), ['5 (a)']);
  });
  test('of this draft', () =>
    assert.deepEqual(
      labels(`${organ}1. Invites:\n(a) States;\n(b) Cities;\n\n2. Recalls paragraph 1 ($0) above;`),
      ['1 (a)', '1 (b)'],
    ));
});

describe('what stands in the sections of an ITU text', () => {
  const versions = [
    ['en', 'considering', 'resolves', '', ' of Resolution 140 (Rev. Bucharest, 2022)'],
    ['fr', 'considérant', 'décide', '', ' de la Résolution 140 (Rév. Bucarest, 2022)'],
    ['es', 'considerando', 'resuelve', '', ' de la Resolución 140 (Rev. Bucarest, 2022)'],
    ['ru', 'учитывая', 'решает', '', ' Резолюции 140 (Пересм. Бухарест, 2022 г.)'],
    ['ar', 'إذ يضع في اعتباره', 'يقرر', '', ' من القرار 140 (المراجَع في بوخارست، 2022)'],
    ['zh', '考虑到', '做出决议', '第140号决议（2022年，布加勒斯特，修订版）', ''],
  ] as const;
  for (const [language, considering, resolves, before, behind] of versions) {
    test(`in ${language}, and what is chosen is read as that`, () => {
      const letter = language === 'ar' ? 'ج)' : 'c)';
      const registry = worded(language, [
        { scope: 0, section: considering, path: [3], marker: letter, text: `${letter}\tthat` },
        { scope: 0, section: resolves, path: [1], marker: '1', text: 'to go on' },
        { scope: 0, section: resolves, path: [2], marker: '2', text: 'to finish' },
        { scope: 0, section: resolves, path: [2, 1], marker: '2.1', text: 'in time' },
        { scope: 1, section: resolves, path: [4], marker: '4', text: 'of an annex' },
      ]);
      const at = (section: string, item: string): string =>
        `//- file: a.reso lang: ${language} house: itu\n1\t${before === '' ? 'X ' : before}${section}${language === 'zh' ? '' : ' '}${item}$0${behind}`;
      const proposed = (section: string, item: string): readonly string[] =>
        offered(at(section, item), registry)
          .map(([label]) => label)
          // In Chinese the words in front may also begin a title.
          .filter((label) => !/\p{Script=Han}/u.test(label));
      assert.deepEqual(proposed(considering, ''), [letter]);
      assert.deepEqual(proposed(resolves, ''), ['1', '2', '2.1']);
      assert.deepEqual(proposed(resolves, '2'), ['2.1']);
      for (const [section, item, path] of [
        [considering, letter, [3]],
        [resolves, '2.1', [2, 1]],
      ] as const) {
        assert.deepEqual(placesIn(at(section, item)), [path]);
      }
    });
  }
  test('with what they say', () => {
    const registry = worded('en', [
      { scope: 0, section: 'considering', path: [1], marker: 'a)', text: 'a)\tthat roads are few' },
    ]);
    const source =
      '//- file: a.reso lang: en house: itu\n1\tto act on considering $0 of Resolution 140 (Rev. Bucharest, 2022)';
    const [[label, detail] = []] = offered(source, registry);
    assert.equal(label, 'a)');
    assert.match(detail ?? '', /140.* · that roads are few$/);
  });
  test('of this draft, and not where the head itself is written', () => {
    const draft =
      '//- file: a.reso lang: en house: itu\nThe Plenipotentiary Conference,\n\nconsidering\n\na)\tthat roads are few;\n\nb)\tthat bridges are fewer,\n\nresolves\n\n1\t';
    assert.deepEqual(labels(`${draft}to act on considering $0 above`), ['a)', 'b)']);
    assert.deepEqual(labels(`${draft}considering $0`), []);
  });
});

describe('annexes', () => {
  test('beyond the tenth, in words', () => {
    const text = '\n\nالمرفق الحادي عشر\n\nالطرق\n';
    assert.ok(labels(`إن الجمعية العامة،\n\n1 - تعتمد المرفق $0؛${text}`).length > 0);
    assert.equal(writeAnnexNumber('ar', 11, false), 'الحادي عشر');
    assert.equal(writeAnnexNumber('zh', 12, false), '十二');
    assert.equal(writeAnnexNumber('en', 12, false), 'XII');
  });
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

/** A registry that holds one text in its very words. */
const worded = (language: LanguageTag, paragraphs: Wording['paragraphs']): Registry => ({
  ...shippedRegistry(),
  wording: (id, asked) => (asked === language ? { id, language, paragraphs } : undefined),
});

/** The places of cited texts that are read in a draft. */
function placesIn(source: string): readonly (readonly number[])[] {
  const [file] = parseFixture(source).files;
  assert.ok(file);
  const model = analyseFixtureFile(file, shippedRegistry());
  return model.references.flatMap(({ reference }) =>
    reference.kind === 'paragraph' && reference.of !== undefined ? [reference.path] : [],
  );
}

/** What is offered at `$0` and its detail, by another registry than the one that is shipped. */
function offered(source: string, registry: Registry): readonly (readonly [string, string])[] {
  const [file] = parseFixture(source).files;
  assert.ok(file);
  const model = analyseFixtureFile(file, registry);
  return completion(model, file.cursors[0] ?? 0).entries.map(({ label, detail }) => [
    label,
    detail ?? '',
  ]);
}
