import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { nodeFiles } from '../../server/src/node/files.ts';
import { shippedRegistry } from '../../server/src/registry/registry.ts';
import { isTrusted } from '../../server/src/registry/types.ts';
import { openNow } from '../../server/src/workspace/open.ts';
import type { Workspace } from '../../server/src/workspace/open.ts';

const shared = process.env.CHAPEAU_SHARED ?? join(import.meta.dirname, '..', '..', '..', 'shared');
const corpus = join(shared, 'corpus');
const skip = existsSync(corpus) ? false : `no published texts at ${shared}`;

/** A text in each of the six languages. */
const LANGUAGES = 6;
/** Texts that leave out the line with their day. */
const WITHOUT_DAY = 2;

describe('published texts as a layer of the registry', { skip }, () => {
  const base = shippedRegistry();
  let workspace: Workspace;
  before(() => (workspace = openNow({ folder: corpus }, nodeFiles, base)));
  const heads = () => workspace.layers.flatMap(({ overlay }) => overlay.instruments);
  const ids = () => [...new Set(heads().map(({ id }) => id))];

  test('all of them say what they are, in six languages', () => {
    assert.deepEqual(workspace.problems, []);
    const counts = new Map<string, number>();
    for (const { id } of heads()) counts.set(id, (counts.get(id) ?? 0) + 1);
    assert.ok(counts.size > 70, `${counts.size} texts`);
    const incomplete = [...counts].filter(([, count]) => count !== LANGUAGES);
    assert.deepEqual(incomplete, []);
  });

  test('on the day that the registry knows', () => {
    const others = heads().filter(({ id, adopted }) => {
      const known = base.adopted(id);
      return known && isTrusted(known.basis) && adopted !== undefined && adopted !== known.date;
    });
    assert.deepEqual(others, []);
    assert.ok(heads().filter(({ adopted }) => adopted === undefined).length <= WITHOUT_DAY);
  });

  test('with the last paragraph that the registry knows', () => {
    const wrong = ids().filter((id) => {
      const known = base.lastParagraph(id);
      return known !== undefined && workspace.registry.lastParagraph(id) !== known;
    });
    assert.deepEqual(wrong, []);
  });

  test('and with their first and last paragraph in every language', () => {
    for (const id of ids()) {
      // Where the versions disagree on their last number, the registry keeps silent.
      const last = base.lastParagraph(id) ?? 0;
      for (const language of ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const) {
        for (const number of [1, last].filter((each) => each > 0)) {
          const place = { unit: 'paragraph', path: [number] } as const;
          const passage = workspace.registry.passage(id, place, language);
          assert.equal(passage?.language, language, `paragraph ${number} of ${id} in ${language}`);
        }
      }
    }
  });
});
