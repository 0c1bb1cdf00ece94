import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ApplyWorkspaceEditRequest,
  CodeActionRequest,
  CodeActionTriggerKind,
  ExecuteCommandRequest,
  ShowMessageNotification,
  ShowMessageRequest,
} from 'vscode-languageserver/node';
import type {
  ApplyWorkspaceEditParams,
  CodeAction,
  TextDocumentEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { REARRANGE_COMMAND } from '../../server/src/lsp/protocol.ts';
import type { RearrangeResult } from '../../server/src/lsp/protocol.ts';
import { memoryFiles } from '../../server/src/testkit/memoryFiles.ts';
import { connect } from './client.ts';
import type { TestClient } from './client.ts';

const english = '1. Decides;\n2. Requests;\n3. Recalls paragraph 2 above.\n';
const arabic = '1 - تقرر؛\n2 - تطلب؛\n3 - تشير إلى الفقرة 2 أعلاه.\n';

interface Editor extends TestClient {
  /** What was asked of the editor to change, by address. */
  readonly edits: Map<string, string>;
  readonly said: string[];
  run(uri: string, operation: string, line: number): Promise<RearrangeResult>;
}

/** An editor in which `a.en.reso` is open and other versions lie beside it. */
async function editor(
  files: Record<string, string>,
  answer: string | null = null,
  accepts = true,
): Promise<Editor> {
  const edits = new Map<string, string>();
  const said: string[] = [];
  const memory = memoryFiles(files);
  const client = await connect({
    rootUri: 'file:///drafts',
    host: { files: memory },
    before(connection) {
      connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }: ApplyWorkspaceEditParams) => {
        for (const change of (edit.documentChanges ?? []) as TextDocumentEdit[]) {
          const { uri } = change.textDocument;
          const text = files[new URL(uri).pathname] ?? '';
          const made = change.edits.flatMap((each) => ('newText' in each ? [each] : []));
          edits.set(uri, TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), made));
        }
        return { applied: accepts };
      });
      connection.onRequest(ShowMessageRequest.type, ({ message }) => {
        said.push(message);
        return answer === null ? null : { title: answer };
      });
      connection.onNotification(
        ShowMessageNotification.type,
        ({ message }) => void said.push(message),
      );
    },
  });
  await client.connection.sendRequest('chapeau/findings', { uris: [] });
  return {
    ...client,
    edits,
    said,
    run: (uri, operation, line) =>
      client.connection.sendRequest(ExecuteCommandRequest.type, {
        command: REARRANGE_COMMAND,
        arguments: [{ uri, position: { line, character: 5 }, operation }],
      }) as Promise<RearrangeResult>,
  };
}

const here = 'file:///drafts/a.en.reso';
const there = 'file:///drafts/a.ar.reso';

test('a paragraph that moves does so in all language versions, and all references follow', async () => {
  const client = await editor({ '/drafts/a.en.reso': english, '/drafts/a.ar.reso': arabic });
  client.open(english, here);
  const result = await client.run(here, 'move-up', 1);
  assert.deepEqual(result?.position, { line: 0, character: 5 });
  assert.equal(
    client.edits.get(here),
    '1. Requests;\n2. Decides;\n3. Recalls paragraph 1 above.\n',
  );
  assert.equal(client.edits.get(there), '1 - تطلب؛\n2 - تقرر؛\n3 - تشير إلى الفقرة 1 أعلاه.\n');
  client.dispose();
});

test('versions that chapeau.json names follow as those do whose names tell', async () => {
  const client = await editor({
    '/drafts/chapeau.json': '{"registry": [], "versions": [["law-E.reso", "law-A.reso"]]}',
    '/drafts/law-E.reso': english,
    '/drafts/law-A.reso': arabic,
  });
  const uri = client.open(english, 'file:///drafts/law-E.reso');
  await client.run(uri, 'move-up', 1);
  assert.equal(
    client.edits.get('file:///drafts/law-A.reso'),
    '1 - تطلب؛\n2 - تقرر؛\n3 - تشير إلى الفقرة 1 أعلاه.\n',
  );
  client.dispose();
});

test('a version that has no such paragraph is told of and left alone', async () => {
  const short = '1 - تقرر.\n';
  const client = await editor({ '/drafts/a.en.reso': english, '/drafts/a.ar.reso': short });
  client.open(english, here);
  await client.run(here, 'move-up', 1);
  assert.equal(client.edits.get(there), undefined);
  assert.match(client.said.join('\n'), /Not done in a\.ar\.reso/);
  client.dispose();
});

test('before a paragraph goes that others cite, the drafter is asked', async () => {
  const files = { '/drafts/a.en.reso': english };
  const unsure = await editor(files);
  unsure.open(english, here);
  assert.equal(await unsure.run(here, 'delete', 1), null);
  assert.match(unsure.said.join('\n'), /is cited once/);
  assert.equal(unsure.edits.size, 0);
  unsure.dispose();

  const sure = await editor(files, 'Delete and Mark Citations');
  sure.open(english, here);
  await sure.run(here, 'delete', 1);
  assert.equal(sure.edits.get(here), '1. Decides;\n2. Recalls paragraph […] above.\n');
  sure.dispose();
});

test('where nothing can be done, or the editor refuses, the reason is told', async () => {
  const client = await editor({ '/drafts/a.en.reso': english }, null, false);
  client.open(english, here);
  assert.equal(await client.run(here, 'move-up', 0), null);
  assert.equal(await client.run(here, 'move-down', 0), null);
  assert.match(client.said.join('\n'), /no paragraph above[^]*read-only/);
  client.dispose();
});

test('editors without our commands offer the same among what can be done', async () => {
  const client = await editor({ '/drafts/a.en.reso': english });
  client.open(english, here);
  const at = { line: 0, character: 5 };
  const ask = (triggerKind: CodeActionTriggerKind) =>
    client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: here },
      range: { start: at, end: at },
      context: { diagnostics: [], triggerKind },
    }) as Promise<CodeAction[]>;
  assert.deepEqual(
    (await ask(CodeActionTriggerKind.Invoked)).map(({ title }) => title),
    [
      'Insert Paragraph Below',
      'Move Paragraph Down',
      'Merge with Next Paragraph',
      'Delete Paragraph',
    ],
  );
  assert.deepEqual(await ask(CodeActionTriggerKind.Automatic), []);
  client.dispose();
});
