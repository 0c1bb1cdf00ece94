import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertGolden, chapeau, inFolder, root } from './chapeau.ts';

const fixtures = join(root, 'test', 'fixtures');
const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
const versions = languages.map((language) => `energy.${language}.reso`);

/** The six versions in a folder of their own, the French one with slips. */
const withSlips = (use: (folder: string) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    for (const name of versions) {
      const text = readFileSync(join(fixtures, name), 'utf8');
      const slipped = name.includes('.fr.')
        ? text
            .replace('70/1 du', '70/10 du')
            .replace('trentième', 'vingtième')
            .replace('b)\t', 'd)\t')
        : text;
      writeFileSync(join(folder, name), slipped);
    }
    await use(folder);
  });

test('versions that agree', async () => {
  const { out, err, code } = await chapeau(['compare', ...versions], { cwd: fixtures });
  assert.deepEqual([out, err, code], ['', 'No differences between 6 versions.\n', 0]);
});

for (const format of ['text', 'json', 'markdown']) {
  test(format, () =>
    withSlips(async (cwd) => {
      const { out, code } = await chapeau(['compare', '--format', format, 'energy.*.reso'], {
        cwd,
      });
      assertGolden(`compare.${format}.txt`, out);
      assert.equal(code, 1);
    }),
  );
}

test('what counts makes the exit code', () =>
  withSlips(async (cwd) => {
    const note = readFileSync(join(fixtures, 'energy.en.reso'), 'utf8').replace(
      '2025,[^1]',
      '2025,',
    );
    writeFileSync(join(cwd, 'note.reso'), note);
    const args = ['compare', 'energy.en.reso', 'energy.ru.reso', 'note.reso'];
    assert.equal((await chapeau(args, { cwd })).code, 0);
    assert.equal((await chapeau([...args, '--fail-on', 'warning'], { cwd })).code, 1);
  }));

test('one version cannot be compared, and one that cannot be read is named', async () => {
  const one = await chapeau(['compare', 'energy.en.reso'], { cwd: fixtures });
  assert.match(one.err, /give two language versions or more/);
  assert.equal(one.code, 2);
  const args = ['compare', 'energy.en.reso', 'energy.fr.reso', 'energy.de.reso'];
  const missing = await chapeau(args, { cwd: fixtures });
  assert.match(missing.err, /energy\.de\.reso does not exist/);
  assert.equal(missing.code, 2);
});
