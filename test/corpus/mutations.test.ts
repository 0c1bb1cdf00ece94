import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lint } from '../../server/src/rules/engine.ts';
import { shippedRules } from '../../server/src/rules/index.generated.ts';
import type { DocumentModel } from '../../server/src/model/types.ts';
import type { Finding } from '../../server/src/rules/types.ts';
import { applyChanges } from '../../server/src/text/edits.ts';
import { sharedFolder } from '../../server/src/testkit/node/texts.ts';
import { kinds } from './mutations/kinds/index.ts';
import type { Kind, Mutation } from './mutations/mutation.ts';
import { allTexts, modelOf } from './mutations/texts.ts';
import type { TextForMutation } from './mutations/texts.ts';

/** So many places of each kind, spread over texts and languages. */
const PLACES = 24;
const FEWEST = 20;
const FOUND_AT_LEAST = 0.97;

interface Tally {
  readonly kind: Kind;
  readonly missed: string[];
  readonly languages: Set<string>;
  places: number;
  found: number;
}

const isAt = ({ span }: Finding, { at }: Mutation): boolean =>
  span.start <= at.end && at.start <= span.end;

function findingsOf(text: TextForMutation, content: string, kind: Kind): readonly Finding[] {
  const rules = shippedRules.filter(({ id }) => kind.rules.includes(id));
  return lint(modelOf(text, content), { rules, strict: true }).findings;
}

/** Puts one mistake of a kind into a text, if there is a place for it where all was well. */
function tryOne(tally: Tally, text: TextForMutation, model: DocumentModel): void {
  const { kind } = tally;
  const candidates = [...kind.mutations(model)];
  if (candidates.length === 0) return;
  const before = new Set(findingsOf(text, text.text, kind).map(({ span }) => span.start));
  const wanted = candidates.filter(
    ({ at }) => ![...before].some((start) => at.start <= start && start <= at.end),
  );
  // Not always the first of a text: the last paragraphs have mistakes too.
  const mutation = wanted[tally.places % Math.max(1, wanted.length)];
  if (!mutation) return;
  tally.places++;
  tally.languages.add(text.language);
  const mistaken = applyChanges(text.text, mutation.changes);
  if (findingsOf(text, mistaken, kind).some((finding) => isAt(finding, mutation))) tally.found++;
  else {
    const line = mistaken.slice(0, mutation.at.start).split('\n').length;
    const words = mistaken.slice(
      mutation.at.start,
      Math.min(mutation.at.end, mutation.at.start + 90),
    );
    tally.missed.push(`${kind.name}: ${text.name}:${line} “${words.trim()}”`);
  }
}

test('mistakes that are put into texts are found at their place by the right rule', (context) => {
  const ids = new Set(shippedRules.map(({ id }) => id));
  const told = kinds.filter(({ rules: [first = ''] }) => ids.has(first));
  const tallies = told.map((kind): Tally => ({
    kind,
    missed: [],
    languages: new Set(),
    places: 0,
    found: 0,
  }));
  for (const text of allTexts()) {
    const open = tallies.filter(({ kind, places }) => {
      const fits =
        kind.origin === undefined ? text.origin !== 'excerpt' : kind.origin === text.origin;
      return fits && places < PLACES;
    });
    if (open.length === 0) continue;
    const model = modelOf(text, text.text);
    for (const tally of open) {
      // Own drafts are few and have many places; published ones are many.
      const rounds = text.origin === 'published' ? 1 : 4;
      for (let round = 0; round < rounds && tally.places < PLACES; round++)
        tryOne(tally, text, model);
    }
  }
  const width = Math.max(...kinds.map(({ name }) => name.length));
  for (const { kind, places, found, languages, missed } of tallies) {
    const share = `${String(found).padStart(3)} of ${String(places).padStart(3)}`;
    context.diagnostic(`${kind.name.padEnd(width)} ${share}  ${[...languages].sort().join(' ')}`);
    for (const each of missed) context.diagnostic(`  missed ${each}`);
  }
  const places = tallies.reduce((sum, tally) => sum + tally.places, 0);
  const found = tallies.reduce((sum, tally) => sum + tally.found, 0);
  context.diagnostic(`${found} of ${places} found, ${((100 * found) / places).toFixed(1)} %`);
  assert.ok(found >= places * FOUND_AT_LEAST, `${found} of ${places}`);
  if (sharedFolder() === undefined) {
    context.diagnostic('no published texts beside the project: own drafts only');
    return;
  }
  const few = tallies.filter((tally) => tally.places < FEWEST).map(({ kind }) => kind.name);
  assert.deepEqual(few, [], 'kinds with too few places');
});
