import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { acronymDefinitions } from '../../server/src/model/acronyms.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import type { DocumentModel } from '../../server/src/model/types.ts';
import { shippedRegistry } from '../../server/src/registry/registry.ts';
import { sharedFolder } from '../../server/src/testkit/node/texts.ts';
import { LineIndex } from '../../server/src/text/lines.ts';

interface GoldenItem {
  readonly kind: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly canonical: string;
}

const shared = sharedFolder();
const skip = shared === undefined ? 'no shared folder beside the project' : false;

function read(): { readonly model: DocumentModel; readonly items: readonly GoldenItem[] } {
  const seed = join(shared ?? '', 'seed');
  const text = readFileSync(join(seed, 'report.ar.txt'), 'utf8');
  const { items } = JSON.parse(readFileSync(join(seed, 'golden.json'), 'utf8')) as {
    readonly items: readonly GoldenItem[];
  };
  const model = analyse(
    { uri: 'report.ar.txt', text },
    { registry: shippedRegistry(), asOf: '2026-06-01' },
  );
  return { model, items };
}

/** `kind line:start-end id` of everything the model finds, for the kinds given. */
function placesOf(model: DocumentModel, kinds: readonly string[]): ReadonlySet<string> {
  const index = new LineIndex(model.text);
  return new Set(
    model.references
      .filter(({ reference }) => kinds.includes(reference.kind))
      .map(({ reference, span }) => {
        const start = index.positionAt(span.start);
        return `${start.line + 1}:${start.character}-${index.positionAt(span.end).character} ${reference.id}`;
      }),
  );
}

const place = ({ line, start, end, canonical }: GoldenItem): string =>
  `${line}:${start}-${end} ${canonical}`;

test('citations, sessions, deadlines and dates of the report are complete', { skip }, () => {
  const { model, items } = read();
  for (const kind of ['citation', 'session', 'deadline', 'date']) {
    const found = placesOf(model, [kind]);
    const missing = items.filter((item) => item.kind === kind && !found.has(place(item)));
    assert.deepEqual(missing.map(place), [], kind);
  }
});

test('nothing else of the report is a citation or a session', { skip }, () => {
  const { model, items } = read();
  for (const kind of ['citation', 'session']) {
    const expected = new Set(items.filter((item) => item.kind === kind).map(place));
    const extra = [...placesOf(model, [kind])].filter((entry) => !expected.has(entry));
    assert.deepEqual(extra, [], kind);
  }
});

// Processes are known by their names as bodies are, and documents without a number as instruments.
const NAMED = {
  body: ['body', 'process'],
  instrument: ['instrument', 'named-document'],
} as const;
const MOST_WRONG = 0.03;

test('of no kind of names are more than 3 % missed or too many', { skip }, () => {
  const { model, items } = read();
  for (const [kind, golden] of Object.entries(NAMED)) {
    const found = placesOf(model, [kind]);
    const places = new Set<string>();
    for (const each of golden) {
      const wanted = items.filter((item) => item.kind === each).map(place);
      const missing = wanted.filter((entry) => !found.has(entry));
      assert.ok(missing.length <= wanted.length * MOST_WRONG, `${each}: ${missing.join(', ')}`);
      for (const entry of wanted) places.add(entry);
    }
    const extra = [...found].filter((entry) => !places.has(entry));
    assert.ok(extra.length <= places.size * MOST_WRONG, `${kind}: ${extra.join(', ')}`);
  }
});

test(
  'definitions of short forms, footnotes and paragraphs of the report are complete',
  { skip },
  () => {
    const { model, items } = read();
    const index = new LineIndex(model.text);
    const at = (offset: number): string => {
      const { line, character } = index.positionAt(offset);
      return `${line + 1}:${character}`;
    };
    const startOf = ({ line, start }: GoldenItem): string => `${line}:${start}`;
    const golden = (kind: string): readonly string[] =>
      items
        .filter((item) => item.kind === kind)
        .map(startOf)
        .sort();
    assert.deepEqual(
      acronymDefinitions(model)
        .map(({ span }) => at(span.start))
        .sort(),
      golden('acronym-def'),
    );
    const inlines = model.paragraphs.flatMap((paragraph) =>
      paragraph.inlines.map((inline) => ({
        kind: inline.kind,
        at: at(paragraph.start + inline.span.start),
      })),
    );
    const places = (kind: string): readonly string[] =>
      inlines
        .filter((inline) => inline.kind === kind)
        .map((inline) => inline.at)
        .sort();
    assert.deepEqual(places('note-mark'), golden('footnote-ref'));
    assert.deepEqual(places('note-body'), golden('footnote-body'));
    const numbered = model.paragraphs
      .filter(({ kind }) => kind === 'numbered')
      .map((paragraph) => at(paragraph.start + (paragraph.marker?.span.start ?? 0)))
      .sort();
    assert.deepEqual(numbered, golden('paragraph'));
  },
);
