import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertGolden, chapeau } from './chapeau.ts';

const DRAFTS = ['assembly.ar.reso', 'assembly.en.reso'];

for (const format of ['text', 'json', 'ndjson', 'csv']) {
  test(format, async () => {
    const { out, err, code } = await chapeau(['refs', '--format', format, ...DRAFTS]);
    assertGolden(`refs.${format}.txt`, out);
    assert.deepEqual([err, code], ['', 0]);
  });
}

test('records have the keys that programs rely on', async () => {
  const { out } = await chapeau(['refs', '--format', 'ndjson', 'assembly.en.reso']);
  const [first = ''] = out.split('\n');
  const keys = 'file line column endLine endColumn text kind id status paragraph'.split(' ');
  assert.deepEqual(Object.keys(JSON.parse(first) as object), keys);
});

test('only the kinds that are asked for', async () => {
  const kindsIn = async (...flags: string[]) => {
    const { out } = await chapeau(['refs', '--format', 'json', ...DRAFTS, ...flags]);
    return new Set((JSON.parse(out) as { kind: string }[]).map(({ kind }) => kind));
  };
  assert.deepEqual(await kindsIn('--kind', 'citation'), new Set(['citation']));
  const two = new Set(['citation', 'action-line']);
  assert.deepEqual(await kindsIn('--kind', 'citation,action-line'), two);
  assert.deepEqual(await kindsIn('--kind', 'citation', '--kind', 'action-line'), two);
  const { code, err } = await chapeau(['refs', '--kind', 'treaty']);
  assert.match(err, /no kind “treaty”/);
  assert.equal(code, 2);
});

test('long output is written to the end', async () => {
  const input = 'A/RES/70/125 '.repeat(50_000);
  const { out, code } = await chapeau(['refs', '-', '--format', 'ndjson'], { input });
  assert.equal(out.split('\n').length, 50_001);
  assert.equal(code, 0);
});
