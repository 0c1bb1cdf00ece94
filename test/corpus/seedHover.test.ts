import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hover } from '../../server/src/features/hover.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { shippedRegistry } from '../../server/src/registry/registry.ts';
import { sharedFolder } from '../../server/src/testkit/node/texts.ts';

const shared = sharedFolder();
const skip = shared === undefined ? 'no shared folder beside the project' : false;

const HOVERED = new Set(['citation', 'session', 'body', 'process', 'instrument', 'action-line']);

interface GoldenItem {
  readonly kind: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly canonical: string;
}

test('the hover names all that the report cites, in Arabic and in English', { skip }, () => {
  const seed = join(shared ?? '', 'seed');
  const text = readFileSync(join(seed, 'report.ar.txt'), 'utf8');
  const lines = text.split('\n');
  const starts = lines.map((_, at) => lines.slice(0, at).join('\n').length + (at > 0 ? 1 : 0));
  const { items } = JSON.parse(readFileSync(join(seed, 'golden.json'), 'utf8')) as {
    readonly items: readonly GoldenItem[];
  };
  const model = analyse(
    { uri: 'report.ar.txt', text },
    { registry: shippedRegistry(), asOf: '2026-06-01' },
  );
  const silent: string[] = [];
  const uncovered = new Set<string>();
  const nameless = new Set<string>();
  const asked = items.filter(({ kind }) => HOVERED.has(kind));
  for (const { kind, line, start, end, text: written, canonical } of asked) {
    // What is glued to the front of an Arabic word, or dates in brackets at its end, may be outside.
    const at = starts[line - 1] ?? 0;
    const places = [at + start + 1, at + Math.floor((start + end) / 2), at + end - 1];
    const said = places.map((place) => hover(model, place)?.markdown).find(Boolean);
    if (said === undefined) {
      silent.push(`${kind} ${line}:${start} ${canonical} ${written}`);
      continue;
    }
    if (said.includes('not covered by the registry')) uncovered.add(canonical);
    if (!/\p{Script=Arabic}/u.test(said)) nameless.add(canonical);
    assert.match(said, /[A-Za-z]{3}/, `${canonical} has no name in the interface language`);
  }
  if (process.env['SHOW']) console.log({ asked: asked.length, silent, uncovered, nameless });
  assert.deepEqual(silent, []);
  assert.deepEqual([...uncovered], []);
  // What does not exist has no name.
  const { registry } = model;
  const existing = [...nameless].filter((id) => registry.lookup(id).status !== 'unknown');
  assert.deepEqual(existing, []);
});
