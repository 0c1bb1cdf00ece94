import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CancellationTokenSource,
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  HoverRequest,
  LSPErrorCodes,
} from 'vscode-languageserver/node';
import type { CodeAction, CompletionItem, CompletionList } from 'vscode-languageserver/node';
import { shippedRegistry } from '../../server/src/registry/registry.ts';
import { connect, plainClient } from './client.ts';
import type { TestClientOptions } from './client.ts';
import { textAt, withCursor } from './cursor.ts';

const WRONG = 'The General Assembly,\n\nRecalling its resolution 70/684,\n';
const RIGHT = 'The General Assembly,\n\nRecalling its resolution 70/125 of 16 December 2015,\n';
const onNumber = { line: 2, character: 27 };

const codeOf = async (request: Promise<unknown>): Promise<unknown> =>
  request.then(
    () => 'answered',
    (error: { readonly code?: unknown }) => error.code,
  );

test('a request that is cancelled is answered with that', async () => {
  const client = await connect();
  const uri = client.open(RIGHT);
  const source = new CancellationTokenSource();
  const params = { textDocument: { uri }, position: onNumber };
  const request = client.connection.sendRequest(HoverRequest.type, params, source.token);
  source.cancel();
  assert.equal(await codeOf(request), LSPErrorCodes.RequestCancelled);
  client.dispose();
});

test('a request about a version that is gone is told so', async () => {
  const client = await connect();
  const uri = client.open(RIGHT);
  const params = { textDocument: { uri }, position: onNumber };
  const request = client.connection.sendRequest(HoverRequest.type, params);
  client.change(uri, 2, WRONG);
  assert.equal(await codeOf(request), LSPErrorCodes.ContentModified);
  client.dispose();
});

test('a request about a draft that is not open is answered with nothing', async () => {
  const client = await connect();
  const params = { textDocument: { uri: 'file:///never.reso' }, position: onNumber };
  assert.equal(await client.connection.sendRequest(HoverRequest.type, params), null);
  client.dispose();
});

test('hovers speak the language of the editor, or English', async () => {
  for (const [locale, said] of [
    ['fr-CA', /Adoption\u00a0:\*\* 16 décembre 2015/],
    ['zh-cn', /通过日期：\*\* 2015年12月16日/],
    ['tlh', /Adopted:\*\* 16 December 2015/],
  ] as const) {
    const client = await connect({ locale });
    const uri = client.open(RIGHT);
    const params = { textDocument: { uri }, position: onNumber };
    const answer = await client.connection.sendRequest(HoverRequest.type, params);
    assert.match(JSON.stringify(answer?.contents).replaceAll('\\u00a0', '\u00a0'), said);
    client.dispose();
  }
});

test('findings speak the language of the editor, from where its translations are', async () => {
  const key = 'cit-number-out-of-range.perhaps';
  const translations = { [key]: 'Il n’y a pas de {0}.' };
  const provided: TestClientOptions[] = [
    { initializationOptions: { translations } },
    { locale: 'fr', host: { translations: (tag) => (tag === 'fr' ? translations : undefined) } },
  ];
  for (const options of provided) {
    const client = await connect(options);
    const [finding] = await client.pull(client.open(WRONG));
    assert.equal(finding?.message, 'Il n’y a pas de 70/684.');
    client.dispose();
  }
  const client = await connect({ locale: 'fr', initializationOptions: { translations: 'none' } });
  const [finding] = await client.pull(client.open(WRONG));
  assert.match(String(finding?.message), /^There is no “70\/684”/);
  client.dispose();
});

test('a finding leads to the page of its rule where the editor shows pages', async () => {
  for (const [rulePages, description] of [
    [true, { href: 'chapeau-rule:/cit-number-out-of-range.md' }],
    [false, undefined],
  ] as const) {
    const client = await connect({ initializationOptions: { provides: { rulePages } } });
    const [finding] = await client.pull(client.open(WRONG));
    assert.deepEqual(finding?.codeDescription, description);
    client.dispose();
  }
});

test('what fails is logged, and the editor goes on', async () => {
  const registry = {
    ...shippedRegistry(),
    instrument() {
      throw new Error('the registry is upset');
    },
  };
  const client = await connect({ host: { registry } });
  const uri = client.open(RIGHT);
  const params = { textDocument: { uri }, position: onNumber };
  assert.equal(await client.connection.sendRequest(HoverRequest.type, params), null);
  assert.match(client.logged.join('\n'), /hover failed on .*draft\.reso: .*the registry is upset/);
  client.dispose();
});

test('settings are asked for, and asked for again when they change', async () => {
  const client = await connect();
  client.configure({ rules: { 'cit-number-out-of-range': 'off' } });
  const uri = client.open(WRONG);
  assert.deepEqual(await client.pull(uri), []);

  client.set({ rules: { 'cit-number-out-of-range': 'info' } });
  await client.refreshed();
  const [found] = await client.pull(uri);
  assert.equal(found?.severity, 3);
  client.dispose();
});

test('settings that make no sense cost nothing', async () => {
  const client = await connect();
  client.configure({ house: 7, language: 'tlh', rules: ['no', 'rules'] });
  const uri = client.open(WRONG);
  assert.equal((await client.pull(uri)).length, 1);
  client.dispose();
});

test('the house of the settings applies to drafts that do not say theirs', async () => {
  const client = await connect();
  client.configure({ house: 'itu' });
  const completionsIn = async (head: string): Promise<string | undefined> => {
    const { text, position } = withCursor(`${head}Considering Resolution 14$0`);
    const uri = client.open(text, `file:///${head.length}.reso`);
    const params = { textDocument: { uri }, position };
    const list = await client.connection.sendRequest(CompletionRequest.type, params);
    return (list as CompletionList).items[0]?.label;
  };
  assert.match((await completionsIn('')) ?? '', /^14\d? \(/);
  assert.match((await completionsIn('---\nhouse: un\n---\n')) ?? '', /^14\d\d \(\d{4}\)/);
  client.dispose();
});

test('an editor that does not pull is sent findings, for the version they are of', async () => {
  const client = await connect({ capabilities: plainClient });
  const uri = client.open(WRONG);
  const first = await client.pushed();
  assert.equal(first.version, 1);
  assert.deepEqual(
    first.diagnostics.map(({ code }) => code),
    ['cit-number-out-of-range'],
  );

  // Typing on: only the last of the versions is read.
  client.change(uri, 2, `${WRONG}\n`);
  client.change(uri, 3, RIGHT);
  const second = await client.pushed();
  assert.equal(second.version, 3);
  assert.deepEqual(second.diagnostics, []);

  client.change(uri, 4, WRONG);
  assert.equal((await client.pushed()).diagnostics.length, 1);
  client.set({ rules: { 'cit-number-out-of-range': 'off' } });
  assert.deepEqual((await client.pushed()).diagnostics, []);

  client.close(uri);
  assert.deepEqual(await client.pushed(), { uri, diagnostics: [] });
  client.dispose();
});

test('an editor that sends no settings may give them at the start', async () => {
  const initializationOptions = { rules: { 'cit-number-out-of-range': 'warning' } };
  const client = await connect({ capabilities: plainClient, initializationOptions });
  client.open(WRONG);
  assert.equal((await client.pushed()).diagnostics[0]?.severity, 2);
  client.dispose();
});

test('a plain editor gets plain answers', async () => {
  const client = await connect({ capabilities: plainClient });
  const pointed = withCursor('1. Notes it;\n2. Recalls paragraph 1$0 above;\n');
  const uri = client.open(pointed.text);
  const jump = await client.connection.sendRequest(DefinitionRequest.type, {
    textDocument: { uri },
    position: pointed.position,
  });
  assert.deepEqual(jump, [
    { uri, range: { start: { line: 0, character: 3 }, end: { line: 0, character: 12 } } },
  ]);

  const typed = withCursor('Recalling A/RES/80/17$03,');
  client.change(uri, 2, typed.text);
  const list = (await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri },
    position: typed.position,
  })) as CompletionList;
  const edit = list.items[0]?.textEdit;
  assert.ok(edit && 'range' in edit);
  assert.equal(textAt(typed.text, edit.range), 'A/RES/80/173');
  client.dispose();
});

test('findings that speak of another place lead there', async () => {
  const client = await connect();
  const text = '1. Notes it;\n2. Notes that;\n2. Notes all of it;\n3. Ends;\n';
  const uri = client.open(text);
  const found = await client.pull(uri);
  const related = found.find(({ code }) => code === 'num-duplicate')?.relatedInformation;
  assert.deepEqual(
    related?.map(({ location }) => location.uri),
    [uri],
  );
  client.dispose();
});

test('of more findings than an editor shows, the weightiest are sent and the rest is counted', async () => {
  const client = await connect();

  const notes = Array.from({ length: 1_200 }, (_, at) => `${at + 1}.\tNotes resolution 70/684;\n`);
  const uri = client.open(`The General Assembly,\n\n${notes.join('')}1300.\tNotes this.\n`);
  const found = await client.pull(uri);
  assert.equal(found.length, 1_000);
  const notice = found.at(-1);
  assert.equal(notice?.code, undefined);
  assert.match(String(notice?.message), /not shown because there are so many: [1-9]/);
  client.dispose();
});

test('all safe fixes together leave nothing that they could still do', async () => {
  const client = await connect();
  const uri = client.open(
    'The General Assembly,\n\nRecalling its resolution 70/125 of 16 December 2016,\n' +
      'Recalling also its resolution 80/173 of 16 December 2025,\n',
  );
  const ask = () =>
    client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], only: ['source.fixAll.chapeau'] },
    }) as Promise<CodeAction[]>;
  const [action] = await ask();
  const [edits] = action?.edit?.documentChanges ?? [];
  assert.ok(edits && 'edits' in edits);
  assert.equal(edits.edits.length, 2);
  edits.edits.forEach((edit, index) => {
    assert.ok('newText' in edit);
    // Both are in lines of their own, so that the one does not move the other.
    client.change(uri, 2 + index, edit.newText, edit.range);
  });
  assert.deepEqual(await client.pull(uri), []);
  assert.deepEqual(await ask(), []);
  client.dispose();
});

test('completion in Arabic replaces what was typed, and nothing else', async () => {
  const client = await connect();
  const { text, position } = withCursor('وإذ تشير إلى قرارها 80/17$0، وإذ تضع في اعتبارها\n');
  const uri = client.open(text, 'file:///draft.ar.reso');
  const list = (await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri },
    position,
  })) as CompletionList;
  const item = list.items.find(({ label }: CompletionItem) => label === '80/173');
  assert.ok(item?.textEdit && 'replace' in item.textEdit);
  assert.equal(textAt(text, item.textEdit.replace), '80/17');
  assert.equal(item.textEdit.newText, '80/173 المؤرخ 17 كانون الأول/ديسمبر 2025');
  client.dispose();
});
