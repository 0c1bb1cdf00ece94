import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { shippedRegistry } from '../registry/registry.ts';
import { aknFile } from '../testkit/akn.ts';
import { memoryFiles } from '../testkit/memoryFiles.ts';
import { openNow } from './open.ts';
import { describeProblem } from './problem.ts';

const base = shippedRegistry();

const roadsInEnglish = `United Nations
A/RES/81/12
General Assembly
Distr.: General
12 December 2026
Resolution adopted by the General Assembly on 10 December 2026
81/12. Roads for all
The General Assembly,
Recalling its resolution 80/173 of 17 December 2025,
1.	Welcomes the report;
2.	Requests the Secretary-General:
(a)	To report on roads;
(b)	To consult;
3.	Decides to remain seized of the matter.
`;

const roadsInFrench = aknFile({
  symbol: 'A/RES/81/12',
  number: '81/12',
  date: '2026-12-10',
  language: 'fra',
  title: 'Des routes pour tous',
  paragraphs: [
    'Accueille le rapport avec satisfaction ;',
    ['Prie le Secrétaire général :', 'De faire rapport ;', 'De consulter ;'],
    'Décide de rester saisie de la question.',
  ],
});

const open = (contents: Readonly<Record<string, string>>, file = '/board/chapeau.json') => {
  const files = memoryFiles(contents);
  const workspace = openNow({ file }, files, base);
  return { ...workspace, files, said: workspace.problems.map(describeProblem) };
};

describe('chapeau.json', () => {
  test('sets house, language and rules', () => {
    const { config, said } = open({
      '/board/chapeau.json':
        '{"$schema": "x", "house": "itu", "language": "ar", "rules": {"rev-stale": "off"}, "registry": []}',
    });
    assert.deepEqual(said, []);
    assert.deepEqual(config, { house: 'itu', language: 'ar', rules: { 'rev-stale': 'off' } });
  });

  test('names language versions, seen from itself', () => {
    const { versions, said } = open({
      '/board/chapeau.json':
        '{"registry": [], "versions": [["law-E.reso", "fr/law-F.reso"], ["alone.reso"]]}',
    });
    assert.deepEqual(versions[0], ['/board/law-E.reso', '/board/fr/law-F.reso']);
    assert.equal(said.length, 1);
  });

  test('names what is wrong in it, and keeps what is right', () => {
    const { config, said } = open({
      '/board/chapeau.json': '{\n  "house": "nato",\n  "rulez": {},\n  "language": "fr"\n}',
    });
    assert.deepEqual(said, [
      '/board/chapeau.json:3:3: “rulez” is no field here. Mend its spelling or take it out.',
      '/board/chapeau.json:2:12: “house” is “nato”. It can be auto, un, sc, itu, mun.',
    ]);
    assert.equal(config.language, 'fr');
  });

  test('names files and folders that are not there, or elsewhere', () => {
    const { said } = open({
      '/board/chapeau.json':
        '{"extends": "../org.json", "registry": ["gone.yaml", "//server/facts.yaml", "a.docx"]}',
      '/board/a.docx': 'PK',
    });
    assert.deepEqual(said, [
      '/board/chapeau.json:1:13: “../org.json” does not exist. Mend the path, which is seen from this file, or take it out.',
      '/board/chapeau.json:1:41: “gone.yaml” does not exist. Mend the path, which is seen from this file, or take it out.',
      '/board/chapeau.json:1:54: “//server/facts.yaml” is an address on another machine. Only files of this one are read: copy it here.',
      '/board/chapeau.json:1:77: “a.docx” is neither facts (.yaml, .json, .jsonl) nor a text (.reso, .txt, .xml).',
    ]);
  });
});

describe('layers', () => {
  const { registry, layers, said, config } = open({
    '/org/chapeau.json':
      '{"house": "itu", "rules": {"a": "off", "b": "info"}, "registry": ["facts.yaml"]}',
    '/org/facts.yaml':
      'instruments:\n  - {symbol: A/RES/81/12, adopted: 2026-12-01, titles: {en: Org, fr: Org}}\n',
    '/board/chapeau.json':
      '{"extends": "../org/chapeau.json", "rules": {"b": "error"}, "registry": ["registry.jsonl"]}',
    '/board/registry.jsonl': '{"instrument":{"symbol":"A/RES/81/12","titles":{"en":"Board"}}}',
  });

  test('lie above each other: what ships, the organization, the workspace', () => {
    assert.deepEqual(said, []);
    assert.deepEqual(registry.instrument('un:A/RES/81/12')?.titles, { en: 'Board', fr: 'Org' });
    assert.equal(registry.adopted('un:A/RES/81/12')?.date, '2026-12-01');
    assert.equal(registry.lookup('un:A/RES/70/125').status, 'found');
    assert.deepEqual(
      layers.map(({ layer, path }) => [layer, path]),
      [
        ['organization', '/org/facts.yaml'],
        ['workspace', '/board/registry.jsonl'],
      ],
    );
  });

  test('so do settings', () => {
    assert.deepEqual(config, { house: 'itu', rules: { a: 'off', b: 'error' } });
  });

  test('that extend each other are named', () => {
    const { said: circle } = open({
      '/org/chapeau.json': '{"extends": "../board/chapeau.json", "registry": []}',
      '/board/chapeau.json': '{"extends": "../org/chapeau.json", "registry": []}',
    });
    assert.deepEqual(circle, [
      '/org/chapeau.json:1:13: “../board/chapeau.json” extends this file in turn. Let one of them go.',
    ]);
  });
});

describe('adopted texts in the folder', () => {
  const { registry, said, layers, files } = open({
    '/board/chapeau.json': '{}',
    '/board/texts/roads.txt': roadsInEnglish,
    '/board/texts/roads.fr.xml': roadsInFrench,
    '/board/draft.reso':
      '---\nsymbol: A/81/L.40\nstatus: draft\n---\nThe General Assembly,\n1.\tDecides;\n',
    '/board/adopted.reso':
      '---\nsymbol: Resolution 140 (Rev. Doha, 2026)\nadopted: 2026-11-27\ntitle: Roads\nlang: en\nhouse: itu\n---\nconsidering\n\na)\tthat roads are few,\n\nresolves\n\n1\tto build roads.\n',
    '/board/notes.txt': 'Buy paper.\n',
    '/board/other.xml': '<project><a></project>',
    '/board/facts/board.registry.yaml': 'bodies:\n  - {id: road-board, names: {en: Road Board}}\n',
    '/board/docker.yaml': 'services: {}\n',
  });

  test('are found, and nothing else is', () => {
    assert.deepEqual(said, []);
    assert.deepEqual(
      layers.map(({ path, texts }) => [path, texts]),
      [
        ['/board/facts/board.registry.yaml', undefined],
        ['/board', 3],
      ],
    );
  });

  test('are known by symbol, title and day', () => {
    assert.equal(base.lookup('un:A/RES/81/12').status, 'uncovered');
    assert.equal(registry.lookup('un:A/RES/81/12').status, 'found');
    assert.deepEqual(registry.instrument('un:A/RES/81/12')?.titles, {
      en: 'Roads for all',
      fr: 'Des routes pour tous',
    });
    assert.deepEqual(registry.adopted('un:A/RES/81/12'), { date: '2026-12-10', basis: 'document' });
    assert.equal(registry.lastParagraph('un:A/RES/81/12'), 3);
    assert.equal(registry.adopted('itu:pp/res/140@rev(doha,2026)')?.date, '2026-11-27');
    assert.equal(
      registry.lookup('itu:pp/res/140@rev(bucharest,2022)', { asOf: '2026-12-31' }).status,
      'superseded',
    );
    assert.equal(registry.lookup('un:A/81/L.40').status, 'uncovered');
  });

  const passage = (path: readonly number[], language: 'en' | 'fr' | 'ru') =>
    registry.passage('un:A/RES/81/12', { unit: 'paragraph', path }, language);

  test('show the very paragraph', () => {
    assert.deepEqual(passage([2], 'en'), {
      uri: 'file:///board/texts/roads.txt',
      language: 'en',
      paragraphs: [
        '2. Requests the Secretary-General:',
        '(a) To report on roads;',
        '(b) To consult;',
      ],
      start: { line: 10, character: 0 },
      end: { line: 12, character: 15 },
    });
    assert.deepEqual(passage([2, 2], 'ru')?.paragraphs, ['(b) To consult;']);
    assert.equal(passage([4], 'en'), undefined);
    assert.equal(passage([], 'en')?.start.line, 0);
  });

  test('tell the sections of ITU texts and what stands in them', () => {
    const { paragraphs = [] } = registry.wording('itu:pp/res/140@rev(doha,2026)', 'en') ?? {};
    assert.deepEqual(
      paragraphs.flatMap(({ section, marker, path }) =>
        marker ? [{ section, marker, path }] : [],
      ),
      [
        { section: 'considering', marker: 'a)', path: [1] },
        { section: 'resolves', marker: '1', path: [1] },
      ],
    );
  });

  test('in the language of the draft, and where it stands in the XML', () => {
    const found = passage([2, 1], 'fr');
    assert.deepEqual(found?.paragraphs, ['(a) De faire rapport ;']);
    const line = roadsInFrench.split('\n')[found.start.line] ?? '';
    assert.ok(line.includes('De faire rapport'), line);
    assert.equal(found.uri, 'file:///board/texts/roads.fr.xml');
    assert.match(line.slice(found.start.character, found.end.character), /^<num>|\(a\)<\/num>/);
  });

  test('are read again only when they are others', () => {
    passage([1], 'en');
    const before = files.reads.length;
    passage([2], 'en');
    passage([3], 'en');
    assert.equal(files.reads.length, before);
  });
});

describe('what cannot be read', () => {
  test('is named where it is one of the archive', () => {
    const { said, registry } = open({
      '/board/chapeau.json': '{"registry": ["texts", "also.txt"]}',
      '/board/texts/cut.xml': roadsInFrench.slice(0, 700),
      '/board/texts/roads.txt': roadsInEnglish,
      '/board/also.txt': 'Buy paper.',
    });
    assert.equal(said.length, 2);
    assert.match(said[0] ?? '', /^\/board\/texts\/cut\.xml is not well-formed XML: line \d+/);
    assert.match(said[1] ?? '', /^\/board\/also\.txt is no adopted text/);
    assert.equal(registry.lookup('un:A/RES/81/12').status, 'found');
  });

  test('does not make an archive of a folder', () => {
    const many = Object.fromEntries(
      Array.from({ length: 2_001 }, (_, at) => [`/board/t/${at}.xml`, '<x/>']),
    );
    const { said } = open({ '/board/chapeau.json': '{"registry": ["t"]}', ...many });
    assert.deepEqual(said, [
      '/board/t holds more than 2000 texts, of which only the first are read. Import them once: chapeau registry import /board/t',
    ]);
  });
});

test('a folder without chapeau.json has its texts', () => {
  const files = memoryFiles({ '/board/roads.txt': roadsInEnglish });
  const { registry, file } = openNow({ folder: '/board' }, files, base);
  assert.equal(file, undefined);
  assert.equal(registry.lastParagraph('un:A/RES/81/12'), 3);
});
