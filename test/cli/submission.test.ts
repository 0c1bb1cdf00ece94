import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { chapeau, inFolder } from './chapeau.ts';

const open = `---
lang: en
organ: itu-pp
---
The Plenipotentiary Conference of the International Telecommunication Union,

recalling

a)	Resolution 71 (Rev. Busan, 2014), on the strategic plan,

resolves

1	to [strengthen][maintain] the programme by 20XX,

2	to revise Resolution TBD.
`;

const ready = `---
lang: en
organ: unga
symbol: A/81/L.5
---
The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,

1.	Welcomes the progress made in building rural roads;

2.	Decides to remain seized of the matter.
`;

const page = (args: readonly string[], drafts: Readonly<Record<string, string>>) =>
  new Promise<Awaited<ReturnType<typeof chapeau>>>((resolve, reject) => {
    inFolder(async (folder) => {
      for (const [name, text] of Object.entries(drafts)) writeFileSync(join(folder, name), text);
      const names = Object.keys(drafts);
      resolve(await chapeau(['lint', ...names, '--mode', 'submission', ...args], { cwd: folder }));
    }).catch(reject);
  });

describe('--mode submission', () => {
  test('tells on one page what is open, and that the draft is not ready', async () => {
    const { out, code } = await page([], { 'plan.reso': open });
    assert.match(out, /^plan\.reso, en, itu, about 1 page \(\d+ words\)$/m);
    assert.match(
      out,
      /^Open brackets: 2\n {2}line 13: \[strengthen\]\n {2}line 13: \[maintain\]$/m,
    );
    assert.match(out, /^Placeholders: 2\n {2}line 13: 20XX\n {2}line 15: TBD$/m);
    assert.match(out, /^Superseded editions: 1\n {2}line 9: .*Busan.*: now .*Bucharest, 2022/m);
    assert.match(out, /^Not ready to submit$/m);
    assert.equal(code, 1);
  });

  test('tells that a draft is ready', async () => {
    const rules = ['--fail-on', 'error'];
    const { out, code } = await page(rules, { 'roads.reso': ready });
    assert.match(out, /^roads\.reso \(A\/81\/L\.5\), en, un, about 1 page/);
    assert.match(out, /^First citations without a date: none$/m);
    assert.match(out, /^Ready to submit$/m);
    assert.equal(code, 0);
  });

  test('lists first citations without a date, with the date they have', async () => {
    const { out, code } = await page([], {
      'roads.reso': ready.replace(' of 25 September 2015', ''),
    });
    assert.match(out, /^First citations without a date: 1\n {2}line 8: .*70\/1: 2015-09-25$/m);
    assert.equal(code, 1);
  });

  test('leaves out what a comment accepts', async () => {
    const accepted = open.replace(
      'a)\tResolution 71',
      '%% chapeau-disable-next-line rev-stale: cited as history\na)\tResolution 71',
    );
    const { out } = await page([], { 'plan.reso': accepted });
    assert.match(out, /^Superseded editions: none$/m);
  });

  test('is written in Markdown and JSON too; one draft that is not ready is enough', async () => {
    const drafts = { 'plan.reso': open, 'roads.reso': ready };
    const markdown = await page(['--format', 'markdown'], drafts);
    assert.match(markdown.out, /^## plan\.reso, en, itu/m);
    assert.match(markdown.out, /^\*\*Ready to submit\*\*$/m);
    assert.match(markdown.out, /^- line 13: \\\[strengthen\\\]$/m);
    const json = await page(['--format', 'json'], drafts);
    const pages = JSON.parse(json.out) as { file: string; ready: boolean; brackets: unknown[] }[];
    assert.deepEqual(
      pages.map(({ file, ready: isReady, brackets }) => [file, isReady, brackets.length]),
      [
        ['plan.reso', false, 2],
        ['roads.reso', true, 0],
      ],
    );
    assert.equal(json.code, 1);
  });

  test('says what it does not go with', async () => {
    const { err, code } = await page(['--format', 'sarif'], { 'plan.reso': open });
    assert.match(err, /--mode submission goes with --format text, markdown or json/);
    assert.equal(code, 2);
  });
});
