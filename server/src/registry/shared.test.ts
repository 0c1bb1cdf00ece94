import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatId, parseId } from './ids.ts';
import { shippedRegistry } from './registry.ts';
import type { LanguageTag } from '../languages/types.ts';

// The reference material beside the checkout; elsewhere these tests are skipped and say so.
const root = join(import.meta.dirname, '../../..');
const shared = process.env.CHAPEAU_SHARED ?? join(root, '../shared');
const skip = existsSync(join(shared, 'facts'))
  ? false
  : `no reference material at ${shared} (set CHAPEAU_SHARED)`;
const registry = shippedRegistry();

interface DatedRow {
  readonly id: string;
  readonly adopted: string;
  readonly basis: string;
}

function datedRows(): readonly DatedRow[] {
  return readFileSync(join(shared, 'facts/resolution-dates.csv'), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [symbol = '', adopted = '', basis = ''] = line.split(',');
      return { id: formatId(parseId(`un:${symbol.replace(/\s/g, '')}`)), adopted, basis };
    });
}

const isStrong = ({ basis }: DatedRow): boolean =>
  basis === 'document' || Number(/^citations:(\d+)$/.exec(basis)?.[1] ?? 0) >= 3;

/** Dates that the data list as impossible, and why. */
function refuted(): ReadonlySet<string> {
  const lines = ['hrc', 'sc'].flatMap((body) =>
    readFileSync(join(root, 'server/data', body, 'refuted.jsonl'), 'utf8')
      .trim()
      .split('\n'),
  );
  return new Set(
    lines.map((line) => formatId(parseId(`un:${(JSON.parse(line) as { id: string }).id}`))),
  );
}

// A resolution with a number of the council's old sessions, and decisions, go by their right symbol.
const rightSymbol = (id: string, adopted: string): string | undefined =>
  [id.replace('/RES/', '/DEC/'), id.replace('un:A/RES', 'un:E/RES')].find(
    (other) => registry.adopted(other)?.date === adopted,
  );

test('every date read in a document or in three texts is reproduced from runs', { skip }, () => {
  const impossible = refuted();
  const rows = datedRows().filter(isStrong);
  assert.ok(rows.length > 5000);
  const wrong = rows.filter(
    ({ id, adopted }) =>
      registry.adopted(id)?.date !== adopted &&
      !impossible.has(id) &&
      rightSymbol(id, adopted) === undefined,
  );
  assert.deepEqual(wrong, []);
  assert.ok(impossible.size < rows.length * 0.004, `${impossible.size} dates are refuted`);
});

test('no run contradicts a date known from a single text more than once in fifty', { skip }, () => {
  const rows = datedRows().filter(
    (row) =>
      !isStrong(row) && (!row.basis.includes('unvotes') || Number(row.id.split('/')[2]) > 57),
  );
  const wrong = rows.filter(({ id, adopted }) => {
    const date = registry.adopted(id)?.date;
    return date !== undefined && date !== adopted;
  });
  assert.ok(wrong.length < rows.length * 0.02, `${wrong.length} of ${rows.length}`);
});

interface GoldenItem {
  readonly kind: string;
  readonly text: string;
  readonly canonical: string;
}

const golden = (): readonly GoldenItem[] =>
  (
    JSON.parse(readFileSync(join(shared, 'seed/golden.json'), 'utf8')) as {
      readonly items: readonly GoldenItem[];
    }
  ).items;

test('every citation of the report is found, but for its two slips', { skip }, () => {
  const unknown = new Set<string>();
  for (const { kind, canonical } of golden()) {
    if (kind !== 'citation' && kind !== 'session') continue;
    const { status } = registry.lookup(canonical, { asOf: '2026-03-01' });
    if (status === 'unknown') unknown.add(canonical);
    else assert.notEqual(status, 'ambiguous', canonical);
  }
  assert.deepEqual([...unknown].sort(), [
    'itu:pp/res/172@rev(guadalajara,2010)',
    'un:A/RES/70/684',
  ]);
});

test(
  'every body, process and instrument of the report is known by the form it has there',
  { skip },
  () => {
    const plain = (form: string): string =>
      form
        .normalize('NFC')
        .replace(/[\u064b-\u0652\u0670\u0640]/g, '')
        .replace(/\u00a0/g, ' ');
    const names = new Map(registry.names('ar', 'itu').map(({ form, id }) => [plain(form), id]));
    const kinds = new Set(['body', 'process', 'instrument', 'named-document']);
    for (const { kind, text, canonical } of golden()) {
      if (!kinds.has(kind)) continue;
      // Names are kept without the preposition that the lexer reads off: `للجمعية`, `للجنة`.
      const form = plain(text);
      const forms = [form, form.replace(/^لل/, 'ال'), form.replace(/^ل/, 'ا')];
      assert.ok(
        forms.some((known) => names.get(known) === canonical),
        text,
      );
    }
  },
);

test('hardly a number that published texts cite is unknown', { skip }, () => {
  const languages: readonly LanguageTag[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
  let cited = 0;
  const unknown: string[] = [];
  for (const language of languages) {
    const folder = join(shared, 'corpus', language);
    if (!existsSync(folder)) continue;
    for (const name of readdirJson(folder)) {
      const { refs } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        readonly refs: readonly { readonly canonical: string }[];
      };
      for (const { canonical } of refs) {
        cited++;
        if (registry.lookup(`un:${canonical}`).status === 'unknown') unknown.push(canonical);
      }
    }
  }
  // What remains are slips of the texts' own links: 2256 (2020), adopted in 2015.
  assert.ok(unknown.length * 5000 <= cited, unknown.join(', '));
});

const readdirJson = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.json'));
