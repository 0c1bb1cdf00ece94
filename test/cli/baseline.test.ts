import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { chapeau, inFolder, root } from './chapeau.ts';

const DRAFT = 'assembly.en.reso';
const BASELINE = 'known.json';
const text = readFileSync(join(root, 'test', 'cli', 'drafts', DRAFT), 'utf8');

/** Lints versions of a draft of which the first one's findings are known. */
async function withBaseline(
  use: (lint: (version: string) => ReturnType<typeof chapeau>, folder: string) => Promise<void>,
): Promise<void> {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, DRAFT), text);
    const args = ['lint', DRAFT, '--baseline', BASELINE, '--fail-on', 'info'];
    const { code, err } = await chapeau([...args, '--write-baseline'], { cwd: folder });
    assert.match(err, /^Wrote \d+ findings to known\.json\.$/m);
    assert.equal(code, 0);
    await use((version) => {
      writeFileSync(join(folder, DRAFT), version);
      return chapeau([...args, '--format', 'json'], { cwd: folder });
    }, folder);
  });
}

const rulesIn = (out: string): readonly string[] =>
  (JSON.parse(out) as { rule: string }[]).map(({ rule }) => rule);

describe('--baseline', () => {
  test('counts nothing that was there before, wherever its lines have moved', async () => {
    await withBaseline(async (lint) => {
      const moved = text.replace('The General Assembly', 'A title\n\nThe General Assembly');
      assert.notEqual(moved, text);
      for (const version of [text, moved, text.replaceAll('\n', '\r\n')]) {
        const { out, code } = await lint(version);
        assert.deepEqual(rulesIn(out), []);
        assert.equal(code, 0);
      }
    });
  });

  test('counts what is new, and the same mistake made once more', async () => {
    await withBaseline(async (lint) => {
      const line = 'Recalling also its resolution 71/999,\n';
      const other = await lint(text.replace('The General Assembly,\n', (all) => `${all}${line}`));
      assert.ok(rulesIn(other.out).includes('cit-number-out-of-range'));
      assert.equal(other.code, 1);
      const recalling = text.split('\n').find((each) => each.includes('70/125')) ?? '';
      const twice = await lint(text.replace(recalling, `${recalling}\n${recalling}`));
      assert.ok(rulesIn(twice.out).includes('cit-date-wrong'));
    });
  });

  test('tells of no machine, and changes only where findings do', async () => {
    await withBaseline(async (_lint, folder) => {
      const first = readFileSync(join(folder, BASELINE), 'utf8');
      assert.deepEqual(Object.keys((JSON.parse(first) as { drafts: object }).drafts), [DRAFT]);
      writeFileSync(join(folder, DRAFT), `\n\n${text}`);
      const args = ['lint', DRAFT, '--baseline', BASELINE, '--write-baseline'];
      await chapeau(args, { cwd: folder });
      assert.equal(readFileSync(join(folder, BASELINE), 'utf8'), first);
    });
  });

  test('that is missing or something else is said, and nothing is checked', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, DRAFT), text);
      const args = ['lint', DRAFT, '--baseline', BASELINE];
      const missing = await chapeau(args, { cwd: folder });
      assert.match(missing.err, /known\.json .*--write-baseline makes it/);
      assert.equal(missing.code, 2);
      for (const content of ['', '[]', '{"version": 1, "drafts": {"a": 1}}']) {
        writeFileSync(join(folder, BASELINE), content);
        const { err, code } = await chapeau(args, { cwd: folder });
        assert.match(err, /known\.json is no baseline/);
        assert.equal(code, 2);
      }
      const alone = await chapeau(['lint', DRAFT, '--write-baseline'], { cwd: folder });
      assert.match(alone.err, /--write-baseline needs a file/);
    });
  });
});
