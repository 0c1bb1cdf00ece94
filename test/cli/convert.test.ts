import assert from 'node:assert/strict';
import {
  openSync,
  closeSync,
  ftruncateSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { chapeau, inFolder, root } from './chapeau.ts';

const example = join(root, 'examples', 'itu.en.reso');

/** Without comments and blank lines, which a document for readers has no place for. */
const lines = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('%%'));

test('a draft goes to Word and Akoma Ntoso and comes back', () =>
  inFolder(async (folder) => {
    for (const suffix of ['docx', 'xml']) {
      const there = join(folder, `there.${suffix}`);
      const back = join(folder, `${suffix}.reso`);
      const to = await chapeau(['convert', example, '-o', there]);
      assert.match(to.err, /^chapeau: \S+itu\.en\.reso:\d+: .*comment/);
      assert.equal(to.code, 0);
      const from = await chapeau(['convert', there, '-o', back]);
      assert.deepEqual([from.err, from.code], ['', 0]);
      assert.deepEqual(lines(back), lines(example));
    }
  }));

test('what cannot be read or written is named, and nothing is left behind', () =>
  inFolder(async (folder) => {
    const cut = join(folder, 'cut.docx');
    const whole = join(folder, 'whole.docx');
    await chapeau(['convert', example, '-o', whole]);
    const bytes = readFileSync(whole);
    writeFileSync(cut, bytes.subarray(0, bytes.length / 2));
    const huge = join(folder, 'huge.docx');
    const file = openSync(huge, 'w');
    ftruncateSync(file, 200 * 1024 * 1024);
    closeSync(file);
    const draft = join(folder, 'draft.reso');
    const cases: readonly (readonly [string, string, RegExp])[] = [
      [cut, draft, /cut\.docx is cut short or damaged/],
      [huge, draft, /huge\.docx has 200 MB, more than the 64 MB/],
      [join(folder, 'none.docx'), draft, /none\.docx does not exist/],
      [example, join(folder, 'draft.pdf'), /draft\.pdf ends in no suffix that tells what to write/],
      [example, example, /itu\.en\.reso is the file that is read/],
      [
        example,
        join(folder, 'no', 'draft.docx'),
        /draft\.docx does not exist|no\S+ does not exist/,
      ],
    ];
    for (const [from, to, said] of cases) {
      const { err, code } = await chapeau(['convert', from, '-o', to]);
      assert.match(err, said);
      assert.equal(code, 2, from);
    }
    assert.deepEqual(readdirSync(folder).sort(), ['cut.docx', 'huge.docx', 'whole.docx']);
  }));
