import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  CodeActionRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  MarkupContent,
} from 'vscode-languageserver/node';
import type { CodeAction, CompletionList, Hover, LocationLink } from 'vscode-languageserver/node';
import type { Preview } from '../../server/src/features/preview/types.ts';
import { PREVIEW_REQUEST } from '../../server/src/lsp/preview.ts';
import { STATUS_REQUEST } from '../../server/src/lsp/status.ts';
import type { DraftStatus } from '../../server/src/lsp/status.ts';
import { handlers } from '../../server/src/lsp/handlers.ts';
import { connect, plainClient, richClient } from './client.ts';
import type { TestClient } from './client.ts';
import { textAt, withCursor } from './cursor.ts';

let client: TestClient;
let opened = 0;

before(async () => {
  client = await connect();
});
after(() => client.dispose());

/** Opens a draft under a name of its own; gives what requests need of it. */
function open(fixture: string) {
  const { text, position } = withCursor(fixture);
  const uri = client.open(text, `file:///drafts/${++opened}.reso`);
  return { text, position, textDocument: { uri } };
}

const markdownOf = (hover: Hover | null): string => {
  assert.ok(hover && MarkupContent.is(hover.contents));
  return hover.contents.value;
};

/** One for each row of the table of handlers; a row without one fails below. */
const exercises: Readonly<Record<string, () => Promise<void>>> = {
  async synchronization() {
    const { textDocument } = open('The General Assembly,\n😀 Recalling its resolution 70/684$0,\n');
    const [found] = await client.pull(textDocument.uri);
    assert.equal(found?.code, 'cit-number-out-of-range');
    // Behind a character of two UTF-16 units, which the columns count as two.
    const range = {
      start: { line: 1, character: 31 },
      end: { line: 1, character: 34 },
    };
    client.change(textDocument.uri, 2, '125', range);
    assert.deepEqual(await client.pull(textDocument.uri), []);
  },

  async preview() {
    const { textDocument } = open('The General Assembly,\n\nRecalling its resolution 70/684,$0\n');
    const page = await client.connection.sendRequest<Preview>(PREVIEW_REQUEST, textDocument);
    assert.equal(page.direction, 'ltr');
    assert.match(page.html, /class="[^"]*finding error/);
  },

  async status() {
    const { textDocument } = open('إن الجمعية العامة،$0\n');
    const status = await client.connection.sendRequest<DraftStatus>(STATUS_REQUEST, textDocument);
    assert.equal(status.house, 'un');
    assert.equal(status.language, 'ar');
  },

  async diagnostics() {
    const { text, textDocument } = open(
      'The General Assembly,\n\nRecalling its resolution 70/125 of 16 December 2016,$0\n',
    );
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument,
    });
    assert.ok(report.kind === 'full');
    const [found, ...others] = report.items;
    assert.ok(found);
    assert.equal(others.length, 0);
    assert.equal(textAt(text, found.range), '16 December 2016');
    assert.equal(found.code, 'cit-date-wrong');
    assert.equal(found.source, 'chapeau');
    assert.deepEqual(found.data, { rule: 'cit-date-wrong' });
    assert.match(String(found.message), /“16 December 2016”/);

    const again = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument,
      ...(report.resultId !== undefined && { previousResultId: report.resultId }),
    });
    assert.equal(again.kind, 'unchanged');
  },

  async hover() {
    const { text, ...params } = open('وإذ تشير إلى القرار 140 (المراجَع في بوخا$0رست، 2022)،\n');
    const hover = await client.connection.sendRequest(HoverRequest.type, params);
    assert.match(markdownOf(hover), /Resolution 140 \\?\(Rev. Bucharest, 2022\\?\)/);
    assert.ok(hover?.range);
    assert.equal(textAt(text, hover.range), 'القرار 140 (المراجَع في بوخارست، 2022)');
  },

  async completion() {
    const { text, ...params } = open('Recalling A/RES/80/17$03,\n');
    const list = (await client.connection.sendRequest(
      CompletionRequest.type,
      params,
    )) as CompletionList;
    const item = list.items.find(({ label }) => label === 'A/RES/80/173');
    assert.ok(item?.textEdit && 'insert' in item.textEdit);
    assert.equal(item.textEdit.newText, 'A/RES/80/173');
    assert.equal(textAt(text, item.textEdit.insert), 'A/RES/80/17');
    assert.equal(textAt(text, item.textEdit.replace), 'A/RES/80/173');
    assert.equal(item.documentation, undefined);

    const resolved = await client.connection.sendRequest(CompletionResolveRequest.type, item);
    assert.match(JSON.stringify(resolved.documentation), /17 December 2025/);
  },

  async definition() {
    const { text, ...params } = open(
      '1. Welcomes the road map;\n2. Requests a report on paragraph 1$0 above;\n',
    );
    const links = (await client.connection.sendRequest(
      DefinitionRequest.type,
      params,
    )) as LocationLink[];
    assert.deepEqual(
      links.map(({ targetRange }) => textAt(text, targetRange)),
      ['Welcomes the road map;'],
    );
    const [link] = links;
    assert.ok(link?.originSelectionRange);
    assert.equal(textAt(text, link.originSelectionRange), 'paragraph 1');
  },

  async 'document symbols'() {
    const { textDocument } = open('1. Requests the Secretary-General:\n(a) To report;\n$0');
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument,
    });
    const [first] = symbols ?? [];
    assert.ok(first && 'children' in first);
    assert.equal(first.name, '1. Requests the Secretary-General:');
    assert.deepEqual(
      first.children?.map(({ name }) => name),
      ['(a) To report;'],
    );
  },

  async folding() {
    const { textDocument } = open('1. Requests the Secretary-General:\n(a) To report;\n$0');
    const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
    assert.deepEqual(folds, [{ startLine: 0, endLine: 1 }]);
  },

  async 'inlay hints'() {
    const { textDocument } = open('Recalling General Assembly resolution 79/277,\n$0');
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const params = { textDocument, range };
    const hints = await client.connection.sendRequest(InlayHintRequest.type, params);
    assert.deepEqual(
      hints?.map(({ position }) => position),
      [{ line: 0, character: 44 }],
    );
    assert.match(JSON.stringify(hints?.[0]?.tooltip), /^"Modalities for the overall review/);
  },

  async 'code actions'() {
    const { text, position, textDocument } = open(
      'The General Assembly,\n\nRecalling its resolution 70/125 of 16 Dec$0ember 2016,\n',
    );
    const request = (only?: string[]) =>
      client.connection.sendRequest(CodeActionRequest.type, {
        textDocument,
        range: { start: position, end: position },
        context: { diagnostics: [], ...(only && { only }) },
      }) as Promise<CodeAction[]>;

    const [fix, ...others] = await request();
    assert.ok(fix);
    assert.equal(others.length, 0);
    assert.equal(fix.kind, 'quickfix');
    assert.equal(fix.isPreferred, true);
    const [edits] = fix.edit?.documentChanges ?? [];
    assert.ok(edits && 'edits' in edits);
    assert.deepEqual(edits.textDocument, { uri: textDocument.uri, version: 1 });
    const [edit] = edits.edits;
    assert.ok(edit && 'newText' in edit);
    assert.equal(textAt(text, edit.range), '16 December 2016');
    assert.equal(edit.newText, '16 December 2015');

    const all = await request(['source.fixAll']);
    assert.deepEqual(
      all.map(({ kind }) => kind),
      ['source.fixAll.chapeau'],
    );
    assert.deepEqual(await request(['refactor']), []);
  },
};

describe('every capability that is promised is kept', () => {
  for (const [feature, exercise] of Object.entries(exercises)) test(feature, exercise);

  test('and every one of them is tried here', () => {
    assert.deepEqual(handlers.map(({ feature }) => feature).sort(), Object.keys(exercises).sort());
  });

  test('the promise is what the handlers add up to', () => {
    const promised = handlers.flatMap((handler) => Object.keys(handler.capabilities(richClient)));
    assert.deepEqual(Object.keys(client.initialized.capabilities).sort(), promised.sort());
    assert.equal(new Set(promised).size, promised.length, 'two handlers promise the same');
  });

  test('an editor that cannot pull findings is promised none', async () => {
    const plain = await connect({ capabilities: plainClient });
    assert.equal(plain.initialized.capabilities.diagnosticProvider, undefined);
    plain.dispose();
  });
});
