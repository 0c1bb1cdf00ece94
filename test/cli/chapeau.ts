import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { SpawnOptions } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, root } from '../lsp/bundles.ts';

export { root };

export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A day for drafts that name none, so that what is found does not change with the calendar. */
const AS_OF = ['--as-of', '2026-06-01'];
const DATED = new Set(['lint', 'refs', 'explain', 'compare', 'mandates', 'convert']);

/** Runs the command line as a person would, from the folder of the drafts of these tests. */
export async function chapeau(
  args: readonly string[],
  { input, ...options }: SpawnOptions & { readonly input?: Uint8Array | string } = {},
): Promise<Said> {
  const dated = DATED.has(args[0] ?? '') ? AS_OF : [];
  const child = spawn(process.execPath, [bundle('cli.js'), ...args, ...dated], {
    cwd: join(root, 'test', 'cli', 'drafts'),
    ...options,
    stdio: 'pipe',
  });
  const out = collect(child.stdout);
  const err = collect(child.stderr);
  child.stdin?.end(input ?? '');
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, out: out(), err: err() };
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  const chunks: Buffer[] = [];
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

/** A folder that is gone after `use`. */
export async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chapeau-'));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Compares with `golden/NAME`; `UPDATE=1` writes that file. */
export function assertGolden(name: string, actual: string): void {
  const file = join(root, 'test', 'cli', 'golden', name);
  if (process.env['UPDATE']) writeFileSync(file, actual);
  assert.equal(actual, readFileSync(file, 'utf8'), `${name} (UPDATE=1 accepts what is new)`);
}
