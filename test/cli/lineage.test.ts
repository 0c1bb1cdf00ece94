import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertGolden, chapeau, inFolder, root } from './chapeau.ts';

const fixtures = join(root, 'test', 'fixtures');

/** An earlier text and a newer one: a citation and a session changed, a point went, a paragraph came. */
const withTexts = (use: (folder: string) => Promise<void>, language = 'en'): Promise<void> =>
  inFolder(async (folder) => {
    const old = readFileSync(join(fixtures, `energy.${language}.reso`), 'utf8');
    const text = old
      .replace('70/1 of 25 September 2015', '79/1 of 22 September 2024')
      .replace('at its thirtieth session, in 2027', 'at its thirty-first session, in 2028')
      .replace(/\(b\)\t.*\n\n?/, '')
      .replace('4.\t', '4.\tUrges donors to lend money & “more”;\n\n5.\t');
    writeFileSync(join(folder, `old.${language}.reso`), old);
    writeFileSync(join(folder, `new.${language}.reso`), text);
    await use(folder);
  });

for (const format of ['text', 'json', 'markdown', 'html']) {
  test(format, () =>
    withTexts(async (cwd) => {
      const args = ['compare', '--lineage', 'old.en.reso', 'new.en.reso', '--format', format];
      const { out, err, code } = await chapeau(args, { cwd });
      assertGolden(`lineage.${format}.txt`, out);
      assert.equal(
        err,
        format === 'text' ? '9 kept, 2 reworded, 1 new, 1 dropped; 0 moved.\n' : '',
      );
      assert.equal(code, 0);
    }),
  );
}

test('a page in Arabic goes from right to left', () =>
  withTexts(async (cwd) => {
    const args = ['compare', '--lineage', 'old.ar.reso', 'new.ar.reso', '--format', 'html'];
    const { out } = await chapeau(args, { cwd });
    assert.match(out, /<div lang="ar" dir="rtl">/);
  }, 'ar'));

test('what cannot be done is said', async () => {
  const options = { cwd: fixtures };
  const one = await chapeau(['compare', '--lineage', 'energy.en.reso'], options);
  assert.match(one.err, /give the earlier text and the newer one/);
  const two = await chapeau(['compare', '--lineage', 'energy.en.reso', 'energy.fr.reso'], options);
  assert.match(two.err, /two languages/);
  const page = await chapeau(
    ['compare', 'energy.en.reso', 'energy.fr.reso', '--format', 'html'],
    options,
  );
  assert.match(page.err, /--lineage --format html/);
  assert.deepEqual([one.code, two.code, page.code], [2, 2, 2]);
});
