import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { generatedData } from './data.generated.ts';
import type { RegistryData } from './data.ts';
import { unpack } from './unpack.ts';
import type { PackedData } from './unpack.ts';

interface Source {
  readonly file: string;
  readonly text: string;
}

const root = join(import.meta.dirname, '../../..');
const scripts = join(root, 'scripts/generate');
interface Generator {
  compact(data: unknown): RegistryData;
  pack(data: unknown): PackedData;
  parseData(sources: readonly Source[]): unknown;
  readData(folder: string): unknown;
  moduleFrom(data: unknown): string;
}

let loaded: Promise<Generator> | undefined;
const generator = (): Promise<Generator> =>
  (loaded ??= Promise.all([
    import(join(scripts, 'registry/read.mjs')),
    import(join(scripts, 'registry.mjs')),
    import(join(scripts, 'registry/compact.mjs')),
    import(join(scripts, 'registry/pack.mjs')),
  ]).then((modules) => Object.assign({}, ...modules) as Generator));

const schemaKinds = [
  'edition',
  'numbering',
  'adoption',
  'conferences',
  'editions',
  'bodies',
  'instruments',
  'ambiguous',
  'sessions',
];

const body = (id: string, more: object = {}): object => ({
  id,
  kind: 'body',
  names: { en: id.toUpperCase() },
  basis: 'entered',
  ...more,
});

const lines = (...entries: readonly object[]): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

/** What the generator says of these files, beside a sound edition and the schemas. */
async function complaint(...sources: readonly Source[]): Promise<string> {
  const { parseData, moduleFrom } = await generator();
  const data = parseData([
    ...schemaKinds.map((kind) => ({
      file: `schema/${kind}.schema.json`,
      text: readFileSync(join(root, `server/data/schema/${kind}.schema.json`), 'utf8'),
    })),
    { file: 'edition.json', text: '{"edition":"2026-11-24"}' },
    ...sources,
  ]);
  try {
    moduleFrom(data);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

test('the shipped data hold, and the module is theirs', async () => {
  const { readData, moduleFrom } = await generator();
  const text = moduleFrom(readData(join(root, 'server/data')));
  assert.equal(
    readFileSync(join(root, 'server/src/registry/data.generated.ts'), 'utf8'),
    text,
    'run "npm run generate"',
  );
});

test('what was packed comes back as it was', async () => {
  const { readData, compact } = await generator();
  const data = compact(readData(join(root, 'server/data')));
  assert.deepEqual({ ...generatedData() }, data);
});

test('cells of every kind come back as they were', async () => {
  const { pack } = await generator();
  const data = {
    edition: '2026-11-24',
    bodies: [
      { id: 'a', names: { en: 'Board', ru: 'Совет' }, forms: { ru: ['Совета', '^0у'] }, basis: 0 },
      { id: 'b', names: { en: 'Board' }, secretariat: ['a', 2], basis: 0 },
      { id: 'd', names: { en: 'another name', ru: 'Совет' }, basis: 4 },
      { id: 'e', names: { en: '"quoted" name', fr: 'a long name of a body' }, basis: 4 },
      { id: 'f', names: { en: 'another name', fr: 'a long name' }, basis: 4 },
      { id: 'g', names: { en: 'x', fr: 'a long name of a body' }, basis: 4 },
      { id: 'c', names: { en: 'Board', zh: '`${理}\\` "事会"' }, basis: 4 },
    ],
    numbering: { 'A/RES/70': [1, 305, 1], 'A/RES/71': [1, 338, 0] },
    actors: { all: { en: 'all', zh: '所有' } },
    lettered: { 'A/RES/31': { 6: 'ABCD' } },
  };
  assert.deepEqual({ ...unpack(pack(data)) }, data);
});

test('text that cells could take for something else comes back too', async () => {
  const { pack } = await generator();
  for (const name of ['two\nlines', '', '"', '"3', 'plain']) {
    const data = {
      bodies: [
        { id: 'a', name: 'another' },
        { id: 'b', name },
        { id: 'c', name },
      ],
    };
    assert.deepEqual({ ...unpack(pack(data)) }, data, name);
  }
});

test('sound data are no reason to complain', async () => {
  const file = 'bodies/bodies.jsonl';
  assert.equal(await complaint({ file, text: lines(body('a'), body('b', { parent: 'a' })) }), '');
});

const bad: readonly [string, Source[], RegExp][] = [
  [
    'a line that is no JSON',
    [{ file: 'unga/numbering.jsonl', text: '\n{"series": }\n' }],
    /unga\/numbering\.jsonl:2: this is not JSON .* Write one entry a line/,
  ],
  [
    'a field nobody knows',
    [{ file: 'bodies/bodies.jsonl', text: lines(body('a', { parrent: 'b' })) }],
    /bodies\.jsonl:1: "parrent" is no field of the entry\. Mend its spelling/,
  ],
  [
    'a missing basis',
    [{ file: 'unga/adoption.jsonl', text: lines({ series: 'A/RES/70', from: 1, to: 2 }) }],
    /adoption\.jsonl:1: the entry lacks "basis"/,
  ],
  [
    'a basis that is none',
    [
      {
        file: 'unga/numbering.jsonl',
        text: lines({
          series: 'A/RES/70',
          first: 1,
          last: 5,
          coverage: 'complete',
          basis: 'hearsay',
        }),
      },
    ],
    /"basis" must be equal to one of the allowed values\. One of: document, citations/,
  ],
  [
    'a kind of file without schema',
    [{ file: 'unga/rumours.jsonl', text: '{}\n' }],
    /unga\/rumours\.jsonl: there is no schema for files called "rumours"/,
  ],
  [
    'the same body twice',
    [{ file: 'bodies/bodies.jsonl', text: lines(body('a'), body('a')) }],
    /bodies\.jsonl:2: "a" stands already in bodies\/bodies\.jsonl:1\. Keep one/,
  ],
  [
    'a parent that does not exist',
    [{ file: 'bodies/bodies.jsonl', text: lines(body('a', { parent: 'b' })) }],
    /"parent" names b, which is no body\. Add it/,
  ],
  [
    'a body that is part of itself',
    [
      {
        file: 'bodies/bodies.jsonl',
        text: lines(body('a', { parent: 'b' }), body('b', { parent: 'a' })),
      },
    ],
    /a is, through its parents, a part of itself/,
  ],
  [
    'one name for two bodies',
    [
      {
        file: 'bodies/bodies.jsonl',
        text: lines(body('a'), body('b', { forms: { en: ['A'] } })),
      },
    ],
    /"A" \(en\) names b and, in bodies\/bodies\.jsonl:1, a\. Take it from one/,
  ],
  [
    'an instrument related to nothing',
    [
      {
        file: 'instruments/instruments.jsonl',
        text: lines({ id: 'x', kind: 'treaty', titles: {}, related: ['y'], basis: 'list' }),
      },
    ],
    /"related" names y, which is no instrument/,
  ],
  [
    'runs out of order',
    [
      {
        file: 'unga/adoption.jsonl',
        text: lines(
          { series: 'A/RES/70', from: 5, to: 9, adopted: '2015-12-01', basis: 'document' },
          { series: 'A/RES/70', from: 9, to: 12, adopted: '2015-12-02', basis: 'document' },
        ),
      },
    ],
    /adoption\.jsonl:2: A\/RES\/70\/9 lies in the run before, which ends at 9/,
  ],
  [
    'a run beyond the last number',
    [
      {
        file: 'unga/numbering.jsonl',
        text: lines({
          series: 'A/RES/70',
          first: 1,
          last: 8,
          coverage: 'complete',
          basis: 'list',
        }),
      },
      {
        file: 'unga/adoption.jsonl',
        text: lines({
          series: 'A/RES/70',
          from: 5,
          to: 9,
          adopted: '2015-12-01',
          basis: 'document',
        }),
      },
    ],
    /A\/RES\/70 has no numbers 5 to 9 altogether/,
  ],
  [
    'an edition of no conference',
    [
      {
        file: 'itu/editions.jsonl',
        text: lines({
          body: 'itu-pp',
          type: 'resolution',
          number: '5',
          kind: 'rev',
          place: 'Atlantis',
          year: 2018,
          basis: 'list',
        }),
      },
    ],
    /itu-pp is not known to have met in Atlantis in 2018\. Add the conference/,
  ],
  [
    'editions out of order',
    [
      {
        file: 'itu/editions.jsonl',
        text: lines(
          { body: 'itu-council', type: 'resolution', number: '5', year: 2018, basis: 'list' },
          { body: 'itu-council', type: 'resolution', number: '5', year: 2012, basis: 'list' },
        ),
      },
    ],
    /of 2012 stands after its edition of 2018\. List the editions of a document oldest first/,
  ],
];

for (const [what, sources, expected] of bad) {
  test(`the generator complains of ${what}`, async () => {
    assert.match(await complaint(...sources), expected);
  });
}
