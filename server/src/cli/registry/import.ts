import { statSync } from 'node:fs';
import { dirname, extname, relative, resolve, sep } from 'node:path';
import { describeFailure } from '../../node/failures.ts';
import { nodeFiles } from '../../node/files.ts';
import { shippedRegistry } from '../../registry/registry.ts';
import { Refusal } from '../../workspace/akomaNtoso/guardedXml.ts';
import { importAkn } from '../../workspace/import/akn.ts';
import { importRelaton } from '../../workspace/import/relaton.ts';
import type { Imported } from '../../workspace/import/written.ts';
import { createProgress } from '../progress.ts';
import type { Streams } from '../run.ts';
import { shortPath } from '../workspaces.ts';
import { openFactsFile } from './factsFile.ts';
import { readCsv } from './readCsv.ts';
import { targetHere } from './target.ts';

const LARGEST_RELATON = 4 * 1024 * 1024;

const IMPORTED = /\.(?:xml|csv|ya?ml)$/i;
/** Files with facts are not imported from: they are read as they are. */
const OWN_FACTS = /(?:^|[\\/.])registry\.ya?ml$/i;

export interface ImportOptions {
  readonly into?: string | undefined;
}

/**
 * Brings an archive in Akoma Ntoso, an export in CSV or items of Relaton into a file that the
 * workspace reads. What was imported before and has not changed is not read again; a file that is
 * wrong is named and skipped. 0, or 2 where there was one.
 */
export async function importCommand(
  paths: readonly string[],
  { into }: ImportOptions,
  { out, err }: Streams,
): Promise<number> {
  const say = (text: string): void => void err.write(`chapeau: ${text}\n`);
  const inputs = inputsOf(paths);
  for (const { file, reason } of inputs.problems) say(`${file} ${reason}`);
  if (inputs.files.length === 0) return 2;
  const target = targetHere(/\.(?:jsonl|ndjson)$/i, into);
  for (const note of target.notes) say(note);
  if (!/\.(?:jsonl|ndjson)$/i.test(target.path)) {
    say(`${shortPath(target.path)} must end in .jsonl: what is imported is written as JSON lines.`);
    return 2;
  }
  const facts = openFactsFile(target.path);
  const progress = createProgress(inputs.files.length, err);
  let unread = 0;
  let skipped = 0;
  for (const path of inputs.files) {
    progress.step();
    const record = recordOf(path, target.path);
    if (record !== undefined && facts.has(record)) {
      skipped++;
      continue;
    }
    const result = await importFile(path);
    if (result.kind === 'refused') {
      unread++;
      progress.clear();
      say(`${shortPath(path)} ${result.reason}`);
      continue;
    }
    for (const instrument of result.entries) facts.add({ instrument });
    if (record !== undefined) facts.add({ imported: record });
  }
  progress.clear();
  const { added, changed } = facts.finish();
  const parts = [
    `${added} new`,
    ...(changed > 0 ? [`${changed} with more known of them`] : []),
    ...(skipped > 0 ? [`${files(skipped)} imported before`] : []),
    ...(unread > 0 ? [`${files(unread)} skipped`] : []),
  ];
  out.write(`${shortPath(target.path)}: ${parts.join(', ')}.\n`);
  return unread > 0 || inputs.problems.length > 0 ? 2 : 0;
}

const files = (count: number): string => `${count} ${count === 1 ? 'file' : 'files'}`;

async function importFile(path: string): Promise<Imported> {
  const registry = shippedRegistry();
  try {
    switch (extname(path).toLowerCase()) {
      case '.xml':
        return importAkn(path, nodeFiles.pieces(path), registry);
      case '.csv':
        return { kind: 'entries', entries: await readCsv(path) };
      default: {
        const content = nodeFiles.read(path, LARGEST_RELATON);
        return content.kind === 'text'
          ? importRelaton(content.text, registry)
          : { kind: 'refused', reason: content.reason };
      }
    }
  } catch (error) {
    const reason = error instanceof Refusal ? error.message : describeFailure(error);
    return { kind: 'refused', reason };
  }
}

/** By what a file is known again; its path is seen from the file that keeps the record. */
function recordOf(path: string, target: string) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return undefined;
  const file = relative(dirname(target), path).split(sep).join('/');
  return { file, size: stats.size, modified: Math.round(stats.mtimeMs) };
}

function inputsOf(paths: readonly string[]) {
  const found = new Set<string>();
  const problems: { readonly file: string; readonly reason: string }[] = [];
  for (const given of paths) {
    const path = resolve(given);
    switch (nodeFiles.kindOf(path)) {
      case 'nothing':
        problems.push({
          file: given,
          reason: 'does not exist. Check how it is spelt and in which folder you are.',
        });
        break;
      case 'file':
        if (IMPORTED.test(path)) found.add(path);
        else {
          problems.push({
            file: given,
            reason:
              'cannot be imported. Give Akoma Ntoso (.xml), an export (.csv) or Relaton (.yaml).',
          });
        }
        break;
      case 'folder': {
        const before = found.size;
        for (const file of nodeFiles.filesIn(path)) {
          if (IMPORTED.test(file) && !OWN_FACTS.test(file)) found.add(file);
        }
        if (found.size === before) {
          problems.push({ file: given, reason: 'holds no file that ends in .xml, .csv or .yaml.' });
        }
      }
    }
  }
  return { files: [...found], problems };
}
