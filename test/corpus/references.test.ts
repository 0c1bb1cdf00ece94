import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { languageTags } from '../../server/src/languages/index.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { shippedRegistry } from '../../server/src/registry/registry.ts';
import { sharedFolder } from '../../server/src/testkit/node/texts.ts';
import { LineIndex } from '../../server/src/text/lines.ts';

const shared = sharedFolder();
const corpus = shared === undefined ? '' : join(shared, 'corpus');
const scorer = shared === undefined ? '' : join(shared, 'tools', 'score-references.mjs');
const skip =
  existsSync(corpus) && existsSync(scorer)
    ? false
    : 'the published texts are not beside the project';

/** One row of the score: a language and a family of documents. */
interface Score {
  readonly language: string;
  readonly family: string;
  readonly recall: number;
  readonly misnamed: number;
}

/** Every reference of every published text, as `refs --format ndjson` writes them. */
function references(): string {
  const registry = shippedRegistry();
  const lines: string[] = [];
  for (const language of languageTags) {
    const folder = join(corpus, language);
    for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.txt'))) {
      const text = readFileSync(join(folder, name), 'utf8');
      const index = new LineIndex(text);
      const model = analyse({ uri: name, text }, { registry, asOf: '2026-11-24', language });
      for (const { reference, span } of model.references) {
        const start = index.positionAt(span.start);
        const end = index.positionAt(span.end);
        lines.push(
          JSON.stringify({
            file: join(folder, name),
            line: start.line + 1,
            column: start.character + 1,
            endColumn: end.character + 1,
            text: text.slice(span.start, span.end),
            id: reference.id,
          }),
        );
      }
    }
  }
  return lines.join('\n');
}

function scores(): readonly Score[] {
  const folder = mkdtempSync(join(tmpdir(), 'chapeau-'));
  try {
    const found = join(folder, 'found.ndjson');
    writeFileSync(found, references());
    const table = execFileSync(process.execPath, [scorer, corpus, found], { encoding: 'utf8' });
    return table.split('\n').flatMap((row) => {
      const [language = '', family = '', recall = '', , misnamed = ''] = row.trim().split(/\s+/);
      return /^[\d.]+$/.test(recall)
        ? [{ language, family, recall: Number(recall), misnamed: Number(misnamed) }]
        : [];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// Below the goals by what the official links themselves get wrong: in each language three or four of
// some 850 link the Council's or a commission's number as the Assembly's.
const RECALL: Readonly<Record<string, number>> = {
  GA: 99.2,
  SC: 99.8,
  ECOSOC: 99,
  HRC: 98,
  document: 99,
};
const MISNAMED = { all: 0.35, HRC: 2 };

test('citations are found and named as the official links have them', { skip }, () => {
  const rows = scores();
  assert.ok(rows.length > 30);
  for (const { language, family, recall, misnamed } of rows) {
    const least = RECALL[family];
    if (least !== undefined) assert.ok(recall >= least, `${language} ${family}: ${recall} % found`);
    if (family === 'all' || family === 'HRC') {
      assert.ok(misnamed <= MISNAMED[family], `${language} ${family}: ${misnamed} % misnamed`);
    }
  }
});
