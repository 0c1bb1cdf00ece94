import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { sharedFolder } from '../../server/src/testkit/node/texts.ts';
import { bundle } from '../lsp/bundles.ts';

interface GoldenItem {
  readonly kind: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly canonical: string;
}

interface Golden {
  readonly items: readonly GoldenItem[];
  readonly expectedDiagnostics: readonly (GoldenItem & { readonly severity: string })[];
}

interface FoundItem {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly kind: string;
  readonly id: string;
  readonly severity: string;
  readonly rule: string;
  readonly fixes: readonly { readonly edits: readonly { readonly newText: string }[] }[];
}

const shared = sharedFolder();

describe('the report in Arabic', { skip: !shared && 'no shared folder beside the project' }, () => {
  const seed = join(shared ?? '', 'seed');
  const report = join(seed, 'report.ar.txt');
  const golden = (): Golden =>
    JSON.parse(readFileSync(join(seed, 'golden.json'), 'utf8')) as Golden;

  function chapeau(command: string): readonly FoundItem[] {
    const args = [bundle('cli.js'), command, report, '--format', 'json'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    assert.equal(stderr, '');
    return JSON.parse(stdout) as FoundItem[];
  }

  const place = ({ line, column, endColumn, id }: FoundItem) => [line, column, endColumn, id];
  const goldenPlace = ({ line, start, end, canonical }: GoldenItem) => [
    line,
    start + 1,
    end + 1,
    canonical,
  ];

  test('every citation and every session, each at its place and by its id', () => {
    const found = chapeau('refs');
    const expected = golden().items;
    const of = <Item extends { readonly kind: string }>(items: readonly Item[], kind: string) =>
      items.filter((item) => item.kind === kind);
    assert.deepEqual(of(found, 'citation').map(place), of(expected, 'citation').map(goldenPlace));
    const sessions = new Set(of(found, 'session').map((item) => place(item).join(' ')));
    for (const session of of(expected, 'session')) {
      assert.ok(sessions.has(goldenPlace(session).join(' ')), session.canonical);
    }
  });

  test('70/684 does not exist and may be 70/184; Resolution 172 was not revised', () => {
    const found = chapeau('lint');
    const number = found.find(({ rule }) => rule === 'cit-number-out-of-range');
    assert.equal(number?.fixes[0]?.edits[0]?.newText, 'A/RES/70/184');
    assert.ok(found.some(({ rule, line }) => rule === 'rev-false-revision' && line === 15));
  });

  test('no error but those that are expected', () => {
    const expected = golden().expectedDiagnostics.filter(({ severity }) => severity === 'error');
    for (const { severity, line, column, endColumn, rule } of chapeau('lint')) {
      if (severity !== 'error') continue;
      assert.ok(
        expected.some(
          (each) => each.line === line && column - 1 < each.end && each.start < endColumn - 1,
        ),
        `${rule} at ${line}:${column}`,
      );
    }
  });
});
