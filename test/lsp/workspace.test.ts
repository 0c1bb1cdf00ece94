import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  DefinitionRequest,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  HoverRequest,
} from 'vscode-languageserver/node';
import type { Hover, LocationLink } from 'vscode-languageserver/node';
import type { ServerHost } from '../../server/src/lsp/host.ts';
import type { WorkspaceFiles } from '../../server/src/workspace/files.ts';
import { memoryFiles } from '../../server/src/testkit/memoryFiles.ts';
import { connect } from './client.ts';

const roads = `A/RES/81/12
Resolution adopted by the General Assembly on 10 December 2026
81/12. Roads for all
The General Assembly,
1.	Welcomes the report;
2.	Decides to remain seized of the matter.
`;

const draft = 'The General Assembly,\nRecalling paragraph 2 of its resolution 81/12,\n';
const onParagraph = { line: 1, character: 14 };

/** Files that a test can change under the server, as another program would. */
function changingFiles(contents: Record<string, string>) {
  const now = { ...contents };
  return { now, files: memoryFiles(now) };
}

const around = (files: WorkspaceFiles): Partial<ServerHost> => ({ files });

const markdownOf = (hover: Hover | null): string => (hover?.contents as { value: string }).value;

test('the text beside the draft is shown and led to', async () => {
  const { files } = changingFiles({ '/drafts/chapeau.json': '{}', '/drafts/roads.txt': roads });
  const client = await connect({ host: around(files) });
  const textDocument = { uri: client.open(draft) };
  const params = { textDocument, position: onParagraph };
  const hover = await client.connection.sendRequest(HoverRequest.type, params);
  assert.match(markdownOf(hover), /2\. Decides to remain seized/);
  const links = await client.connection.sendRequest(DefinitionRequest.type, params);
  const [link] = links as LocationLink[];
  assert.equal(link?.targetUri, 'file:///drafts/roads.txt');
  assert.deepEqual(link.targetRange.start, { line: 5, character: 0 });
  client.dispose();
});

test('chapeau.json sets rules, and sets them anew when it is changed', async () => {
  const { files, now } = changingFiles({
    '/drafts/chapeau.json': '{"rules": {"cit-number-out-of-range": "off"}, "registry": []}',
  });
  const client = await connect({ host: around(files) });
  const uri = client.open('The General Assembly,\nRecalling its resolution 70/684,\n');
  assert.deepEqual(await client.pull(uri), []);

  now['/drafts/chapeau.json'] = '{"registry": []}';
  void client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: 'file:///drafts/chapeau.json', type: FileChangeType.Changed }],
  });
  await client.refreshed();
  const codes = (await client.pull(uri)).map(({ code }) => code);
  assert.deepEqual(codes, ['cit-number-out-of-range']);
  client.dispose();
});

test('facts that are added count at once, and drafts that are saved disturb nothing', async () => {
  const { files, now } = changingFiles({ '/drafts/chapeau.json': '{}' });
  const client = await connect({ host: around(files) });
  const uri = client.open(
    'The General Assembly,\nRecalling its resolution 70/684 of 22 December 2015,\n',
  );
  assert.equal((await client.pull(uri)).length, 1);

  now['/drafts/draft.reso'] = 'The General Assembly,\n';
  now['/drafts/registry.yaml'] =
    'instruments:\n  - symbol: A/RES/70/684\n    adopted: 2015-12-22\n';
  const changed = (name: string) =>
    client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: `file:///drafts/${name}`, type: FileChangeType.Created }],
    });
  void changed('draft.reso');
  const before = files.reads.filter((path) => path.endsWith('chapeau.json')).length;
  await client.pull(uri);
  assert.equal(files.reads.filter((path) => path.endsWith('chapeau.json')).length, before);

  void changed('registry.yaml');
  await client.refreshed();
  assert.deepEqual(await client.pull(uri), []);
  client.dispose();
});

test('what is wrong in facts stands in the list of problems, until it is mended', async () => {
  const { files, now } = changingFiles({
    '/drafts/chapeau.json': '{"registry": ["registry.yaml"]}',
    '/drafts/registry.yaml': 'instruments:\n  - symbl: A/RES/81/12\n',
  });
  const client = await connect({ host: around(files) });
  const uri = client.open('The General Assembly,\n');
  await client.pull(uri);
  const pushed = [await client.pushed()];
  assert.equal(pushed[0]?.uri, 'file:///drafts/registry.yaml');
  assert.match(
    String(pushed[0].diagnostics[0]?.message),
    /neither “symbol” nor “id”|“symbl” is no field/,
  );

  now['/drafts/registry.yaml'] = 'instruments:\n  - symbol: A/RES/81/12\n';
  void client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: 'file:///drafts/registry.yaml', type: FileChangeType.Changed }],
  });
  await client.refreshed();
  await client.pull(uri);
  assert.deepEqual((await client.pushed()).diagnostics, []);
  client.dispose();
});

test('drafts that are no files have no workspace', async () => {
  const { files } = changingFiles({ '/drafts/chapeau.json': '{"rules": {"cit-unknown": "off"}}' });
  const client = await connect({ host: around(files) });
  const uri = client.open('The General Assembly,\n', 'untitled:Untitled-1');
  assert.deepEqual(await client.pull(uri), []);
  assert.deepEqual(files.reads, []);
  client.dispose();
});

test('a folder that is closed takes its rules and its problems with it, and brings them back', async () => {
  const { files } = changingFiles({
    '/drafts/chapeau.json': '{"registry": ["registry.yaml"]}',
    '/drafts/registry.yaml': 'instruments:\n  - symbl: A/RES/81/12\n',
  });
  const client = await connect({ host: around(files), rootUri: 'file:///drafts' });
  const uri = client.open('The General Assembly,\n');
  await client.pull(uri);
  assert.equal((await client.pushed()).diagnostics.length > 0, true);
  const folder = { uri: 'file:///drafts', name: 'drafts' };
  const change = (event: { added: (typeof folder)[]; removed: (typeof folder)[] }): Promise<void> =>
    client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
  await change({ added: [], removed: [folder] });
  await client.refreshed();
  const gone = await client.pushed();
  assert.deepEqual([gone.uri, gone.diagnostics], ['file:///drafts/registry.yaml', []]);
  await change({ added: [folder], removed: [] });
  await client.refreshed();
  await client.pull(uri);
  assert.equal((await client.pushed()).diagnostics.length > 0, true);
  client.dispose();
});
