import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  ImplementationRequest,
} from 'vscode-languageserver/node';
import type { Location } from 'vscode-languageserver/node';
import { memoryFiles } from '../../server/src/testkit/memoryFiles.ts';
import { connect, plainClient, richClient } from './client.ts';
import type { TestClient } from './client.ts';

const english =
  'The General Assembly,\n\n1.\tInvites 25 States;\n\n2.\tRequests a report by 2028.\n';
const french =
  'L’Assemblée générale,\n\n1.\tInvite 25 États ;\n\n2.\tDemande un rapport pour 2028.\n';
const uri = 'file:///drafts/law.en.reso';

/** An editor in a folder in which the French version lies, unless other files do. */
const beside = (
  capabilities = richClient,
  contents: Record<string, string> = { '/drafts/law.fr.reso': french },
): Promise<TestClient> => {
  const files = memoryFiles(contents);
  return connect({
    capabilities,
    rootUri: 'file:///drafts',
    host: { files },
  });
};

for (const [name, capabilities] of [
  ['that asks for findings', richClient],
  ['that does not', plainClient],
] as const) {
  test(`an editor ${name} is told where versions differ, and when they agree again`, async () => {
    const client = await beside(capabilities);
    const until = async (text: RegExp | undefined): Promise<void> => {
      for (;;) {
        const pushed = await client.pushed();
        if (pushed.uri !== uri) continue;
        const codes = pushed.diagnostics.map(({ message }) => String(message));
        if (text ? codes.some((each) => text.test(each)) : codes.length === 0) return;
      }
    };
    client.open(english.replace('25', '52'), uri);
    await until(
      /English has the figure “52”, not “25” as in French|French has the figure “25”, not “52” as in English/,
    );
    client.change(uri, 2, english);
    await until(undefined);
    client.dispose();
  });
}

test('a version that changes or goes on the disk is compared anew', async () => {
  const contents: Record<string, string> = { '/drafts/law.fr.reso': french.replace('25', '52') };
  const client = await beside(richClient, contents);
  client.open(english, uri);
  const codes = async (): Promise<readonly unknown[]> =>
    (await client.pushed()).diagnostics.map(({ code }) => code);
  assert.deepEqual(await codes(), ['version-figure']);
  const changed = (type: FileChangeType): Promise<void> =>
    client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: 'file:///drafts/law.fr.reso', type }],
    });
  contents['/drafts/law.fr.reso'] = french;
  await changed(FileChangeType.Changed);
  assert.deepEqual(await codes(), []);
  contents['/drafts/law.fr.reso'] = french.replace('25', '52');
  await changed(FileChangeType.Changed);
  assert.deepEqual(await codes(), ['version-figure']);
  delete contents['/drafts/law.fr.reso'];
  await changed(FileChangeType.Deleted);
  assert.deepEqual(await codes(), []);
  client.dispose();
});

test('the place in the other version is told with it', async () => {
  const client = await beside();
  client.open(english.replace('25', '52'), uri);
  const { diagnostics } = await client.pushed();
  assert.deepEqual(
    diagnostics.map(({ code, range, relatedInformation }) => [
      code,
      range.start,
      relatedInformation?.map(({ location, message }) => [
        location.uri,
        location.range.start,
        message,
      ]),
    ]),
    [
      [
        'version-figure',
        { line: 2, character: 11 },
        [['file:///drafts/law.fr.reso', { line: 2, character: 10 }, 'French: “25”']],
      ],
    ],
  );
  client.dispose();
});

test('chapeau.json names versions whose names do not tell', async () => {
  const files = memoryFiles({
    '/drafts/chapeau.json': '{"registry": [], "versions": [["law-E.reso", "law-F.reso"]]}',
    '/drafts/law-F.reso': french,
  });
  const client = await connect({
    rootUri: 'file:///drafts',
    host: { files },
  });
  client.open(english.replace('25', '52'), 'file:///drafts/law-E.reso');
  const { diagnostics } = await client.pushed();
  assert.deepEqual(
    diagnostics.map(({ code }) => code),
    ['version-figure'],
  );
  client.dispose();
});

test('an open version counts as it is in the editor', async () => {
  const client = await beside(richClient, { '/drafts/law.fr.reso': french.replace('25', '52') });
  client.open(french, 'file:///drafts/law.fr.reso');
  client.open(english, uri);
  const places = await client.connection.sendRequest(ImplementationRequest.type, {
    textDocument: { uri },
    position: { line: 4, character: 5 },
  });
  assert.deepEqual(
    (places as Location[]).map((place) => [place.uri, place.range.start, place.range.end]),
    [['file:///drafts/law.fr.reso', { line: 4, character: 0 }, { line: 4, character: 32 }]],
  );
  client.dispose();
});
