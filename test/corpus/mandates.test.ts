import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { languageTags } from '../../server/src/languages/index.ts';
import { mandatesOf } from '../../server/src/mandates/index.ts';
import type { Mandate } from '../../server/src/mandates/index.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { shippedRegistry } from '../../server/src/registry/registry.ts';
import type { Mandate as KnownMandate } from '../../server/src/registry/types.ts';
import { sharedFolder } from '../../server/src/testkit/node/texts.ts';

const shared = sharedFolder();
const corpus = shared === undefined ? undefined : join(shared, 'corpus');
const skip =
  corpus !== undefined && existsSync(corpus) ? false : 'no published texts beside the project';

/** Those entered by hand, of a text in which ministers declare: `We request …`. */
const known = shippedRegistry().mandates('un:A/RES/80/173');

interface Agreement {
  readonly actor: boolean;
  readonly deadline: boolean;
}

for (const language of languageTags) {
  describe(`what A/RES/80/173 asks, ${language}`, { skip }, () => {
    const path = join(corpus ?? '', language, 'A_RES_80_173.txt');
    const found = skip ? [] : extract(path);
    const agreements = known.map((mandate) => agreementOf(mandate, found));
    const share = (of: (agreement: Agreement) => boolean): number =>
      agreements.filter((each) => each !== undefined && of(each)).length / known.length;

    test('in each paragraph in which something is asked', () => {
      const missing = known.filter((_, index) => agreements[index] === undefined);
      assert.deepEqual(
        missing.map(({ paragraph }) => paragraph),
        [],
      );
    });
    test('of whom, for nine of ten', () => assert.ok(share(({ actor }) => actor) >= 0.9));
    test('by when, for nine of ten', () => assert.ok(share(({ deadline }) => deadline) >= 0.9));
    test('and little else', () => assert.ok(found.length <= known.length * 1.2));
  });

  function extract(path: string): Mandate[] {
    const text = readFileSync(path, 'utf8');
    const model = analyse(
      { uri: path, text },
      { registry: shippedRegistry(), asOf: '2026-06-01', languageHint: language },
    );
    return [...mandatesOf(model)];
  }
}

/** Takes the likeliest of those found in the same paragraph, each for one known only. */
function agreementOf(mandate: KnownMandate, found: Mandate[]): Agreement | undefined {
  const rated = found
    .filter(({ place }) => place === mandate.paragraph)
    .map((each) => ({
      each,
      actor: isSameActor(mandate, each),
      deadline: isSameDeadline(mandate, each),
      verb: mandate.verb === each.verb,
    }))
    .sort((a, b) => rate(b) - rate(a));
  const [best] = rated;
  if (!best) return undefined;
  found.splice(found.indexOf(best.each), 1);
  return best;
}

function rate({ actor, deadline, verb }: Agreement & { readonly verb: boolean }): number {
  return Number(actor) * 2 + Number(deadline) * 2 + Number(verb);
}

/** One of those asked, where any are; who is asked first may be the second in another language. */
function isSameActor({ actors }: KnownMandate, found: Mandate): boolean {
  const ids = found.actors.map(({ id }) => id);
  return actors.length === 0 ? ids.length === 0 : actors.some((actor) => ids.includes(actor));
}

function isSameDeadline({ deadline }: KnownMandate, found: Mandate): boolean {
  if (!deadline || !found.deadline) return deadline === undefined && found.deadline === undefined;
  const { session, year, recurs } = found.deadline;
  if (deadline.session !== undefined) return session === deadline.session || year === deadline.year;
  return deadline.year !== undefined ? year === deadline.year : recurs === deadline.recurs;
}
