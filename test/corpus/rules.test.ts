import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { languageTags } from '../../server/src/languages/index.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { shippedRegistry } from '../../server/src/registry/registry.ts';
import { lint } from '../../server/src/rules/engine.ts';
import type { Finding, Severity } from '../../server/src/rules/types.ts';
import { LineIndex } from '../../server/src/text/lines.ts';
import { realSlips, selfEvidentRules } from './realSlips.ts';
import type { RealSlip } from './realSlips.ts';

const shared = process.env.CHAPEAU_SHARED ?? join(import.meta.dirname, '..', '..', '..', 'shared');
const corpus = join(shared, 'corpus');
const report = join(shared, 'seed', 'report.ar.txt');
const skip = existsSync(corpus) && existsSync(report) ? false : `no published texts at ${shared}`;

/** One error in so many published documents may be a false alarm, one warning in so many. */
const DOCUMENTS_PER_FALSE_ALARM: Readonly<Record<Exclude<Severity, 'info'>, number>> = {
  error: 20,
  warning: 2,
};

/** A day after all of the texts, before any of the next editions. */
const AS_OF = '2026-06-01';

interface Found {
  /** `ar/A_RES_80_173.txt:18` */
  readonly place: string;
  /** `A_RES_80_173` */
  readonly document: string;
  readonly finding: Finding;
}

const lintFile = (path: string, name: string): readonly Found[] =>
  lintText(readFileSync(path, 'utf8'), name);

/** Anything that may get into a text; a rule that fails on it fails the test. */
function lintText(text: string, name: string): readonly Found[] {
  const model = analyse(
    { uri: `file:///${name}`, text },
    { registry: shippedRegistry(), asOf: AS_OF },
  );
  const lines = new LineIndex(text);
  return lint(model, { strict: true }).findings.map((finding) => ({
    place: `${name}:${lines.positionAt(finding.span.start).line + 1}`,
    document: name.replace(/^.*\//, '').replace(/\.txt$/, ''),
    finding,
  }));
}

/** What a slip of the hand may leave behind. */
const SLIPS = [
  '',
  '\n',
  '(',
  '“',
  '”',
  '[^1]',
  '1.\t',
  '(a)\t',
  '/',
  '\u200f',
  '2025',
  '%% ',
  '> ',
  '#.\t',
];

/** Numbers that look random and are the same at every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const isSlip = (slip: RealSlip, { document, finding }: Found): boolean =>
  slip.document === document && slip.rule === finding.rule && finding.message.includes(slip.quotes);

const isReal = (found: Found): boolean =>
  selfEvidentRules.has(found.finding.rule) || realSlips.some((slip) => isSlip(slip, found));

function countByRule(found: readonly Found[]): string {
  const counts = new Map<string, number>();
  for (const { finding } of found) {
    const key = `${finding.rule} (${finding.severity})`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => `${key}: ${count}`)
    .join(', ');
}

describe('rules on published texts', { skip }, () => {
  const files = skip
    ? []
    : languageTags.flatMap((tag) =>
        readdirSync(join(corpus, tag))
          .filter((name) => name.endsWith('.txt'))
          .map((name) => `${tag}/${name}`),
      );
  const found = files.flatMap((name) => lintFile(join(corpus, name), name));

  for (const severity of ['error', 'warning'] as const) {
    test(`${severity}s are few, and slips of the texts themselves`, (context) => {
      const ofSeverity = found.filter(({ finding }) => finding.severity === severity);
      const falseAlarms = ofSeverity.filter((each) => !isReal(each));
      context.diagnostic(
        `${files.length} texts, ${severity}s: ${countByRule(ofSeverity) || 'none'}`,
      );
      for (const { place, finding } of falseAlarms.slice(0, 40)) {
        context.diagnostic(`not known to be a slip: ${place} ${finding.rule} ${finding.message}`);
      }
      assert.ok(falseAlarms.length <= files.length / DOCUMENTS_PER_FALSE_ALARM[severity]);
    });
  }

  test('every slip that was found once is found still', () => {
    const missed = realSlips.filter((slip) => !found.some((each) => isSlip(slip, each)));
    assert.deepEqual(missed, []);
  });

  test('survive any cut and any slip of the hand', () => {
    const random = createRandom(11);
    for (const name of files) {
      const text = readFileSync(join(corpus, name), 'utf8');
      for (let round = 0; round < 4; round++) {
        const at = random(text.length + 1);
        const edited =
          text.slice(0, at) + SLIPS[random(SLIPS.length)] + text.slice(at + random(40));
        lintText(edited, name);
        lintText(text.slice(0, at), name);
      }
    }
  });

  test('nothing else counts as an error in the report', () => {
    const errors = lintFile(report, 'report.ar.txt').filter(
      ({ finding }) => finding.severity === 'error',
    );
    const words = errors.map(({ finding }) => [
      finding.rule,
      finding.fixes[0]?.changes[0]?.newText,
    ]);
    assert.deepEqual(words, [
      ['cit-number-out-of-range', 'A/RES/70/184'],
      ['rev-false-revision', 'غوادالاخارا، 2010'],
      ['typ-sentence-break', ''],
    ]);
  });
});
