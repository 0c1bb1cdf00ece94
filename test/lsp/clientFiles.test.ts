import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  DefinitionRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  HoverRequest,
} from 'vscode-languageserver/node';
import type { LocationLink } from 'vscode-languageserver/node';
import { FIND_FILES_REQUEST, READ_FILES_REQUEST } from '../../server/src/lsp/protocol.ts';
import type { FindFilesParams, ReadFilesParams } from '../../server/src/lsp/protocol.ts';
import { connect } from './client.ts';
import type { TestClient } from './client.ts';

const repository = 'vscode-vfs://github/org/a%20repo';

const roads = `A/RES/81/12
Resolution adopted by the General Assembly on 10 December 2026
81/12. Roads for all
The General Assembly,
1.	Welcomes the report;
2.	Decides to remain seized of the matter.
`;

/** An editor that alone can read the files of a repository, by addresses as it writes them. */
async function editorWith(
  files: Record<string, string>,
): Promise<TestClient & { readonly asked: string[]; save(name: string, text?: string): void }> {
  const asked: string[] = [];
  const uriOf = (name: string): string => new URL(name, `${repository}/`).href;
  const contents = new Map(Object.entries(files).map(([name, text]) => [uriOf(name), text]));
  const under = (uri: string): string[] =>
    [...contents.keys()].filter((each) => each === uri || each.startsWith(`${uri}/`));
  const client = await connect({
    rootUri: repository,
    initializationOptions: { provides: { files: true } },
    before(connection) {
      connection.onRequest(FIND_FILES_REQUEST, ({ at, endings }: FindFilesParams) =>
        (at ?? [repository])
          .flatMap(under)
          .filter((uri) => at?.includes(uri) || endings.some((ending) => uri.endsWith(ending))),
      );
      connection.onRequest(READ_FILES_REQUEST, ({ uris }: ReadFilesParams) => {
        asked.push(...uris);
        return uris.map((uri) => contents.get(uri) ?? null);
      });
    },
  });
  return {
    ...client,
    asked,
    save(name, text) {
      const uri = uriOf(name);
      const isNew = !contents.has(uri);
      if (text === undefined) contents.delete(uri);
      else contents.set(uri, text);
      const type =
        text === undefined
          ? FileChangeType.Deleted
          : isNew
            ? FileChangeType.Created
            : FileChangeType.Changed;
      void client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri, type }],
      });
    },
  };
}

const codesOf = async (client: TestClient, uri: string): Promise<unknown[]> =>
  (await client.pull(uri)).map(({ code }) => code);

const wrong = 'The General Assembly,\nRecalling its resolution 70/684,\n';
const draft = `${repository}/draft.reso`;

test('chapeau.json sets rules for drafts that only the editor can read, as it comes, changes and goes', async () => {
  const client = await editorWith({ 'draft.reso': wrong });
  const uri = client.open(wrong, draft);
  assert.deepEqual(await codesOf(client, uri), ['cit-number-out-of-range']);

  client.save('chapeau.json', '{"rules": {"cit-number-out-of-range": "off"}}');
  await client.refreshed();
  assert.deepEqual(await codesOf(client, uri), []);

  client.save('chapeau.json', '{}');
  await client.refreshed();
  assert.deepEqual(await codesOf(client, uri), ['cit-number-out-of-range']);

  client.save('chapeau.json', '{"rules": {"cit-number-out-of-range": "off"');
  await client.refreshed();
  await client.pull(uri);
  const { uri: told, diagnostics } = await client.pushed();
  assert.equal(told, `${repository}/chapeau.json`);
  assert.match(String(diagnostics[0]?.message), /a closing brace } is missing/);

  client.save('chapeau.json');
  await client.refreshed();
  assert.deepEqual(await codesOf(client, uri), ['cit-number-out-of-range']);
  client.dispose();
});

test('what chapeau.json names is brought, from its folder and from elsewhere', async () => {
  const client = await editorWith({
    'chapeau.json':
      '{"extends": "../org/chapeau.json", "registry": ["my facts.yaml", "gone.yaml"]}',
    'my facts.yaml': 'instruments:\n  - symbol: A/RES/70/684\n    adopted: 2015-12-22\n',
    '../org/chapeau.json': '{"rules": {"cit-date-missing": "off"}, "registry": ["./texts"]}',
    '../org/texts/roads.txt': roads,
    'draft.reso': wrong,
  });
  const uri = client.open(
    `${wrong}Recalling also paragraph 2 of its resolution 81/12 of 10 December 2026,\n`,
    draft,
  );
  assert.deepEqual(await codesOf(client, uri), []);
  const { uri: told, diagnostics } = await client.pushed();
  assert.equal(told, `${repository}/chapeau.json`);
  assert.deepEqual(
    diagnostics.map(({ message }) =>
      JSON.stringify(message).includes('“gone.yaml” does not exist'),
    ),
    [true],
  );
  const onParagraph = { textDocument: { uri }, position: { line: 2, character: 20 } };
  const hover = await client.connection.sendRequest(HoverRequest.type, onParagraph);
  assert.match(JSON.stringify(hover), /2\. Decides to remain seized/);
  const links = await client.connection.sendRequest(DefinitionRequest.type, onParagraph);
  assert.equal(
    (links as LocationLink[])[0]?.targetUri,
    'vscode-vfs://github/org/org/texts/roads.txt',
  );
  client.dispose();
});

test('adopted texts and facts beside the draft count, also those that come later', async () => {
  const client = await editorWith({ 'draft.reso': wrong, 'roads.txt': roads });
  const uri = client.open(`${wrong}Recalling paragraph 9 of its resolution 81/12,\n`, draft);
  const before = await codesOf(client, uri);
  assert.ok(before.includes('ref-target-missing') || before.length > 1, String(before));

  client.save('board.registry.yaml', 'instruments:\n  - symbol: A/RES/70/684\n');
  await client.refreshed();
  assert.ok(!(await codesOf(client, uri)).includes('cit-number-out-of-range'));

  client.save('roads.txt', `${roads}3.\tRequests the Secretary-General to report;\n`);
  await client.refreshed();
  const hover = await client.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri },
    position: { line: 2, character: 40 },
  });
  assert.match(JSON.stringify(hover), /Roads for all/);
  client.dispose();
});

test('texts that do not count are not asked for again with every draft', async () => {
  const client = await editorWith({ 'draft.reso': wrong, 'notes.txt': 'Buy paper.' });
  const uri = client.open(wrong, draft);
  await client.pull(uri);
  const count = (): number => client.asked.filter((each) => each.endsWith('notes.txt')).length;
  assert.equal(count(), 1);
  client.change(uri, 2, `${wrong}\n`);
  await client.pull(uri);
  client.open(wrong, `${repository}/sub/other.reso`);
  await client.pull(`${repository}/sub/other.reso`);
  assert.equal(count(), 1);
  client.dispose();
});
