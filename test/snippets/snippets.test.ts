import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { analyse } from '../../server/src/model/analyse.ts';
import { shippedRegistry } from '../../server/src/registry/registry.ts';
import { lint } from '../../server/src/rules/engine.ts';

const folder = join(import.meta.dirname, '..', '..', 'snippets');

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/** The house and the organ whose resolution a skeleton begins, as its head says. */
const kindOf = ({ body }: Snippet): string =>
  body.filter((line) => /^(?:house|organ): /.test(line)).join(', ');

const kinds = [
  'house: un, organ: unga',
  'house: un, organ: ecosoc',
  'house: un, organ: hrc',
  'house: sc, organ: sc',
  'house: itu, organ: itu-pp',
  'house: mun, organ: unga',
];

for (const file of readdirSync(folder)) {
  const language = file.replace('.json', '');
  const snippets = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, Snippet>;
  test(`${language} has a skeleton for each house and organ`, () => {
    assert.deepEqual(Object.values(snippets).map(kindOf), kinds);
  });
  for (const [name, { body }] of Object.entries(snippets)) {
    test(`the skeleton “${name}” is a draft in which nothing is wrong`, () => {
      const text = expand(body.join('\n'));
      const model = analyse(
        { uri: 'memory:/draft.reso', text },
        { registry: shippedRegistry(), asOf: '2026-11-01' },
      );
      assert.equal(model.language, language);
      const kinds = new Set(model.paragraphs.map(({ kind }) => kind));
      const isTitled = !body.some((line) => /^house: (?:sc|mun)$/.test(line));
      const title = isTitled ? (['title'] as const) : [];
      for (const kind of ['front-matter', ...title, 'organ', 'numbered'] as const) {
        assert.ok(kinds.has(kind), `${kind} in\n${text}`);
      }
      assert.ok(kinds.has('preambular') || kinds.has('section'), text);
      assert.deepEqual(
        lint(model).findings.map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
      const openers = model.paragraphs.filter(({ kind }) => kind === 'preambular');
      for (const { opener, text: line } of openers) assert.ok(opener, `an opener in ${line}`);
    });
  }
}

/** What the editor puts in when nobody types into the places: `${1:Doha}` and then `$1`. */
function expand(body: string): string {
  const values = new Map<string, string>();
  for (const [, place = '', value = ''] of body.matchAll(/\$\{(\d+):([^}]*)\}/g)) {
    if (!values.has(place)) values.set(place, value);
  }
  return body
    .replace(/\$\{(\d+)\/\(\.\*\)\/\$\{1:\/upcase\}\/\}/g, (_, place: string) =>
      (values.get(place) ?? '').toUpperCase(),
    )
    .replace(/\$\{(\d+):[^}]*\}/g, (_, place: string) => values.get(place) ?? '')
    .replace(/\$(\d+)/g, (_, place: string) => values.get(place) ?? '');
}
