import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { assertGolden, chapeau, inFolder, root } from './chapeau.ts';

const fixtures = join(root, 'test', 'fixtures');

for (const format of ['text', 'json', 'csv', 'markdown', 'ics']) {
  test(format, async () => {
    const args = ['mandates', 'energy.en.reso', '--format', format];
    const { out, err, code } = await chapeau(args, { cwd: fixtures });
    assertGolden(`mandates.${format}.txt`, out);
    assert.deepEqual([err, code], ['', 0]);
  });
}

test('a calendar has the same days wherever it is made', async () => {
  const args = ['mandates', 'energy.en.reso', '--format', 'ics'];
  for (const zone of ['America/Los_Angeles', 'Pacific/Auckland']) {
    const env = { ...process.env, TZ: zone };
    const { out } = await chapeau(args, { cwd: fixtures, env });
    assertGolden('mandates.ics.txt', out);
  }
});

test('a session whose year nobody knows is not in a calendar, and named', async () => {
  const input =
    'The General Assembly,\n\n1.\tRequests the Secretary-General to report to the Commission on Science and Technology for Development at its seventieth session;\n';
  const args = ['mandates', '-', '--stdin-filename', 'a.en.reso', '--format', 'ics'];
  const { out, err } = await chapeau(args, { input });
  assert.ok(!out.includes('VEVENT'));
  assert.equal(
    err,
    'chapeau: a.en.reso:3:4: the day of “seventieth session” is not known: it is not in the calendar.\n',
  );
});

test('six languages ask the same', async () => {
  const asked = async (language: string): Promise<readonly unknown[]> => {
    const args = ['mandates', `energy.${language}.reso`, '--format', 'json'];
    const { out } = await chapeau(args, { cwd: fixtures });
    const records = JSON.parse(out) as {
      actors: { id: string }[];
      deadline: { to?: string } | null;
    }[];
    return records.map(({ actors, deadline }) => [actors.map(({ id }) => id), deadline?.to]);
  };
  const english = await asked('en');
  assert.equal(english.length, 5);
  for (const language of ['ar', 'es', 'fr', 'ru', 'zh']) {
    assert.deepEqual(await asked(language), english, language);
  }
});

test('a workbook for Excel, from right to left where the text is', () =>
  inFolder(async (cwd) => {
    writeFileSync(join(cwd, 'a.ar.reso'), readFileSync(join(fixtures, 'energy.ar.reso')));
    const { out, code } = await chapeau(['mandates', 'a.ar.reso', '-o', 'a.xlsx'], { cwd });
    assert.deepEqual([out, code], ['', 0]);
    const files = unzipSync(new Uint8Array(readFileSync(join(cwd, 'a.xlsx'))));
    const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
    assert.match(text('xl/worksheets/sheet1.xml'), /rightToLeft="(?:1|true)"/);
    assert.match(text('xl/sharedStrings.xml'), /الاتحاد الدولي للاتصالات/);
    assert.match(text('xl/sharedStrings.xml'), /Paragraph/);
  }));

test('what became of the asks of an earlier text', () =>
  inFolder(async (cwd) => {
    const old = readFileSync(join(fixtures, 'energy.en.reso'), 'utf8');
    const points = /\(b\)\t.*\n\n?/;
    assert.match(old, points);
    const text = old
      .replace('at its thirtieth session, in 2027', 'at its thirty-first session, in 2028')
      .replace(points, '')
      .replace('4.\t', '4.\tUrges donors to lend money;\n\n5.\t');
    writeFileSync(join(cwd, 'old.en.reso'), old);
    writeFileSync(join(cwd, 'new.en.reso'), text);
    const args = ['mandates', 'new.en.reso', '--base', 'old.en.reso'];
    const { out, code } = await chapeau(args, { cwd });
    assertGolden('mandates.base.txt', out);
    assert.equal(code, 0);
    const { out: table } = await chapeau([...args, '--format', 'csv'], { cwd });
    assert.match(table, /^dropped,,,2 \(b\)/m);
    const { out: records } = await chapeau([...args, '--format', 'json'], { cwd });
    const kinds = (JSON.parse(records) as { change: string }[]).map(({ change }) => change);
    assert.deepEqual(kinds.sort(), ['changed', 'dropped', 'kept', 'kept', 'kept', 'new']);
  }));

test('what cannot be done is said', async () => {
  const workbook = await chapeau(['mandates', 'energy.en.reso', '--format', 'xlsx'], {
    cwd: fixtures,
  });
  assert.match(workbook.err, /a workbook needs a file: -o mandates\.xlsx/);
  const calendar = await chapeau(
    ['mandates', 'energy.en.reso', '--base', 'energy.fr.reso', '--format', 'ics'],
    { cwd: fixtures },
  );
  assert.match(calendar.err, /no place for changes/);
  const absent = await chapeau(['mandates', 'energy.en.reso', '--base', 'absent.reso'], {
    cwd: fixtures,
  });
  assert.match(absent.err, /absent\.reso does not exist/);
  assert.deepEqual([workbook.code, calendar.code, absent.code], [2, 2, 2]);
});
