import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { bundle } from '../lsp/bundles.ts';
import { chapeau, inFolder, root } from './chapeau.ts';

const DRAFT = 'assembly.en.reso';

/** The schema of SARIF 2.1.0 as the package of its authors ships it; checked without its own name. */
function sarifProblems(log: unknown): readonly string[] {
  const file = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
  const {
    $schema: _draft,
    id: _id,
    ...schema
  } = JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
    unicodeRegExp: false,
  });
  const isValid = ajv.compile(schema);
  return isValid(log)
    ? []
    : (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('SARIF', () => {
  test('is valid by its schema, with findings, with fixes and with none', async () => {
    for (const args of [[DRAFT], ['-']]) {
      const { out } = await chapeau(['lint', '--format', 'sarif', ...args], { input: 'Noting,\n' });
      assert.deepEqual(sarifProblems(JSON.parse(out)), []);
    }
  });

  test('of file names with blanks and signs is valid too', async () => {
    await inFolder(async (folder) => {
      const name = 'draft #1 (é) 100%?.reso';
      const text = readFileSync(join(root, 'test', 'cli', 'drafts', DRAFT), 'utf8');
      writeFileSync(join(folder, name), text);
      const { out } = await chapeau(['lint', '--format', 'sarif', name], { cwd: folder });
      const log = JSON.parse(out) as {
        runs: {
          results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[];
        }[];
      };
      assert.deepEqual(sarifProblems(log), []);
      const uri = log.runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;
      assert.equal(decodeURIComponent(uri ?? ''), name);
      assert.doesNotMatch(uri ?? '', /[ #?]/);
    });
  });

  test('that is not valid would be noticed', () => {
    assert.notDeepEqual(sarifProblems({ version: '2.1.0', runs: [{ results: [] }] }), []);
  });
});

test('annotations of GitHub escape what would end them', async () => {
  await inFolder(async (folder) => {
    const name = 'a,b:c%d.reso';
    writeFileSync(join(folder, name), 'The General Assembly,\n\nRecalling resolution 70/684,\n');
    const { out } = await chapeau(['lint', '--format', 'github', name], { cwd: folder });
    for (const line of out.trimEnd().split('\n')) {
      assert.match(
        line,
        /^::(?:error|warning|notice) file=a%2Cb%3Ac%25d\.reso,line=\d+,endLine=\d+,/,
      );
      assert.match(line, /,title=[a-z-]+::[^\r\n]+$/);
    }
    assert.ok(out.includes('cit-number-out-of-range'));
  });
});

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
}

test('the hooks for pre-commit run the command on drafts, and on nothing else', async () => {
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Hook[];
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  assert.deepEqual(
    hooks.map(({ id }) => id),
    ['chapeau', 'chapeau-fix'],
  );
  for (const { entry, language, files } of hooks) {
    const [program = '', ...args] = entry.split(' ');
    assert.ok(program in bin);
    assert.equal(language, 'node');
    const { code, err } = await chapeau([...args, '--rule', 'cit-unknown=off', '--help']);
    assert.equal(code, 0, err);
    const isDraft = new RegExp(files);
    assert.ok(isDraft.test('drafts/plan.reso') && isDraft.test('report.ar.txt'));
    assert.ok(!isDraft.test('README.md') && !isDraft.test('requirements.txt'));
  }
});

interface Action {
  readonly inputs: Record<string, { readonly default: string }>;
  readonly runs: {
    readonly using: string;
    readonly steps: {
      readonly name?: string;
      readonly run?: string;
      env?: Record<string, string>;
    }[];
  };
}

describe('the action for GitHub', { skip: process.platform === 'win32' && 'it needs bash' }, () => {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;
  const step = action.runs.steps.find(({ name }) => name === 'Check the drafts');

  /** Runs the step as the runner does: inputs stand in variables. */
  function runStep(folder: string, inputs: Readonly<Record<string, string>>) {
    const values = { ...inputs, 'github.action_path': root };
    const env = Object.fromEntries(
      Object.entries(step?.env ?? {}).map(([name, value]) => [
        name,
        value.replace(/\$\{\{ (?:inputs\.)?([\w.-]+) \}\}/g, (_all, key: string) =>
          key === 'github.action_path'
            ? values[key]
            : (inputs[key] ?? action.inputs[key]?.default ?? ''),
        ),
      ]),
    );
    const summary = join(folder, 'summary.md');
    return spawnSync('bash', ['-eo', 'pipefail', '-c', step?.run ?? ''], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...env, CLI: bundle('cli.js'), GITHUB_STEP_SUMMARY: summary },
    });
  }

  test('annotates drafts and fails as the command does', async () => {
    assert.equal(action.runs.using, 'composite');
    await inFolder(async (folder) => {
      const draft = 'The General Assembly,\n\nRecalling resolution 70/684,\n';
      writeFileSync(join(folder, 'a draft.reso'), draft);
      const { stdout, status } = runStep(folder, { paths: 'a draft.reso' });
      assert.match(stdout, /^::error file=a draft\.reso,/m);
      assert.equal(status, 1);
      const page = runStep(folder, { mode: 'submission' });
      assert.match(page.stdout, /\*\*Not ready to submit\*\*/);
      assert.equal(readFileSync(join(folder, 'summary.md'), 'utf8'), page.stdout);
      assert.equal(page.status, 1);
      const log = runStep(folder, { sarif: 'found.sarif' });
      assert.equal(log.status, 1);
      const sarif: unknown = JSON.parse(readFileSync(join(folder, 'found.sarif'), 'utf8'));
      assert.deepEqual(sarifProblems(sarif), []);
    });
  });

  test('reads no input as a command', async () => {
    assert.doesNotMatch(step?.run ?? '', /\$\{\{/);
    await inFolder(async (folder) => {
      const { stderr } = runStep(folder, { paths: '$(touch harm); `touch harm`' });
      assert.match(stderr, /touch harm/);
      assert.throws(() => readFileSync(join(folder, 'harm')));
    });
  });
});
