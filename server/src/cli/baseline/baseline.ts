import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { codeOf, describeFailure } from '../../node/failures.ts';
import type { Fingerprint } from './fingerprint.ts';

/** Findings that were there before: they do not count again. */
export interface Baseline {
  /** Whether it was there before; each one it holds excuses one finding. */
  take(file: string, fingerprint: Fingerprint): boolean;
}

interface Row extends Fingerprint {
  readonly count: number;
}

interface BaselineFile {
  readonly version: 1;
  /** By the path of the draft, seen from the file itself. */
  readonly drafts: Readonly<Record<string, readonly Row[]>>;
}

export type BaselineResult =
  | { readonly kind: 'read'; readonly baseline: Baseline }
  | { readonly kind: 'failed'; readonly reason: string };

export function readBaseline(path: string): BaselineResult {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'failed', reason: NO_BASELINE };
    const reason = describeFailure(error);
    const hint = codeOf(error) === 'ENOENT' ? ' --write-baseline makes it.' : '';
    return { kind: 'failed', reason: reason + hint };
  }
  if (!isBaselineFile(content)) return { kind: 'failed', reason: NO_BASELINE };
  const left = new Map<string, number>();
  for (const [draft, rows] of Object.entries(content.drafts)) {
    for (const row of rows) left.set(keyOf(draft, row), row.count);
  }
  return {
    kind: 'read',
    baseline: {
      take(file, fingerprint) {
        const key = keyOf(nameFrom(path, file), fingerprint);
        const count = left.get(key) ?? 0;
        if (count > 0) left.set(key, count - 1);
        return count > 0;
      },
    },
  };
}

/** Collects findings and writes them as the new baseline. */
export function baselineWriter(path: string): {
  add(file: string, fingerprints: readonly Fingerprint[]): void;
  write(): void;
} {
  const drafts = new Map<string, Map<string, Row>>();
  return {
    add(file, fingerprints) {
      const name = nameFrom(path, file);
      for (const fingerprint of fingerprints) {
        const rows = drafts.get(name) ?? new Map<string, Row>();
        drafts.set(name, rows);
        const key = keyOf(name, fingerprint);
        rows.set(key, { ...fingerprint, count: (rows.get(key)?.count ?? 0) + 1 });
      }
    },
    write() {
      // In the order of names, and no line numbers: it changes only where findings do.
      const sorted = [...drafts].sort(([a], [b]) => (a < b ? -1 : 1));
      const content: BaselineFile = {
        version: 1,
        drafts: Object.fromEntries(sorted.map(([name, rows]) => [name, [...rows.values()]])),
      };
      writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
    },
  };
}

const NO_BASELINE = 'is no baseline. --write-baseline makes it anew.';

const keyOf = (draft: string, { rule, words, line }: Fingerprint): string =>
  [draft, rule, words, line].join('\n');

/** The same on every machine: seen from the baseline, with `/`. */
const nameFrom = (baseline: string, file: string): string =>
  relative(dirname(resolve(baseline)), resolve(file))
    .split(sep)
    .join('/');

function isBaselineFile(content: unknown): content is BaselineFile {
  if (!isObject(content) || content['version'] !== 1 || !isObject(content['drafts'])) return false;
  return Object.values(content['drafts']).every((rows) => Array.isArray(rows) && rows.every(isRow));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRow = (value: unknown): value is Row =>
  isObject(value) &&
  ['rule', 'words', 'line'].every((key) => typeof value[key] === 'string') &&
  typeof value['count'] === 'number';
