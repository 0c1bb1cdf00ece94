import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { readCsv } from './readCsv.ts';

const folder = mkdtempSync(join(tmpdir(), 'chapeau-csv-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const heading = 'undl_id,ms_code,ms_vote,date,session,resolution,title\n';

test('an export of votes gives every resolution once', async () => {
  const votes = ['AAA', 'BBB', 'CCC'].map(
    (state) => `1,${state},Y,2026-12-10,81,A/RES/81/12,"Roads, and bridges"\n`,
  );
  const path = write(
    'votes.csv',
    `\ufeff${heading}${votes.join('')}2,AAA,N,2026-12-11,81,A/RES/81/13,\n`,
  );
  assert.deepEqual(await readCsv(path), [
    {
      symbol: 'A/RES/81/12',
      titles: { en: 'Roads, and bridges' },
      adopted: '2026-12-10',
      basis: 'list',
    },
    { symbol: 'A/RES/81/13', adopted: '2026-12-11', basis: 'list' },
  ]);
});

test('semicolons and tabs separate as well', async () => {
  for (const sign of [';', '\t']) {
    const path = write('s.csv', `symbol${sign}title\nA/RES/81/12${sign}Roads\n`);
    assert.equal((await readCsv(path))[0]?.titles?.en, 'Roads');
  }
});

test('what is no such file is refused', async () => {
  for (const [name, content, reason] of [
    ['empty.csv', '', /^is empty/],
    ['prices.csv', 'name,price\nx,1\n', /^has no column of symbols/],
    [
      'latin.csv',
      Buffer.from(`${heading}1,A,Y,2026-12-10,81,A/RES/81/12,Résolution\n`, 'latin1'),
      /^is not in the encoding UTF-8/,
    ],
    [
      'quote.csv',
      `${heading}1,"${'x'.repeat(3_000_000)}\n`,
      /^has a row of more than a million characters/,
    ],
  ] as const) {
    await assert.rejects(readCsv(write(name, content)), { message: reason }, name);
  }
});

test('a file that is larger than the memory is read as it comes', async () => {
  const row = `1,AAA,Y,2026-12-10,81,A/RES/81/12,${'Roads '.repeat(100)}\n`;
  const path = write('large.csv', heading + row.repeat(100_000));
  const reader = JSON.stringify(new URL('readCsv.ts', import.meta.url).href);
  const program = write(
    'read.mjs',
    `import { readCsv } from ${reader};
    console.log((await readCsv(${JSON.stringify(path)})).length);`,
  );
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--max-old-space-size=48',
    '--import=tsx',
    program,
  ]);
  assert.equal(stdout.trim(), '1');
});
