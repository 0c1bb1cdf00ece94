import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { analyse } from '../../server/src/model/analyse.ts';
import { shippedRegistry } from '../../server/src/registry/registry.ts';
import { lint } from '../../server/src/rules/engine.ts';
import { memoryFiles } from '../../server/src/testkit/memoryFiles.ts';
import { sharedFolder } from '../../server/src/testkit/node/texts.ts';
import { LineIndex } from '../../server/src/text/lines.ts';
import { openNow } from '../../server/src/workspace/open.ts';

interface Place {
  readonly rule: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

const shared = sharedFolder();
const skip = shared === undefined ? 'no shared folder beside the project' : false;

/** Of the 78 findings that a person listed, and of others that nobody listed. */
const AT_LEAST = 65;
const OTHERS_AT_MOST = 8;

const read = (...path: readonly string[]): string =>
  readFileSync(join(shared ?? '', ...path), 'utf8');

test(
  'with the adopted text beside it, what a person found in the report is found',
  { skip },
  () => {
    const golden = JSON.parse(read('seed', 'golden.json')) as {
      readonly expectedDiagnostics: readonly Place[];
    };
    const text = read('seed', 'report.ar.txt');
    const files = memoryFiles({ '/drafts/adopted.txt': read('corpus', 'ar', 'A_RES_80_173.txt') });
    const { registry } = openNow({ folder: '/drafts' }, files, shippedRegistry());
    const model = analyse(
      { uri: 'file:///drafts/report.ar.txt', text },
      { registry, asOf: '2026-06-01' },
    );
    const lines = new LineIndex(text);
    const found = lint(model, { strict: true }).findings.map(({ rule, span }): Place => {
      const { line, character: start } = lines.positionAt(span.start);
      // One that runs over the line end counts where it begins.
      const end = Math.max(start + 1, start + span.end - span.start);
      return { rule, line: line + 1, start, end };
    });
    const isAt = (a: Place, b: Place): boolean =>
      a.line === b.line && a.start < b.end && b.start < a.end;
    const wanted = golden.expectedDiagnostics;
    const missed = wanted.filter((each) => !found.some((place) => isAt(each, place)));
    const others = found.filter((each) => !wanted.some((place) => isAt(each, place)));
    const told = (places: readonly Place[]): string =>
      places.map(({ rule, line, start }) => `${rule} ${line}:${start}`).join(', ');
    assert.ok(wanted.length - missed.length >= AT_LEAST, `missed: ${told(missed)}`);
    assert.ok(others.length <= OTHERS_AT_MOST, `others: ${told(others)}`);
  },
);
