import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../model/analyse.ts';
import type { DocumentModel } from '../model/types.ts';
import { shippedRegistry } from '../registry/registry.ts';
import { sharedFolder } from '../testkit/node/texts.ts';
import { readAkn } from './akn/read.ts';
import { writeAkn } from './akn/write.ts';
import { readDocx } from './docx/read/read.ts';
import { writeDocx, writeTrackedDocx } from './docx/write/write.ts';
import { compose } from './found/compose.ts';
import type { FoundDraft } from './found/types.ts';
import { readHtml } from './html/read.ts';
import { writeHtml } from './html/write.ts';

const ROUNDS = 7;
const authorship = { author: 'Egypt', date: '2026-11-27T10:00:00Z' };

/**
 * How long a draft takes to each format and back, in a warm process: an outcome document of 127
 * paragraphs where it is beside the project, else an example. Reading the draft itself is included.
 */
export function bench(): Record<string, string | number> {
  const text = draft();
  const changed = text.replace(/resolution/g, 'decision');
  const word = (): Uint8Array => writeDocx(modelOf(text), { authorship }).bytes;
  const akn = (): string => writeAkn(modelOf(text)).xml;
  const page = (): string => writeHtml(modelOf(text)).html;
  const [bytes, xml, html] = [word(), akn(), page()];
  return {
    'draft (characters)': text.length,
    'to .docx (ms)': median(word),
    'from .docx (ms)': median(() => read(readDocx(bytes))),
    'to .docx with tracked changes (ms)': median(() =>
      writeTrackedDocx(modelOf(text), modelOf(changed), authorship),
    ),
    'to .xml (ms)': median(akn),
    'from .xml (ms)': median(() => read(readAkn([xml]))),
    'to .html (ms)': median(page),
    'from .html (ms)': median(() => read(readHtml(html))),
  };
}

type Reading =
  | { readonly kind: 'read'; readonly found: FoundDraft }
  | { readonly kind: 'refused'; readonly reason: string };

function read(reading: Reading): string {
  if (reading.kind === 'refused') throw new Error(reading.reason);
  return compose(reading.found).text;
}

const modelOf = (text: string): DocumentModel =>
  analyse({ uri: 'draft.reso', text }, { registry: shippedRegistry(), asOf: '2026-11-27' });

function draft(): string {
  const root = join(import.meta.dirname, '..', '..', '..');
  const shared = sharedFolder();
  const published = shared && join(shared, 'corpus', 'en', 'A_RES_80_173.txt');
  return readFileSync(
    published !== undefined && existsSync(published)
      ? published
      : join(root, 'examples', 'general-assembly.en.reso'),
    'utf8',
  );
}

function median(run: () => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return Math.round(times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0);
}
