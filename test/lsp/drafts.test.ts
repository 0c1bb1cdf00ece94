import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CodeLensRefreshRequest,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  ReferencesRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import type { Location } from 'vscode-languageserver/node';
import {
  FIND_FILES_REQUEST,
  FINDINGS_REQUEST,
  READ_FILES_REQUEST,
} from '../../server/src/lsp/protocol.ts';
import type { FindingsResult, ReadFilesParams } from '../../server/src/lsp/protocol.ts';
import { memoryFiles } from '../../server/src/testkit/memoryFiles.ts';
import { connect, richClient } from './client.ts';
import type { TestClient } from './client.ts';

const roads =
  'Roads for all\n\nThe General Assembly,\n\nRecalling its resolution 70/125 of 16 December 2015,\n';
const wrong = 'The General Assembly,\n\nRecalling its resolution 70/684,\n';

async function among(contents: Record<string, string>): Promise<TestClient> {
  const files = memoryFiles(contents);
  const client = await connect({
    rootUri: 'file:///drafts',
    host: { files },
  });
  await findings(client);
  return client;
}

/** Answered when the index is complete. */
const findings = (client: TestClient): Promise<FindingsResult> =>
  client.connection.sendRequest<FindingsResult>(FINDINGS_REQUEST, {});

async function whoCites(client: TestClient): Promise<readonly string[]> {
  const uri = client.open('Recalling A/RES/70/125,\n', 'file:///drafts/open.reso');
  const found = await client.connection.sendRequest(ReferencesRequest.type, {
    textDocument: { uri },
    position: { line: 0, character: 12 },
    context: { includeDeclaration: false },
  });
  client.close(uri);
  return (found ?? []).map((place: Location) => `${place.uri}:${place.range.start.line}`);
}

const changed = (client: TestClient, uri: string, type: FileChangeType): Promise<void> =>
  client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri, type }],
  });

test('drafts that are not open are asked who cites a text', async () => {
  const contents = { '/drafts/roads.reso': roads, '/drafts/open.reso': 'old' };
  const client = await among(contents);
  assert.deepEqual(await whoCites(client), [
    'file:///drafts/open.reso:0',
    'file:///drafts/roads.reso:4',
  ]);
  const symbols = await client.connection.sendRequest(WorkspaceSymbolRequest.type, {
    query: 'roads all',
  });
  assert.deepEqual(
    symbols?.map(({ name }) => name),
    ['Roads for all'],
  );
  client.dispose();
});

test('drafts that come, change and go are known anew', async () => {
  const contents: Record<string, string> = { '/drafts/roads.reso': roads };
  const client = await among(contents);
  contents['/drafts/new.reso'] = roads;
  contents['/drafts/roads.reso'] = `\n${roads}`;
  await changed(client, 'file:///drafts/new.reso', FileChangeType.Created);
  await changed(client, 'file:///drafts/roads.reso', FileChangeType.Changed);
  await findings(client);
  assert.deepEqual((await whoCites(client)).slice(1).sort(), [
    'file:///drafts/new.reso:4',
    'file:///drafts/roads.reso:5',
  ]);
  await changed(client, 'file:///drafts/new.reso', FileChangeType.Deleted);
  assert.deepEqual((await whoCites(client)).slice(1), ['file:///drafts/roads.reso:5']);
  client.dispose();
});

test('a draft that is renamed on the disk is known by its new name, and lenses are told', async () => {
  const contents: Record<string, string> = { '/drafts/roads.reso': roads };
  const files = memoryFiles(contents);
  const refreshed: (() => void)[] = [];
  let refreshes = 0;
  const client = await connect({
    rootUri: 'file:///drafts',
    capabilities: {
      ...richClient,
      workspace: { ...richClient.workspace, codeLens: { refreshSupport: true } },
    },
    host: { files },
    before: (connection) =>
      connection.onRequest(CodeLensRefreshRequest.type, () => {
        refreshes++;
        refreshed.shift()?.();
      }),
  });
  await findings(client);
  const before = refreshes;
  const told = new Promise<void>((resolve) => refreshed.push(resolve));
  contents['/drafts/streets.reso'] = roads;
  delete contents['/drafts/roads.reso'];
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [
      { uri: 'file:///drafts/roads.reso', type: FileChangeType.Deleted },
      { uri: 'file:///drafts/streets.reso', type: FileChangeType.Created },
    ],
  });
  await told;
  assert.equal(refreshes, before + 1);
  assert.deepEqual((await whoCites(client)).slice(1), ['file:///drafts/streets.reso:4']);
  client.dispose();
});

test('an open draft whose file is deleted counts as it stands in the editor, until it is closed', async () => {
  const contents: Record<string, string> = { '/drafts/roads.reso': roads };
  const client = await among(contents);
  const uri = client.open(roads, 'file:///drafts/roads.reso');
  delete contents['/drafts/roads.reso'];
  await changed(client, uri, FileChangeType.Deleted);
  assert.deepEqual((await whoCites(client)).slice(1), ['file:///drafts/roads.reso:4']);
  client.close(uri);
  assert.deepEqual((await whoCites(client)).slice(1), []);
  client.dispose();
});

test('a folder that is opened is read, and one that is closed is forgotten', async () => {
  const client = await among({ '/drafts/roads.reso': roads, '/more/roads.reso': roads });
  const folder = (name: string) => ({ uri: `file:///${name}`, name });
  const change = (added: string[], removed: string[]): Promise<void> =>
    client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: added.map(folder), removed: removed.map(folder) },
    });
  await change(['more'], []);
  await findings(client);
  assert.deepEqual((await whoCites(client)).slice(1), [
    'file:///drafts/roads.reso:4',
    'file:///more/roads.reso:4',
  ]);
  await change([], ['drafts']);
  await findings(client);
  assert.deepEqual((await whoCites(client)).slice(1), ['file:///more/roads.reso:4']);
  client.dispose();
});

test('findings of drafts that are not open', async () => {
  const client = await among({ '/drafts/roads.reso': roads, '/drafts/wrong.reso': wrong });
  const found = await findings(client);
  assert.deepEqual(
    found.map(({ uri, diagnostics }) => [uri, diagnostics.map(({ code }) => code)]),
    [['file:///drafts/wrong.reso', ['cit-number-out-of-range']]],
  );
  client.dispose();
});

test('drafts that only the editor can read are asked of it', async () => {
  const contents: Readonly<Record<string, string>> = { 'vscode-vfs://github/a.reso': roads };
  const asked: string[] = [];
  const client = await connect({
    rootUri: 'vscode-vfs://github',
    initializationOptions: { provides: { files: true } },
    before(connection) {
      connection.onRequest(FIND_FILES_REQUEST, () => Object.keys(contents));
      connection.onRequest(READ_FILES_REQUEST, ({ uris }: ReadFilesParams) => {
        asked.push(...uris);
        return uris.map((uri) => contents[uri] ?? null);
      });
    },
  });
  await findings(client);
  assert.ok(asked.includes('vscode-vfs://github/a.reso'));
  assert.deepEqual(await whoCites(client), [
    'file:///drafts/open.reso:0',
    'vscode-vfs://github/a.reso:4',
  ]);
  client.dispose();
});
