import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { chapeau, inFolder } from './chapeau.ts';

const GOOD = 'Recalling A/RES/70/684,\n';

/** The bad file stands before a good one, which must be read all the same. */
async function besideGood(
  name: string,
  content: Uint8Array | string | undefined,
  said: RegExp,
  code = 2,
): Promise<void> {
  await inFolder(async (folder) => {
    const bad = join(folder, name);
    const good = join(folder, 'good.reso');
    if (content !== undefined) writeFileSync(bad, content);
    writeFileSync(good, GOOD);
    const result = await chapeau(['lint', bad, good]);
    const [message, ...rest] = result.err.split('\n').filter((line) => line !== '');
    assert.ok(message?.startsWith(`chapeau: ${bad} `), result.err);
    assert.match(message ?? '', said);
    assert.equal(rest.length, 1, 'one message, and the summary');
    assert.ok(result.out.startsWith(`${good}:1:11: error `), 'the other file is read');
    assert.equal(result.code, code);
  });
}

test('a binary file', () =>
  besideGood('draft.reso', Uint8Array.of(1, 2, 0, 255), /is a binary file, not a text\. Save it/));

test('a Word document', () =>
  besideGood(
    'draft.docx',
    'PK\u0003\u0004 …',
    /is a Word document or another archive, not a text/,
  ));

test('an empty file is a clean one', () => besideGood('draft.reso', '', /is empty/, 1));

test('a file that is not UTF-8', () =>
  besideGood(
    'draft.reso',
    Buffer.from('Rappelant\nla r\u00e9solution', 'latin1'),
    /is not UTF-8: byte 14 \(0xE9, line 2\) begins no character\. Save it with the encoding UTF-8\./,
  ));

test('a file that breaks off within a character', () =>
  besideGood('draft.reso', Buffer.from('é').subarray(0, 1), /byte 0 \(0xC3, line 1\)/));

test('U+FFFD that was written is a character like others', () =>
  besideGood(
    'draft.reso',
    Buffer.concat([Buffer.from('\ufffd\n'), Uint8Array.of(0xff)]),
    /byte 4 \(0xFF, line 2\)/,
  ));

test('UTF-16 that breaks off within a character', () =>
  besideGood('draft.reso', Uint8Array.of(0xff, 0xfe, 0x41), /begins as UTF-16 but ends within/));

test('a path that leads nowhere', () =>
  besideGood('missing.reso', undefined, /does not exist\. Check how it is spelt/));

test('a pattern that fits nothing', () =>
  besideGood('*.nothing', undefined, /fits no file\. Check the pattern/));

test('a folder without drafts', () =>
  inFolder(async (folder) => {
    const { code, err } = await chapeau(['lint', folder]);
    assert.match(err, /holds no draft\. In folders, files that end in \.reso, \.txt or \.md/);
    assert.equal(code, 2);
  }));

test('folders and files without permission', async (t) => {
  const isRoot = process.getuid?.() === 0;
  if (process.platform === 'win32') return t.skip('Windows has other permissions');
  await inFolder(async (folder) => {
    chmodSync(folder, 0o755);
    const locked = join(folder, 'locked');
    mkdirSync(locked);
    writeFileSync(join(locked, 'draft.reso'), GOOD);
    const file = join(folder, 'mine.reso');
    const good = join(folder, 'open.reso');
    writeFileSync(file, GOOD);
    writeFileSync(good, GOOD, { mode: 0o644 });
    chmodSync(file, 0);
    chmodSync(locked, 0);
    // Nothing is forbidden to root, so it becomes nobody.
    const nobody = isRoot ? { uid: 65534, gid: 65534 } : {};
    const { code, out, err } = await chapeau(['lint', folder], { cwd: '/', ...nobody });
    chmodSync(locked, 0o755);
    assert.match(err, new RegExp(`${locked} may not be opened: this account lacks`));
    assert.match(err, new RegExp(`${file} may not be opened: this account lacks`));
    assert.ok(out.startsWith(`${good}:1:11: error `));
    assert.equal(code, 2);
  });
});

for (const [name, text] of [
  ['one word', 'a'.repeat(5_000_000)],
  ['one Arabic word', 'و'.repeat(2_500_000)],
  ['nothing but brackets', '(['.repeat(2_500_000)],
  ['nothing but figures', '7'.repeat(5_000_000)],
  ['citations', 'Recalling its resolution 70/125 of 16 December 2015, '.repeat(95_000)],
  ['symbols', 'A/RES/70/125 '.repeat(385_000)],
] as const) {
  test(`one line of 5 MB: ${name}`, { timeout: 60_000 }, async () => {
    const { code } = await chapeau(['lint', '-'], { input: text });
    assert.ok(code === 0 || code === 1);
  });
}
