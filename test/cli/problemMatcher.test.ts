import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { chapeau, root } from './chapeau.ts';

interface Pattern {
  readonly regexp: string;
  readonly file: number;
  readonly line: number;
  readonly column: number;
  readonly severity: number;
  readonly code: number;
  readonly message: number;
}

const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  contributes: { problemMatchers: readonly { name: string; pattern: Pattern }[] };
};

const pattern = contributes.problemMatchers.find(({ name }) => name === 'chapeau')?.pattern;

/** What the editor makes of a line that the command line prints. */
function read(line: string): object | undefined {
  assert.ok(pattern);
  const groups = new RegExp(pattern.regexp).exec(line);
  if (!groups) return undefined;
  return {
    file: groups[pattern.file],
    line: Number(groups[pattern.line]),
    column: Number(groups[pattern.column]),
    severity: groups[pattern.severity],
    rule: groups[pattern.code],
    message: groups[pattern.message],
  };
}

test('the problem matcher reads what the command line prints', async () => {
  const found = JSON.parse((await chapeau(['lint', '.', '--format', 'json'])).out) as readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly severity: string;
    readonly rule: string;
    readonly message: string;
  }[];
  const { out } = await chapeau(['lint', '.']);
  const lines = out.split('\n').flatMap((line) => read(line) ?? []);
  assert.ok(found.length > 0);
  assert.deepEqual(
    lines,
    found.map(({ file, line, column, severity, rule, message }) => ({
      file,
      line,
      column,
      severity,
      rule,
      message,
    })),
  );
});

test('it reads paths with a colon and with blanks, and passes over what is no finding', () => {
  assert.deepEqual(read('C:\\my drafts\\a.reso:9:36: error cit-date-wrong The date: wrong.'), {
    file: 'C:\\my drafts\\a.reso',
    line: 9,
    column: 36,
    severity: 'error',
    rule: 'cit-date-wrong',
    message: 'The date: wrong.',
  });
  assert.equal(read('2 findings in 3 drafts: 1 error'), undefined);
});
