import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { chapeau, root } from './chapeau.ts';

test('the help names every command and the exit codes', async () => {
  const { code, out } = await chapeau(['--help']);
  for (const command of ['lint', 'refs', 'explain', 'convert', 'serve'])
    assert.match(out, new RegExp(` ${command} `));
  assert.match(out, /Exit codes:\n {2}0 {2}nothing wrong/);
  assert.equal(code, 0);
});

for (const command of ['lint', 'refs', 'explain', 'convert', 'serve']) {
  test(`chapeau ${command} --help`, async () => {
    const { code, out } = await chapeau([command, '--help']);
    assert.match(out, new RegExp(`^Usage: chapeau ${command} `));
    assert.equal(code, 0);
  });
}

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  assert.equal((await chapeau(['--version'])).out, `${version}\n`);
});
