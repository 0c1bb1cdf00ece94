import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { assertGolden, chapeau, inFolder, root } from './chapeau.ts';

const DRAFT = 'assembly.en.reso';

/** Keys of a record in the order that product documents promise. */
const KEYS = [
  'file',
  'line',
  'column',
  'endLine',
  'endColumn',
  'rule',
  'severity',
  'message',
  'url',
  'fixes',
];

describe('formats', () => {
  for (const format of ['text', 'json', 'github', 'markdown', 'sarif']) {
    test(format, async () => {
      const { out, err, code } = await chapeau(['lint', '--format', format, DRAFT]);
      const version = (
        JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
      ).version;
      assertGolden(`lint.${format}.txt`, withoutRules(out.replace(version, 'VERSION'), format));
      assert.equal(code, 1);
      assert.equal(err, format === 'text' ? '2 findings in 1 file: 2 errors.\n' : '');
    });
  }

  test('findings are told in the language that is asked for', async () => {
    const { out, code } = await chapeau(['lint', '--interface', 'ru', DRAFT]);
    assert.match(out, /error cit-date-wrong Дата принятия «70\/125».*16 December 2015/);
    assert.equal(code, 1);
  });

  test('records have the keys that programs rely on, and the places editors show', async () => {
    const { out } = await chapeau(['lint', '--format', 'json', DRAFT]);
    const [record] = JSON.parse(out) as Record<string, unknown>[];
    assert.ok(record);
    assert.deepEqual(Object.keys(record), KEYS);
    const { file, line, column, endLine, endColumn } = record;
    const start = 'Recalling its resolution 70/125 of '.length + 1;
    assert.deepEqual([file, line, column, endLine, endColumn], [DRAFT, 9, start, 9, start + 16]);
    const [fix] = record['fixes'] as { edits: unknown[] }[];
    assert.deepEqual(fix?.edits, [
      { line: 9, column: start, endLine: 9, endColumn: start + 16, newText: '16 December 2015' },
    ]);
    const page = readFileSync(join(root, String(record['url'])), 'utf8');
    assert.match(page, /^# /);
  });

  test('clean drafts are an empty list', async () => {
    const { out, code } = await chapeau(['lint', '--format', 'json', '-'], { input: 'Noting,\n' });
    assert.deepEqual(JSON.parse(out), []);
    assert.equal(code, 0);
  });
});

/** The list of rules in SARIF is checked by name only: it grows with every rule. */
function withoutRules(out: string, format: string): string {
  if (format !== 'sarif') return out;
  const log = JSON.parse(out) as {
    runs: [{ tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string }[] }];
  };
  const [{ tool, results }] = log.runs;
  const ids = new Set(tool.driver.rules.map(({ id }) => id));
  assert.ok(results.every(({ ruleId }) => ids.has(ruleId)));
  tool.driver.rules = [];
  return `${JSON.stringify(log, null, 2)}\n`;
}

describe('exit codes', () => {
  test('0 where nothing weighs enough, 1 where something does', async () => {
    const off = ['--rule', 'cit-date-wrong=warning', '--rule', 'cit-number-out-of-range=off'];
    const lint = (...more: string[]) => chapeau(['lint', DRAFT, ...off, ...more]);
    assert.equal((await lint()).code, 0);
    assert.equal((await lint('--fail-on', 'warning')).code, 1);
    assert.equal((await lint('--rule', 'cit-date-wrong=off', '--fail-on', 'info')).code, 0);
  });

  for (const [name, args, said] of [
    ['an option that there is not', ['lint', '--strict'], /unknown option '--strict'/],
    ['a format that there is not', ['lint', '--format', 'xml'], /Allowed choices are text, json/],
    ['a rule that there is not', ['lint', '--rule', 'rev-old=off'], /no rule “rev-old”.*rev-stale/],
    ['a severity that there is not', ['lint', '--rule', 'rev-stale=bad'], /rev-stale=off/],
    ['a command that there is not', ['lnit'], /unknown command 'lnit'/],
    ['fixing standard input', ['lint', '--fix', '-'], /--fix cannot/],
    ['serving nobody', ['serve'], /chapeau serve --stdio/],
  ] as const) {
    test(`2 for ${name}`, async () => {
      const { code, out, err } = await chapeau(args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, said);
      assert.match(err, /^chapeau: /);
    });
  }
});

describe('inputs', () => {
  test('a folder is read with all below it, by name, and no file twice', async () => {
    const { out } = await chapeau(['lint', '.', DRAFT, '*.reso']);
    const files = out.split('\n').map((line) => line.split(':')[0]);
    assert.deepEqual(
      [...new Set(files)].filter((file) => file !== ''),
      ['assembly.ar.reso', 'assembly.en.reso'],
    );
    assert.equal(files.filter((file) => file === DRAFT).length, 2);
  });

  test('no path is this folder', async () => {
    assert.equal((await chapeau(['lint'])).out, (await chapeau(['lint', '.'])).out);
  });

  test('standard input has the name that it is given', async () => {
    const input = 'Rappelant sa résolution 70/684,\n';
    const { out } = await chapeau(['lint', '-', '--stdin-filename', 'x.fr.reso'], { input });
    assert.match(out, /^x\.fr\.reso:1:\d+: error cit-number-out-of-range /);
  });

  test('the name of a file tells the language where its letters do not', async () => {
    const language = async (name: string, ...flags: string[]) => {
      const input = 'Resolución 140 (Rev. Dubái, 2018)\n';
      const args = ['refs', '-', '--stdin-filename', name, '--format', 'ndjson', ...flags];
      const { out } = await chapeau(args, { input });
      return out.includes('itu:pp/res/140@rev(dubai,2018)') ? 'es' : 'other';
    };
    assert.equal(await language('draft.es.reso'), 'es');
    assert.equal(await language(join('es', 'draft.reso')), 'es');
    assert.equal(await language('draft.reso', '--lang', 'es'), 'es');
  });
});

describe('--fix', () => {
  const WRONG =
    'The General Assembly,\r\n\r\nRecalling its resolution 70/125 of 16 December 2016,\r\n';
  const RIGHT = WRONG.replace('2016', '2015');

  for (const [name, encode] of [
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ] as const) {
    test(`changes nothing but what is wrong: ${name}`, () =>
      inFolder(async (folder) => {
        const file = join(folder, 'draft.reso');
        writeFileSync(file, encode(WRONG));
        const { code, out, err } = await chapeau(['lint', '--fix', file]);
        assert.deepEqual([code, out], [0, '']);
        assert.equal(err, 'No findings in 1 file. Fixed 1 file.\n');
        assert.deepEqual(readFileSync(file), encode(RIGHT));
      }));
  }

  test('leaves a file alone in which nothing is safe to fix', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'draft.reso');
      writeFileSync(file, 'Recalling A/RES/70/684,\n');
      assert.equal((await chapeau(['lint', '--fix', file])).code, 1);
      assert.equal(readFileSync(file, 'utf8'), 'Recalling A/RES/70/684,\n');
    }));
});

test('large work is shared among threads, and comes in order all the same', () =>
  inFolder(async (folder) => {
    const paragraph = (n: number) =>
      `Recalling its resolution 70/${100 + (n % 100)}, and the report A/70/${n}.\n`;
    const files = Array.from({ length: 8 }, (_, index) => {
      const file = join(folder, `draft-${index}.reso`);
      // The first are the longest, so that they are ready last.
      const lines = (8 - index) * 250;
      const text = Array.from({ length: lines }, (_, n) => paragraph(n)).join('');
      writeFileSync(file, `The General Assembly,\n${text}Recalling A/RES/70/684,\n`);
      return file;
    });
    const env = { ...process.env, CHAPEAU_THREADS: '2' };
    const { out } = await chapeau(['lint', folder], { env });
    const seen = out.split('\n').flatMap((line) => /^(?<file>.*?):\d+:\d+: /.exec(line)?.[1] ?? []);
    // Each file's findings stand together, in the order of the files.
    assert.deepEqual(
      seen.filter((file, index) => file !== seen[index - 1]),
      files,
    );
  }));

describe('excerpts', () => {
  const adopted = [
    '---',
    'lang: en',
    'symbol: A/RES/81/12',
    'adopted: 2026-12-10',
    '---',
    'The General Assembly,',
    '1.\tWelcomes the roads that were built in the hills;',
    '2.\tRequests the Secretary-General to survey no more than 15 harbours.',
    '',
    '60th plenary meeting',
    '10 December 2026',
    '',
  ].join('\n');
  const report = [
    '---',
    'lang: en',
    'of: A/RES/81/12',
    '---',
    '3.\tRequests the Secretary-General to survey no more than 18 harbours.',
    '',
  ].join('\n');
  const RULES = ['xref-paragraph-drift', 'term-quote-fidelity'];

  test('are held to the text that is named, that lies beside, or that is linted too', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'report.en.txt'), report);
      const found = async (...args: string[]) => {
        const { out } = await chapeau(['lint', '--format', 'json', 'report.en.txt', ...args], {
          cwd: folder,
        });
        return (JSON.parse(out) as { rule: string }[]).map(({ rule }) => rule);
      };
      assert.deepEqual(await found(), []);
      const other = join(folder, 'adopted.en.txt');
      writeFileSync(other, adopted);
      assert.deepEqual(await found(), []);
      assert.deepEqual(await found('--registry', 'adopted.en.txt'), RULES);
      assert.deepEqual(await found('adopted.en.txt'), RULES);
      writeFileSync(join(folder, 'chapeau.json'), '{"registry": ["adopted.en.txt"]}');
      assert.deepEqual(await found(), RULES);
    });
  });

  test('cannot be held to what does not exist', async () => {
    const { err, code } = await chapeau(['lint', DRAFT, '--registry', 'nowhere.txt']);
    assert.match(err, /nowhere\.txt does not exist/);
    assert.equal(code, 2);
  });
});

describe('severity', () => {
  test('of the command line goes before that of the draft, which goes before chapeau.json', async () => {
    await inFolder(async (folder) => {
      const draft = readFileSync(join(root, 'test', 'cli', 'drafts', DRAFT), 'utf8');
      writeFileSync(join(folder, 'chapeau.json'), '{"rules": {"cit-date-wrong": "info"}}');
      const severity = async (text: string, ...args: string[]) => {
        writeFileSync(join(folder, DRAFT), text);
        const { out } = await chapeau(['lint', '--format', 'json', DRAFT, ...args], {
          cwd: folder,
        });
        const records = JSON.parse(out) as { rule: string; severity: string }[];
        return records.find(({ rule }) => rule === 'cit-date-wrong')?.severity;
      };
      const own = draft.replace('---\n', '---\nrules: cit-date-wrong=warning\n');
      assert.notEqual(own, draft);
      assert.equal(await severity(draft), 'info');
      assert.equal(await severity(own), 'warning');
      assert.equal(await severity(own, '--rule', 'cit-date-wrong=error'), 'error');
    });
  });
});
