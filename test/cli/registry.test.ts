import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { aknFile } from '../../server/src/testkit/akn.ts';
import { chapeau, inFolder } from './chapeau.ts';

const text = (language: string, title: string, number = '81/12'): string =>
  aknFile({
    symbol: `A/RES/${number}`,
    number,
    date: '2026-12-10',
    language,
    title,
    paragraphs: ['Welcomes the report;', 'Decides to remain seized of the matter.'],
  });

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').trimEnd().split('\n');

/** The commands as given in that folder. */
const inThat = (folder: string) => (args: readonly string[]) =>
  chapeau(['registry', ...args], { cwd: folder });

describe('registry info', () => {
  test('tells editions, coverage by family and session, and layers', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'chapeau.json'), '{}');
      writeFileSync(
        join(folder, 'registry.yaml'),
        'edition: 2026-11-20\ninstruments:\n  - symbol: A/RES/81/12\n  - symbol: A/RES/81/13\n',
      );
      const { code, out } = await inThat(folder)(['info']);
      assert.equal(code, 0);
      assert.match(out, /^Registry of \d{4}-\d{2}-\d{2}\n/);
      assert.match(
        out,
        /\n {2}A\/RES {2}[\d,]+ numbers, [\d,]+ of them dated\n {4}31 to \d+: complete/,
      );
      assert.match(out, /\n {2}Plenipotentiary Conference: documents \d+, editions \d+ from/);
      assert.match(
        out,
        /workspace: registry\.yaml, of 2026-11-20: 2 instruments\n {4}A\/RES\/81 2/,
      );
      const all = await inThat(folder)(['info', '--sessions']);
      assert.match(all.out, /\n {4}70: 1 to 305, complete, (?:all|\d+) dated\n/);
      const json = JSON.parse((await inThat(folder)(['info', '--format', 'json'])).out) as {
        readonly series: readonly { readonly family: string }[];
      };
      assert.ok(json.series.some(({ family }) => family === 'S/RES'));
    }));
});

describe('registry calendar', () => {
  test('tells who meets when, and what is due there', () =>
    inFolder(async (folder) => {
      const wanted = ['--from', '2026-11-24', '--to', '2027-12-31', '--body', 'cstd'];
      const { code, out } = await inThat(folder)(['calendar', ...wanted]);
      assert.match(out, /^From 24 November 2026 to 31 December 2027\n/);
      assert.match(
        out,
        /\n {2}Commission on Science and Technology for Development, 30th session: 2027, Geneva, next year\n {4}due there: A\/RES\/80\/173, paragraphs 67, 113, 117\n/,
      );
      assert.doesNotMatch(out, /General Assembly,/);
      assert.equal(code, 0);
    }));

  test('has the sessions of the workspace too', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'chapeau.json'), '{}');
      writeFileSync(
        join(folder, 'registry.yaml'),
        'bodies:\n  - { id: road-board, names: { en: Road Board } }\nsessions:\n  - { body: road-board, ordinal: 3, year: 2027, dates: 2027-03-01/2027-03-05, place: Nairobi }\n',
      );
      const { out } = await inThat(folder)([
        'calendar',
        '--from',
        '2027-03-02',
        '--format',
        'json',
      ]);
      const meetings = JSON.parse(out) as readonly { body: string; dates?: string }[];
      const own = meetings.find(({ body }) => body === 'road-board');
      assert.equal(own?.dates, '2027-03-01/2027-03-05');
    }));

  test('says so if nobody meets', () =>
    inFolder(async (folder) => {
      const { code, out, err } = await inThat(folder)(['calendar', '--from', '1900-01-01']);
      assert.match(err, /knows of no meeting from 1 January 1900 to 1 January 1901/);
      assert.equal(out, '');
      assert.equal(code, 1);
    }));
});

describe('registry check', () => {
  test('finds nothing wrong, something wrong, or something that cannot be read', () =>
    inFolder(async (folder) => {
      const registry = inThat(folder);
      assert.equal((await registry(['check'])).code, 2);

      writeFileSync(join(folder, 'chapeau.json'), '{"registry": ["registry.yaml"]}');
      writeFileSync(join(folder, 'registry.yaml'), 'instruments:\n  - symbol: A/RES/81/12\n');
      const right = await registry(['check']);
      assert.deepEqual([right.code, right.err], [0, 'Nothing is wrong in 2 files.\n']);

      writeFileSync(
        join(folder, 'chapeau.json'),
        '{"rules": {"rev-stael": "off"}, "registry": ["registry.yaml"]}',
      );
      writeFileSync(
        join(folder, 'registry.yaml'),
        'instruments:\n  - symbol: A/RES/70/125\n    adopted: 2015-12-15\n  - symbl: A/RES/81/12\n',
      );
      const wrong = await registry(['check']);
      assert.equal(wrong.code, 1);
      assert.deepEqual(wrong.out.trimEnd().split('\n'), [
        'chapeau.json:1:12: there is no rule “rev-stael”. Mend its spelling or take it out.',
        'registry.yaml:4:5: neither “symbol” nor “id” says what this is. Add one.',
        'registry.yaml:4:5: “symbl” is no field here. Mend its spelling or take it out.',
        'registry.yaml:3:14: “adopted” is 2015-12-15, but the registry below has 2015-12-16. Check it in the text; if it is right, this one holds.',
      ]);

      const gone = await registry(['check', 'gone.yaml', 'registry.yaml']);
      assert.equal(gone.code, 2);
      assert.match(gone.out, /^gone\.yaml does not exist\./);
    }));

  test('reads texts to their end', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'cut.xml'), text('eng', 'Roads').slice(0, -80));
      writeFileSync(join(folder, 'whole.xml'), text('eng', 'Roads'));
      const { code, out } = await inThat(folder)(['check', 'cut.xml', 'whole.xml']);
      assert.equal(code, 2);
      assert.match(out, /^cut\.xml is not well-formed XML: .* as if it had been cut off\. .*\n$/);
    }));
});

describe('registry add', () => {
  test('makes what is needed, and loses nothing', () =>
    inFolder(async (folder) => {
      const registry = inThat(folder);
      const first = await registry([
        ...['add', 'A/RES/81/12', '--title', 'Roads for all', '--title', 'fr=Des routes pour tous'],
        ...['--adopted', '2026-12-10', '--paragraphs', '14', '--related', 'A/RES/80/173'],
      ]);
      assert.deepEqual(
        [first.code, first.out],
        [0, 'registry.jsonl: added A/RES/81/12, “Roads for all”.\n'],
      );
      assert.deepEqual(linesOf(join(folder, 'registry.jsonl')), [
        '{"instrument":{"symbol":"A/RES/81/12","titles":{"en":"Roads for all","fr":"Des routes pour tous"},"adopted":"2026-12-10","paragraphs":14,"related":["A/RES/80/173"]}}',
      ]);
      const explained = await chapeau(['explain', 'A/RES/81/12'], { cwd: folder });
      assert.match(explained.out, /Roads for all\n(?:.*\n)* *Adopted: 10 December 2026/);

      assert.equal((await registry(['add', 'A/RES/81/12', '--title', 'ar=طرق'])).code, 0);
      const other = await registry(['add', 'A/RES/81/12', '--adopted', '2026-12-11']);
      assert.equal(other.code, 2);
      assert.match(other.err, /nothing was added: registry\.jsonl says already that .* 2026-12-10/);
      assert.equal(linesOf(join(folder, 'registry.jsonl')).length, 2);
      assert.equal((await registry(['check'])).code, 0);
    }));

  test('keeps the comments of a file in YAML, and those of chapeau.json', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'chapeau.json'), '{\n  "registry": ["ours.yaml"] // by hand\n}\n');
      writeFileSync(
        join(folder, 'ours.yaml'),
        '# Ours.\ninstruments:\n  - symbol: A/RES/81/1 # one\n',
      );
      const added = await inThat(folder)(['add', 'A/RES/81/12', '--title', 'Roads']);
      assert.equal(added.code, 0, added.err);
      assert.equal(
        readFileSync(join(folder, 'ours.yaml'), 'utf8'),
        '# Ours.\ninstruments:\n  - symbol: A/RES/81/1 # one\n  - symbol: A/RES/81/12\n    titles:\n      en: Roads\n',
      );
    }));

  test('refuses what cannot be, and what is broken already', () =>
    inFolder(async (folder) => {
      const registry = inThat(folder);
      for (const [args, message] of [
        [['the roads paper'], /no symbol that texts cite/],
        [['A/RES/81/12', '--adopted', 'yesterday'], /Give a day such as/],
        [['A/RES/81/12', '--adopted', '2026-02-30'], /a day that no calendar has/],
        [['A/RES/81/12', '--title', 'de=Straßen'], /“de” is none of the languages/],
      ] as const) {
        const { code, err } = await registry(['add', ...args]);
        assert.equal(code, 2);
        assert.match(err, message);
      }
      assert.equal(existsSync(join(folder, 'registry.jsonl')), false);
      writeFileSync(join(folder, 'registry.jsonl'), '{"instrument": \n');
      writeFileSync(join(folder, 'chapeau.json'), '{}');
      const broken = await registry(['add', 'A/RES/81/12']);
      assert.match(broken.err, /nothing was added, because .* registry\.jsonl:1:\d+: is no JSON/);
      assert.equal(readFileSync(join(folder, 'registry.jsonl'), 'utf8'), '{"instrument": \n');
    }));
});

describe('registry import', () => {
  test('brings an archive into one line a resolution, and skips what it has', () =>
    inFolder(async (folder) => {
      const registry = inThat(folder);
      for (const [path, content] of [
        ['en/A_RES_81_12.xml', text('eng', 'Roads for all')],
        ['fr/A_RES_81_12.xml', text('fra', 'Des routes pour tous')],
        ['en/A_RES_81_9.xml', text('eng', 'Bridges', '81/9')],
      ] as const) {
        mkdirSync(join(folder, 'archive', path, '..'), { recursive: true });
        writeFileSync(join(folder, 'archive', path), content);
      }
      const first = await registry(['import', 'archive']);
      assert.deepEqual([first.code, first.out], [0, 'registry.jsonl: 2 new.\n']);
      const lines = linesOf(join(folder, 'registry.jsonl'));
      assert.deepEqual(lines.slice(0, 2), [
        '{"instrument":{"symbol":"A/RES/81/9","titles":{"en":"Bridges"},"adopted":"2026-12-10","paragraphs":2,"basis":"document"}}',
        '{"instrument":{"symbol":"A/RES/81/12","titles":{"en":"Roads for all","fr":"Des routes pour tous"},"adopted":"2026-12-10","paragraphs":2,"basis":"document"}}',
      ]);
      assert.match(lines[2] ?? '', /^\{"imported":\{"file":"archive\/en\/A_RES_81_9\.xml",/);

      writeFileSync(join(folder, 'archive/en/A_RES_81_9.xml'), text('eng', 'All bridges', '81/9'));
      const second = await registry(['import', 'archive']);
      assert.equal(
        second.out,
        'registry.jsonl: 0 new, 1 with more known of them, 2 files imported before.\n',
      );
      assert.match(linesOf(join(folder, 'registry.jsonl'))[0] ?? '', /"All bridges"/);
      const { out } = await chapeau(['explain', 'A/RES/81/12', '--lang', 'fr'], { cwd: folder });
      assert.match(out, /Des routes pour tous/);
    }));

  test('names every file that is wrong, and imports the others', () =>
    inFolder(async (folder) => {
      const put = (name: string, content: string | Buffer): void =>
        writeFileSync(join(folder, name), content);
      const whole = text('eng', 'Roads for all');
      put('a-right.xml', whole);
      put('b-cut.xml', whole.slice(0, 900));
      put('c-html.xml', '<html/>');
      put('d-bomb.xml', `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(99)}">]>${whole}`);
      put('e-deep.xml', `<akomaNtoso>${'<p>'.repeat(10_000)}`);
      put('f-latin.xml', Buffer.from(whole.replace('Roads', 'Résolution'), 'latin1'));
      put('g-huge.xml', '<akomaNtoso>');
      truncateSync(join(folder, 'g-huge.xml'), 200 * 1024 * 1024);
      put('h-nameless.xml', '<akomaNtoso><doc/></akomaNtoso>');
      put('i-prices.csv', 'name,price\n');
      put('j-other.yaml', 'docid: [{id: ISO 690, type: ISO}]\n');
      put('k-right.yaml', 'docid: [{id: A/RES/81/13, type: UN}]\ntitle: [{content: Bridges}]\n');
      put('l-right.csv', 'symbol,title,date\nA/RES/81/14,Harbours,2026-12-10\n');
      const { code, out, err } = await inThat(folder)(['import', '.']);
      assert.equal(code, 2);
      assert.equal(out, 'registry.jsonl: 3 new, 9 files skipped.\n');
      const said = err.trimEnd().split('\n').slice(1);
      assert.deepEqual(
        said.map((line) => line.replace(/^chapeau: ([\w-]+\.\w+) (\S+ \S+ \S+).*$/, '$1: $2')),
        [
          'b-cut.xml: is not well-formed',
          'c-html.xml: is no Akoma',
          'd-bomb.xml: has a document',
          'e-deep.xml: is nested deeper',
          'f-latin.xml: is not in',
          'g-huge.xml: is too large:',
          'h-nameless.xml: does not say',
          'i-prices.csv: has no column',
          'j-other.yaml: has no “docid”',
        ],
      );
    }));

  test('takes up what was broken off', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.xml'), text('eng', 'Roads'));
      writeFileSync(
        join(folder, 'x.jsonl.importing'),
        '{"instrument":{"symbol":"A/RES/81/99"}}\n{"instrument":{"symbol":"A/R',
      );
      const { code, out } = await inThat(folder)(['import', 'a.xml', '--into', 'x.jsonl']);
      assert.deepEqual([code, out], [0, 'x.jsonl: 2 new.\n']);
      assert.equal(existsSync(join(folder, 'x.jsonl.importing')), false);
      assert.equal(existsSync(join(folder, 'chapeau.json')), false);
    }));

  test('says what it cannot import', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.docx'), '');
      const { code, err } = await inThat(folder)(['import', 'a.docx', 'gone']);
      assert.equal(code, 2);
      assert.match(err, /a\.docx cannot be imported\. Give .*\n.*gone does not exist\./);
    }));
});

describe('chapeau.json', () => {
  test('holds for drafts below it: rules, language, facts; options hold more', () =>
    inFolder(async (folder) => {
      mkdirSync(join(folder, 'drafts'));
      const file = join(folder, 'drafts', 'draft.reso');
      writeFileSync(file, 'The General Assembly,\n\nRecalling its resolution 70/684,\n');
      const lint = (...args: string[]) =>
        chapeau(['lint', 'drafts/draft.reso', ...args], { cwd: folder });
      assert.equal((await lint()).code, 1);
      writeFileSync(
        join(folder, 'chapeau.json'),
        '{"rules": {"cit-number-out-of-range": "off"}, "registry": []}',
      );
      assert.equal((await lint()).code, 0);
      assert.equal((await lint('--rule', 'cit-number-out-of-range=error')).code, 1);
      writeFileSync(join(folder, 'chapeau.json'), '{}');
      writeFileSync(join(folder, 'registry.yaml'), 'instruments:\n  - symbol: A/RES/70/684\n');
      assert.equal((await lint()).code, 0);
    }));

  test('that is wrong is named and makes the exit code 2; facts that are wrong are only named', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'draft.reso'), 'The General Assembly,\n');
      writeFileSync(join(folder, 'chapeau.json'), '{"rulez": {}}');
      const wrong = await chapeau(['lint', 'draft.reso'], { cwd: folder });
      assert.equal(wrong.code, 2);
      assert.match(wrong.err, /^chapeau: chapeau\.json:1:2: “rulez” is no field here\./);
      writeFileSync(join(folder, 'chapeau.json'), '{}');
      writeFileSync(join(folder, 'registry.yaml'), 'instruments: 1\n');
      const facts = await chapeau(['lint', 'draft.reso'], { cwd: folder });
      assert.equal(facts.code, 0);
      assert.match(facts.err, /^chapeau: registry\.yaml:1:14: “instruments” is 1, where a list/);
    }));
});
