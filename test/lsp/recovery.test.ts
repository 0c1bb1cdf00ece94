import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  DidChangeWatchedFilesNotification,
  DocumentLinkRequest,
  FileChangeType,
  HoverRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver/node';
import { FINDINGS_REQUEST } from '../../server/src/lsp/protocol.ts';
import { memoryFiles } from '../../server/src/testkit/memoryFiles.ts';
import { connect, plainClient } from './client.ts';

const wrong = 'The General Assembly,\n\nRecalling its resolution 70/684,\n';

test('an open draft whose file is deleted is still checked, as it stands in the editor', async () => {
  const contents: Record<string, string> = { '/drafts/a.reso': wrong };
  const files = memoryFiles(contents);
  const client = await connect({
    rootUri: 'file:///drafts',
    host: { files },
  });
  const uri = client.open(wrong, 'file:///drafts/a.reso');
  assert.equal((await client.pull(uri)).length, 1);
  delete contents['/drafts/a.reso'];
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri, type: FileChangeType.Deleted }],
  });
  assert.equal((await client.pull(uri)).length, 1);
  const params = { textDocument: { uri }, position: { line: 2, character: 27 } };
  assert.ok(await client.connection.sendRequest(HoverRequest.type, params));
  client.dispose();
});

test('a broken chapeau.json is told of where it is broken, and drafts are checked without it', async () => {
  const contents: Record<string, string> = {
    '/drafts/chapeau.json': '{ "rules": { "cit-number-out-of-range": "off", }',
    '/drafts/a.reso': wrong,
  };
  const files = memoryFiles(contents);
  const client = await connect({
    capabilities: plainClient,
    rootUri: 'file:///drafts',
    host: { files },
  });
  client.open(wrong, 'file:///drafts/a.reso');
  const told = [await client.pushed(), await client.pushed()];
  const project = told.find(({ uri }) => uri.endsWith('chapeau.json'));
  assert.ok((project?.diagnostics.length ?? 0) > 0, 'something is said of chapeau.json');
  const draft = told.find(({ uri }) => uri.endsWith('a.reso'));
  assert.ok((draft?.diagnostics.length ?? 0) > 0, 'the draft is checked');
  client.dispose();
});

test('drafts that cannot be read are left out, and the others are there', async () => {
  const files = memoryFiles({ '/drafts/a.reso': wrong, '/drafts/b.reso': wrong });
  const broken = {
    ...files,
    read: (path: string, limit: number) =>
      path.endsWith('a.reso')
        ? ({ kind: 'failed', reason: 'may not be read.' } as const)
        : files.read(path, limit),
  };
  const client = await connect({
    rootUri: 'file:///drafts',
    host: { files: broken },
  });
  const found: { readonly uri: string }[] = await client.connection.sendRequest(
    FINDINGS_REQUEST,
    {},
  );
  assert.deepEqual(
    found.map(({ uri }) => uri),
    ['file:///drafts/b.reso'],
  );
  client.dispose();
});

test('lines of Arabic are not cut for an editor that lays parts out from left to right', async () => {
  const arabic = 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 70/125،\n';
  for (const leftToRightParts of [true, false]) {
    const client = await connect({ initializationOptions: { provides: { leftToRightParts } } });
    const uri = client.open(arabic);
    const textDocument = { uri };
    const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, {
      textDocument,
    });
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    assert.equal((tokens?.data.length ?? 0) === 0, leftToRightParts);
    assert.equal((links?.length ?? 0) === 0, leftToRightParts);
    client.dispose();
  }
});
