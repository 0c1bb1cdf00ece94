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

interface Refuted {
  readonly id: string;
  readonly adopted: string;
  /** The document that was adopted on that day and bears nearly the same symbol. */
  readonly belongsTo?: string;
  readonly why: string;
}

/** Dates that the data list as those of another document, and why. */
const refuted = (): readonly Refuted[] =>
  ['ecosoc', 'hrc', 'sc', 'unga'].flatMap((body) =>
    readFileSync(join(root, 'server/data', body, 'refuted.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Refuted)
      .map((row) => ({ ...row, id: formatId(parseId(`un:${row.id}`)) })),
  );

test('every date read in a document or in three texts is reproduced from runs', { skip }, () => {
  const rows = datedRows().filter(isStrong);
  assert.ok(rows.length > 5000);
  const others = rows
    .filter(({ id, adopted }) => registry.adopted(id)?.date !== adopted)
    .map(({ id, adopted }) => ({ id, adopted }));
  const listed = refuted().map(({ id, adopted }) => ({ id, adopted }));
  const inOrder = (some: typeof others) => [...some].sort((a, b) => a.id.localeCompare(b.id));
  assert.deepEqual(inOrder(others), inOrder(listed));
});

test('a date listed as wrong is known for the document that it belongs to', () => {
  for (const { id, adopted, belongsTo, why } of refuted()) {
    assert.notEqual(registry.adopted(id)?.date, adopted, `${id}: ${why}`);
    if (belongsTo === undefined) continue;
    const other = registry.adopted(formatId(parseId(`un:${belongsTo}`)));
    assert.equal(other?.date, adopted, belongsTo);
  }
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
