import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { layered } from '../../registry/layers/layered.ts';
import { shippedRegistry } from '../../registry/registry.ts';
import { describeProblem } from '../problem.ts';
import { readRegistryFile } from './read.ts';

const base = shippedRegistry();
const problemsOf = (path: string, text: string): readonly string[] =>
  readRegistryFile(path, text, base).problems.map(describeProblem);

const yaml = `# Facts of the Road Board.
edition: 2026-11-20
instruments:
  - symbol: A/RES/81/12
    adopted: 2026-12-10
    titles:
      en: Roads for all
      ar: طرق للجميع
    paragraphs: 14
    related: [A/RES/80/173, road-charter]
    source: press release
  - symbol: Resolution 140 (Rev. Doha, 2026)
    basis: document
  - id: road-charter
    type: treaty
    titles: { en: Road Charter }
    names: { en: [Charter of Roads] }
bodies:
  - id: road-board
    names: { en: Road Board }
    acronym: RB
sessions:
  - { body: road-board, ordinal: 3, year: 2027 }
conferences:
  - body: itu-pp
    year: 2030
    place: { en: Nairobi }
`;

describe('facts in YAML', () => {
  const file = readRegistryFile('registry.yaml', yaml, base);
  const registry = layered(base, [file.overlay]);

  test('are read without a problem', () => {
    assert.deepEqual(file.problems, []);
    assert.equal(file.edition, '2026-11-20');
  });

  test('are known afterwards', () => {
    assert.equal(registry.instrument('un:A/RES/81/12')?.titles.ar, 'طرق للجميع');
    assert.deepEqual(registry.instrument('un:A/RES/81/12')?.related, [
      'un:A/RES/80/173',
      'road-charter',
    ]);
    assert.equal(registry.adopted('un:A/RES/81/12')?.date, '2026-12-10');
    assert.equal(registry.lastParagraph('un:A/RES/81/12'), 14);
    assert.equal(
      registry.lookup('itu:pp/res/140@rev(bucharest,2022)', { asOf: '2026-12-31' }).status,
      'superseded',
    );
    assert.equal(registry.body('road-board')?.acronym, 'RB');
    assert.equal(registry.session('road-board', 3)?.year, 2027);
    assert.equal(registry.conference('itu-pp', 'Nairobi', 2030)?.year, 2030);
    const forms = registry.names('en', 'un').filter(({ id }) => id === 'road-charter');
    assert.deepEqual(
      forms.map(({ form }) => form),
      ['Road Charter', 'Charter of Roads'],
    );
  });

  test('an empty file says nothing, and nothing is wrong with it', () => {
    assert.deepEqual(problemsOf('registry.yaml', '# later\n'), []);
    assert.deepEqual(problemsOf('registry.jsonl', '\n\n'), []);
  });
});

describe('facts in JSON lines', () => {
  const lines = [
    '{"instrument":{"symbol":"A/RES/81/12","titles":{"en":"Roads"},"adopted":"2026-12-10"}}',
    '{"instrument":{"symbol":"A/RES/81/12","titles":{"fr":"Routes"}}}',
    '{"imported":{"file":"a.xml","size":12,"modified":1}}',
    '',
  ];
  const file = readRegistryFile('registry.jsonl', lines.join('\r\n'), base);

  test('add up, line by line', () => {
    assert.deepEqual(file.problems, []);
    const registry = layered(base, [file.overlay]);
    assert.deepEqual(registry.instrument('un:A/RES/81/12')?.titles, { en: 'Roads', fr: 'Routes' });
    assert.deepEqual(file.imported, [{ file: 'a.xml', size: 12, modified: 1 }]);
  });
});

describe('what is wrong is named with its place, and costs nothing else', () => {
  for (const [name, path, text, expected] of [
    [
      'a field that does not exist',
      'registry.yaml',
      'instruments:\n  - symbol: A/RES/81/12\n    adoptd: 2026-12-10\n',
      ['registry.yaml:3:5: “adoptd” is no field here. Mend its spelling or take it out.'],
    ],
    [
      'a field of a field',
      'registry.yaml',
      'instruments:\n  - symbol: A/RES/81/12\n    titles: {de: Straßen}\n',
      ['registry.yaml:3:14: “de” is no field of “titles”. Mend its spelling or take it out.'],
    ],
    [
      'a number where text belongs',
      'registry.yaml',
      'instruments:\n  - symbol: 12\n',
      ['registry.yaml:2:13: “symbol” is 12, where text belongs. Put it in quotation marks.'],
    ],
    [
      'nothing that says what it is',
      'registry.yaml',
      'instruments:\n  - titles: {en: Roads}\n',
      ['registry.yaml:2:5: neither “symbol” nor “id” says what this is. Add one.'],
    ],
    [
      'a day that is none',
      'registry.yaml',
      'instruments:\n  - symbol: A/RES/81/12\n    adopted: 10.12.2026\n  - symbol: A/RES/81/13\n    adopted: 2026-02-30\n',
      [
        'registry.yaml:3:14: “adopted” is “10.12.2026”, which is no day such as 2025-12-17.',
        'registry.yaml:5:14: “adopted” is “2026-02-30”, a day that no calendar has.',
      ],
    ],
    [
      'a symbol that is none',
      'registry.yaml',
      'instruments:\n  - symbol: the roads paper\n',
      [
        'registry.yaml:2:13: “the roads paper” is no symbol that texts cite. Write it as they do (A/RES/81/12, Resolution 140 (Rev. Doha, 2026)), or give an “id” of your own and the “names” by which texts call it.',
      ],
    ],
    [
      'a basis that is none',
      'registry.yaml',
      'sessions:\n  - {body: cstd, year: 2027, basis: rumour}\n',
      [
        'registry.yaml:2:37: “basis” is “rumour”. It can be document, citations, list, entered, memory.',
      ],
    ],
    [
      'a conference without its English name',
      'registry.yaml',
      'conferences:\n  - {body: itu-pp, year: 2030, place: {fr: Nairobi}}\n',
      ['registry.yaml:2:39: “place” lacks its English name “en”, which ids have. Add it.'],
    ],
    [
      'no YAML',
      'registry.yaml',
      'instruments: [\n',
      [
        'registry.yaml:2:1: is no YAML here: Flow sequence in block collection must be sufficiently indented and end with a ]',
      ],
    ],
    [
      'the same name twice',
      'registry.yaml',
      'bodies: []\nbodies: []\n',
      ['registry.yaml:2:1: is no YAML here: Map keys must be unique'],
    ],
    [
      'another kind of file',
      'registry.yaml',
      'just words\n',
      ['registry.yaml:1:1: this is “just words”, where a group of fields belongs.'],
    ],
    [
      'no JSON in a line',
      'registry.jsonl',
      '{"body":{"id":"rb","names":{"en":"Road Board"}}}\n{"body":{"id":"rc" "names":{}}}\n',
      ['registry.jsonl:2:20: is no JSON here: a comma is missing.'],
    ],
    [
      'a wrong value in a line',
      'registry.jsonl',
      '  {"session":{"body":"cstd","year":"2027"}}\n{"thing":{}}\n',
      [
        'registry.jsonl:1:36: “year” is “2027”, where a whole number belongs.',
        'registry.jsonl:2:2: “thing” is no field here. Mend its spelling or take it out.',
      ],
    ],
    [
      'JSON without its end',
      'registry.json',
      '{"bodies": [',
      ['registry.json:1:13: is no JSON here: a closing bracket ] is missing.'],
    ],
  ] as const) {
    test(name, () => assert.deepEqual(problemsOf(path, text), expected));
  }

  test('the entries beside it count', () => {
    const { overlay } = readRegistryFile(
      'registry.yaml',
      'instruments:\n  - symbol: A/RES/81/12\n  - symbl: A/RES/81/13\n  - symbol: A/RES/81/14\nbodies: nonsense\n',
      base,
    );
    assert.deepEqual(
      overlay.instruments.map(({ id }) => id),
      ['un:A/RES/81/12', 'un:A/RES/81/14'],
    );
  });

  test('a mistake made a thousand times is told a hundred times', () => {
    const problems = problemsOf('registry.jsonl', '{"boddy":{}}\n'.repeat(1_000));
    assert.equal(problems.length, 101);
    assert.equal(problems.at(-1), 'registry.jsonl:100:2: and 900 more problems in this file.');
  });
});

describe('is refused', () => {
  test('aliases that multiply', () => {
    const levels = Array.from(
      { length: 9 },
      (_, at) =>
        `a${at}: &a${at} [${Array.from({ length: 9 }, () => (at === 0 ? 'x' : `*a${at - 1}`)).join(', ')}]`,
    );
    assert.match(problemsOf('registry.yaml', levels.join('\n')).join(), /multiply without measure/);
  });

  for (const [name, path, open] of [
    ['YAML', 'registry.yaml', '['],
    ['JSON', 'registry.json', '['],
    ['JSON lines', 'registry.jsonl', '{"instrument":'],
  ] as const) {
    test(`${name} nested a hundred thousand times`, () => {
      assert.match(problemsOf(path, open.repeat(100_000)).join(), /nested too deeply|is no/);
    });
  }

  test('nothing that hides in names', () => {
    const text = '{"instrument":{"symbol":"A/RES/81/12","titles":{"__proto__":"x"}}}';
    assert.match(problemsOf('registry.jsonl', text).join(), /“__proto__” is no field of “titles”/);
    assert.equal(({} as { x?: unknown }).x, undefined);
  });
});
