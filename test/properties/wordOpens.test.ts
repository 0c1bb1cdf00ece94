import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { readDocx } from '../../server/src/interchange/docx/read/read.ts';
import { writeDocx, writeTrackedDocx } from '../../server/src/interchange/docx/write/write.ts';
import { compose } from '../../server/src/interchange/found/compose.ts';
import { writePlainText } from '../../server/src/interchange/plain/write.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import type { DocumentModel } from '../../server/src/model/types.ts';
import { shippedRegistry } from '../../server/src/registry/registry.ts';
import { fairDraft } from '../../server/src/testkit/drafts.ts';
import { likenessOf } from '../../server/src/testkit/likeness.ts';

const root = join(import.meta.dirname, '..', '..');
const registry = shippedRegistry();
const authorship = { author: 'Egypt', date: '2026-11-27T10:00:00Z' };
const modelOf = (text: string): DocumentModel =>
  analyse({ uri: 'draft.reso', text }, { registry, asOf: '2026-11-27' });

const office = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version']).error === undefined,
);
const skip = office === undefined && 'there is no LibreOffice here (Debian: libreoffice-writer)';

const draftsIn = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.reso'))
    .map((name) => [name.replace(/\.reso$/, ''), readFileSync(join(root, folder, name), 'utf8')]);

/** Has LibreOffice write other files of Word files, all in one go. */
async function convertAll(
  folder: string,
  names: readonly string[],
  to: string,
  out = folder,
): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const files = names.map((name) => join(folder, `${name}.docx`));
  const args = [profile, '--headless', '--convert-to', to, '--outdir', out, ...files];
  const child = spawn(office ?? '', args, { stdio: 'ignore' });
  await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
}

/** What is left of a text whatever a program does to its blanks, signs and figures. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}]+/gu, '');

test(
  'Word files open in LibreOffice, with every paragraph',
  { skip, timeout: 180_000 },
  async () => {
    const generated = fc.sample(fairDraft, { seed: 20261127, numRuns: 30 });
    const models = new Map(
      [
        ...draftsIn('examples'),
        ...draftsIn('test/fixtures'),
        ...generated.map((text, at) => [`generated-${at}`, text] as const),
      ].map(([name, text]) => [name, modelOf(text)]),
    );
    const names = [...models.keys()];
    const folder = mkdtempSync(join(tmpdir(), 'chapeau-'));
    try {
      for (const [name, model] of models) {
        writeFileSync(join(folder, `${name}.docx`), writeDocx(model, { authorship }).bytes);
      }
      const [one, other] = [...models.values()];
      assert.ok(one && other);
      writeFileSync(join(folder, 'tracked.docx'), writeTrackedDocx(one, other, authorship).bytes);
      await convertAll(folder, [...names, 'tracked'], 'pdf');
      for (const name of [...names, 'tracked']) {
        const pdf = readFileSync(join(folder, `${name}.pdf`));
        assert.equal(pdf.toString('latin1', 0, 5), '%PDF-', name);
      }
      // Of drafts with changes it writes what was deleted, too.
      const unchanged = [...models].filter(([name]) => !name.startsWith('generated'));
      const readable = unchanged.map(([name]) => name);
      await convertAll(folder, readable, 'txt:Text (encoded):UTF8');
      for (const [name, model] of unchanged) {
        const letters = lettersOf(readFileSync(join(folder, `${name}.txt`), 'utf8'));
        // The texts of notes are not written there, and numbers may be those of lists.
        const lines = writePlainText(model)
          .text.split('\n')
          .filter((line) => !line.startsWith('['))
          .flatMap((line) => line.replace(/^\S+(?: \S+)?\t/, '').split('\t'));
        for (const line of lines) {
          assert.ok(letters.includes(lettersOf(line)), `${name}: ${line}\n${letters}`);
        }
      }
      // A Word file that another program wrote is read as the draft that it was.
      const saved = join(folder, 'saved');
      await convertAll(folder, readable, 'docx:Office Open XML Text', saved);
      for (const [name, model] of unchanged) {
        const read = readDocx(readFileSync(join(saved, `${name}.docx`)));
        assert.ok(read.kind === 'read', name);
        assert.deepEqual(likenessOf(modelOf(compose(read.found).text)), likenessOf(model), name);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
