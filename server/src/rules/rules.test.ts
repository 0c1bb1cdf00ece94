import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { languageTags } from '../languages/index.ts';
import { shippedRegistry } from '../registry/registry.ts';
import { analyseFixtureFile, casesOf, checkCase, registryWith } from '../testkit/checkRule.ts';
import { parseFixture } from '../testkit/fixture.ts';
import { fencedBlocks } from '../testkit/markdownCases.ts';
import { lint } from './engine.ts';
import { shippedRules } from './index.generated.ts';
import type { Rule } from './types.ts';

const folder = import.meta.dirname;
const read = (rule: Rule, file: string): string =>
  readFileSync(join(folder, rule.id, file), 'utf8');

/** A rule about mistakes of Chapeau has no cases in drafts. */
const WITHOUT_CASES = new Set(['rule-failed']);

test('every folder with a rule is in the list, under its own name', () => {
  const folders = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'rule.ts')));
  assert.deepEqual(
    shippedRules.map((rule) => rule.id),
    folders.sort(),
  );
});

for (const rule of shippedRules) {
  describe(rule.id, () => {
    test('has a page with all its sections', () => {
      const page = read(rule, 'doc.md');
      const sections = ['## Rationale', '## When not to use it', `## Source\n\n${rule.source}\n`];
      assert.ok(page.startsWith(`# ${rule.id}\n\n`));
      for (const section of sections) assert.ok(page.includes(section), `no “${section}”`);
      if (WITHOUT_CASES.has(rule.id)) return;
      const examples = fencedBlocks(page);
      const findings = (info: string): readonly number[] =>
        examples
          .filter((example) => example.info === info)
          .map((example) => findingsOf(rule, example.text));
      assert.ok(findings('reso wrong').length > 0 && findings('reso right').length > 0);
      assert.ok(
        findings('reso wrong').every((count) => count > 0),
        'nothing is found in the wrong example',
      );
      assert.ok(
        findings('reso right').every((count) => count === 0),
        'something is found in the right example',
      );
    });

    if (WITHOUT_CASES.has(rule.id)) return;
    const cases = casesOf(read(rule, 'cases.md'));
    const results = cases.map((each) => ({
      each,
      result: checkCase(rule, each, shippedRegistry()),
    }));
    for (const { each, result } of results) {
      test(`${each.title} (cases.md:${each.line})`, () => {
        assert.deepEqual(result.problems.join('\n\n'), '');
      });
    }

    test('has a positive case in every language it speaks, and a near miss', () => {
      const positive = results.filter(({ result }) => result.positive);
      const languages = new Set(positive.map(({ result }) => result.language));
      for (const language of rule.languages ?? languageTags) {
        assert.ok(languages.has(language), `no positive case in “${language}”`);
      }
      assert.ok(results.some(({ result }) => !result.positive));
    });
  });
}

function findingsOf(rule: Rule, text: string): number {
  // An example may show, below its own text, the one that it quotes.
  const fixture = parseFixture(text);
  const [file = { name: 'example.reso', attributes: {}, text }] = fixture.files;
  const registry = registryWith(fixture, shippedRegistry());
  const { findings } = lint(analyseFixtureFile(file, registry), { strict: true });
  return findings.filter((finding) => finding.rule === rule.id).length;
}
