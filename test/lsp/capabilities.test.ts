import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  FoldingRangeRequest,
  HoverRequest,
  ImplementationRequest,
  InlayHintRequest,
  MarkupContent,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import type {
  CodeAction,
  CompletionList,
  Hover,
  Location,
  LocationLink,
} from 'vscode-languageserver/node';
import type { Preview } from '../../server/src/features/preview/types.ts';
import { PREVIEW_REQUEST } from '../../server/src/lsp/preview.ts';
import {
  FINDINGS_REQUEST,
  INSTRUMENTS_REQUEST,
  CALENDAR_REQUEST,
  EXPORT_REQUEST,
  IMPORT_REQUEST,
  MANDATES_REQUEST,
  REARRANGE_COMMAND,
  WORKBOOK_REQUEST,
} from '../../server/src/lsp/protocol.ts';
import type {
  Calendar,
  ExportedFile,
  ImportedDraft,
  InstrumentRow,
  MandateRow,
} from '../../server/src/lsp/protocol.ts';
import { exchange } from '../../server/src/node/exchange.ts';
import type { FindingsResult } from '../../server/src/lsp/protocol.ts';
import { STATUS_REQUEST } from '../../server/src/lsp/status.ts';
import type { DraftStatus } from '../../server/src/lsp/status.ts';
import { handlers } from '../../server/src/lsp/handlers.ts';
import { connect, plainClient, richClient } from './client.ts';
import type { TestClient } from './client.ts';
import { textAt, withCursor } from './cursor.ts';

const host = { exchange };
let client: TestClient;
let opened = 0;

before(async () => {
  client = await connect({ host });
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
    const { textDocument } = open(
      'The General Assembly,\n😀 Recalling its resolution 70/684$0 of 16 December 2015,\n',
    );
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

  async exchange() {
    const { textDocument } = open(
      'The General Assembly,\n%% For us.\nRecalling {>Egypt: why?<} it,\n1. Requests the Secretary-General to report by 15 March 2028;\n2. Requests the Secretary-General to report to the Commission on Science and Technology for Development at its seventieth session.$0\n',
    );
    const { connection } = client;
    for (const format of ['docx', 'xml', 'html'] as const) {
      const params = { ...textDocument, format };
      const file = await connection.sendRequest<ExportedFile>(EXPORT_REQUEST, params);
      assert.match(file.losses[0]?.message ?? '', /comment/, format);
      const back = { name: `draft.${format}`, bytes: file.bytes };
      const read = await connection.sendRequest<ImportedDraft>(IMPORT_REQUEST, back);
      assert.ok(read.kind === 'read', format);
      assert.match(
        read.text,
        /The General Assembly,\n[^]*Recalling \{>Egypt: why\?<\} it,/,
        format,
      );
    }
    const broken = { name: 'draft.docx', bytes: 'AAAA' };
    const refused = await connection.sendRequest<ImportedDraft>(IMPORT_REQUEST, broken);
    assert.equal(refused.kind, 'refused');

    const table = { sheet: 'Asks', rightToLeft: false, columns: [{ title: 'Who', width: 9 }] };
    const book = await connection.sendRequest<string>(WORKBOOK_REQUEST, {
      ...table,
      rows: [['A']],
    });
    assert.equal(Buffer.from(book, 'base64').subarray(0, 2).toString(), 'PK');

    const calendar = await connection.sendRequest<Calendar>(CALENDAR_REQUEST, textDocument);
    assert.equal(calendar.text.match(/BEGIN:VEVENT/g)?.length, 1);
    assert.match(calendar.text, /DTSTART;VALUE=DATE:20280315/);
    assert.deepEqual(
      calendar.losses.map(({ line, message }) => [line, message.replace(/^[^:]*/, '')]),
      [[5, ': the day of “seventieth session” is not known: it is not in the calendar.']],
    );
    const whole = await connection.sendRequest<Calendar>(CALENDAR_REQUEST, {});
    assert.ok(whole.text.includes('20280315'));
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

    const asking = open(
      'The General Assembly,\n\n1. Requests the Secretary-General to report by the e$0',
    );
    const offered = (await client.connection.sendRequest(
      CompletionRequest.type,
      asking,
    )) as CompletionList;
    const [first] = offered.items;
    assert.equal(first?.label, 'the end of 2026');
    assert.equal(
      (await client.connection.sendRequest(CompletionResolveRequest.type, first)).documentation,
      undefined,
    );
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

  async references() {
    const { text, position, textDocument } = open(
      'Recalling A/RES/70/125,\n1. Reaffirms resolution 70/1$025;\n',
    );
    const params = { textDocument, position, context: { includeDeclaration: true } };
    const found = await client.connection.sendRequest(ReferencesRequest.type, params);
    const here = (found ?? []).filter(({ uri }) => uri === textDocument.uri);
    assert.deepEqual(
      here.map(({ range }) => textAt(text, range)),
      ['A/RES/70/125', 'resolution 70/125'],
    );
  },

  async highlights() {
    const { text, ...params } = open('$01. Decides;\n2. Recalls paragraph 1 above;\n');
    const found = await client.connection.sendRequest(DocumentHighlightRequest.type, params);
    assert.deepEqual(
      found?.map(({ range, kind }) => [textAt(text, range), kind]),
      [
        ['1.', 3],
        ['paragraph 1', 2],
      ],
    );
  },

  async rename() {
    const { text, ...params } = open('1. Decides; {#ma$0p}\n2. Recalls {@map};\n');
    const prepared = await client.connection.sendRequest(PrepareRenameRequest.type, params);
    assert.ok(prepared && 'placeholder' in prepared);
    assert.equal(textAt(text, prepared.range), 'map');
    const request = (newName: string) =>
      client.connection.sendRequest(RenameRequest.type, { ...params, newName });
    const edit = await request('road');
    const [edits] = edit?.documentChanges ?? [];
    assert.ok(edits && 'edits' in edits);
    assert.equal(edits.edits.length, 2);
    await assert.rejects(request('road map'), /“road map” cannot be a label/);
  },

  async links() {
    const { text, textDocument } = open('Recalling resolution 70/125,\n$0');
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    assert.deepEqual(
      links?.map(({ range, target }) => [textAt(text, range), target]),
      [['resolution 70/125', 'https://docs.un.org/en/A/RES/70/125']],
    );
  },

  async selection() {
    const { text, position, textDocument } = open('1. Notes the wo$0rk, and stays;\n');
    const params = { textDocument, positions: [position] };
    const [found] = (await client.connection.sendRequest(SelectionRangeRequest.type, params)) ?? [];
    assert.ok(found?.parent);
    assert.equal(textAt(text, found.range), 'work');
    assert.equal(textAt(text, found.parent.range), 'Notes the work');
  },

  async 'workspace symbols'() {
    const { textDocument } = open('The General Assembly,\n\nAnnex VII\n$0');
    const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, {
      query: 'vii',
    });
    assert.deepEqual(
      found?.map(({ name, location }) => [name, location.uri]),
      [['Annex VII', textDocument.uri]],
    );
  },

  async 'code lenses'() {
    const { textDocument } = open(
      'The General Assembly,\n1. Requests the Secretary-General to report;\n2. Requests the Secretary-General to report on paragraph 1 above by 15 March 2028;\n3. Invites Member States to report by 2030;\n$0',
    );
    const found = await client.connection.sendRequest(CodeLensRequest.type, { textDocument });
    assert.deepEqual(
      found?.map(({ range, command }) => [range.start.line, command?.title]),
      [
        [1, '1 reference'],
        [1, 'No deadline'],
        [2, 'Due until 15 March 2028'],
        [3, 'Due in 2030'],
      ],
    );
  },

  async 'semantic tokens'() {
    const { textDocument } = open('Recalling its resolution 70/125,\nNoting A/RES/70/125,\n$0');
    const all = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    // Line, column, length, type, modifiers: an opener and a citation in each line.
    assert.deepEqual(
      all?.data,
      [
        [0, 0, 9, 0, 0],
        [0, 14, 17, 1, 0],
        [1, 0, 6, 0, 0],
        [0, 7, 12, 1, 0],
      ].flat(),
    );
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } };
    const params = { textDocument, range };
    const some = await client.connection.sendRequest(SemanticTokensRangeRequest.type, params);
    assert.equal(some?.data.length, 10);
  },

  async 'call hierarchy'() {
    const { text, ...params } = open(
      '1. Decides;\n2. Recalls paragraph 1$0 above and A/RES/70/125;\n',
    );
    const items = await client.connection.sendRequest(CallHierarchyPrepareRequest.type, {
      ...params,
      position: { line: 1, character: 4 },
    });
    const [item] = items ?? [];
    assert.ok(item);
    assert.match(item.name, /^2\. Recalls/);
    const outgoing = await client.connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, {
      item,
    });
    assert.deepEqual(
      outgoing?.map(({ to }) => to.name),
      ['1. Decides;', 'A/RES/70/125'],
    );
    const [first] = outgoing ?? [];
    assert.ok(first);
    const incoming = await client.connection.sendRequest(CallHierarchyIncomingCallsRequest.type, {
      item: first.to,
    });
    assert.deepEqual(
      incoming?.map(({ fromRanges }) => fromRanges.map((range) => textAt(text, range))),
      [['paragraph 1']],
    );
  },

  async views() {
    const { textDocument } = open(
      'The General Assembly,\n\n1. Requests the Secretary-General to report by 2030 on its resolution 70/125;\n\n2. Invites Member States to act;\n$0',
    );
    const ask = <Row>(method: string, uri?: string): Promise<Row[]> =>
      client.connection.sendRequest<Row[]>(method, uri === undefined ? {} : { uri });
    const asked = await ask<MandateRow>(MANDATES_REQUEST, textDocument.uri);
    assert.deepEqual(
      asked.map(({ place, actors, state, to }) => [place, actors, state, to]),
      [
        ['1', ['Secretary-General'], 'later', '2030-12-31'],
        ['2', ['Member States'], 'open', undefined],
      ],
    );
    for (const uri of [textDocument.uri, undefined]) {
      const cited = await ask<InstrumentRow>(INSTRUMENTS_REQUEST, uri);
      const row = cited.find(({ id }) => id === 'un:A/RES/70/125');
      assert.equal(row?.status, 'found');
      assert.ok(row.places.length >= 1);
    }
  },

  async rearranging() {
    const { textDocument } = open('Recalling A,\n$0');
    const params = {
      uri: textDocument.uri,
      position: { line: 0, character: 0 },
      operation: 'merge',
    };
    const result: unknown = await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: REARRANGE_COMMAND,
      arguments: [params],
    });
    assert.equal(result, null);
  },

  async formatting() {
    const { text, textDocument } = open('1.\tDecides  so;\n2.\tRequests  more;\n$0');
    const options = { tabSize: 4, insertSpaces: false };
    const all = await client.connection.sendRequest(DocumentFormattingRequest.type, {
      textDocument,
      options,
    });
    assert.deepEqual(
      all?.map(({ range, newText }) => [textAt(text, range), newText]),
      [
        [' ', ''],
        [' ', ''],
      ],
    );
    const some = await client.connection.sendRequest(DocumentRangeFormattingRequest.type, {
      textDocument,
      options,
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 20 } },
    });
    assert.deepEqual(
      some?.map(({ range }) => range.start.line),
      [1],
    );
    client.change(textDocument.uri, 2, '1.\tDecides;\n\n2.\tRequests;\n');
    const typed = await client.connection.sendRequest(DocumentOnTypeFormattingRequest.type, {
      textDocument,
      options,
      ch: '\n',
      position: { line: 1, character: 0 },
    });
    assert.match(JSON.stringify(typed), /2\.\\t/);
  },

  async folders() {
    // What happens when one is opened or closed is in drafts.test.ts.
    await Promise.resolve();
    assert.deepEqual(client.initialized.capabilities.workspace?.workspaceFolders, {
      supported: true,
      changeNotifications: true,
    });
  },

  async 'findings of the workspace'() {
    const { textDocument } = open('The General Assembly,\n\nRecalling resolution 70/684,\n$0');
    const params = { uris: [textDocument.uri] };
    const found = await client.connection.sendRequest<FindingsResult>(FINDINGS_REQUEST, params);
    assert.deepEqual(
      found.map(({ uri, diagnostics }) => [uri, diagnostics.map(({ code }) => code)]),
      [[textDocument.uri, ['cit-number-out-of-range']]],
    );
  },

  async 'language versions'() {
    const file = (language: string) => `file:///versions/law.${language}.reso`;
    client.open('L’Assemblée générale,\n\n1.\tInvite les États ;\n', file('fr'));
    client.open('The General Assembly,\n\n1.\tInvites States;\n', file('en'));
    const places = await client.connection.sendRequest(ImplementationRequest.type, {
      textDocument: { uri: file('en') },
      position: { line: 2, character: 4 },
    });
    assert.deepEqual(
      (places as Location[]).map(({ uri, range }) => [uri, range.start]),
      [[file('fr'), { line: 2, character: 0 }]],
    );
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
    // How paragraphs are moved is in rearranging.test.ts.
    const moves = await request(['refactor']);
    assert.deepEqual([...new Set(moves.map(({ kind }) => kind))], ['refactor.move']);
  },
};

describe('every capability that is promised is kept', () => {
  for (const [feature, exercise] of Object.entries(exercises)) test(feature, exercise);

  test('and every one of them is tried here', () => {
    assert.deepEqual(handlers.map(({ feature }) => feature).sort(), Object.keys(exercises).sort());
  });

  test('the promise is what the handlers add up to', () => {
    const promised = handlers.flatMap((handler) =>
      Object.keys(handler.capabilities(richClient, host)),
    );
    assert.deepEqual(Object.keys(client.initialized.capabilities).sort(), promised.sort());
    assert.equal(new Set(promised).size, promised.length, 'two handlers promise the same');
  });

  test('a server without room for other formats promises none', async () => {
    const small = await connect();
    assert.equal(small.initialized.capabilities.experimental, undefined);
    small.dispose();
  });

  test('an editor that cannot pull findings is promised none', async () => {
    const plain = await connect({ capabilities: plainClient });
    assert.equal(plain.initialized.capabilities.diagnosticProvider, undefined);
    plain.dispose();
  });
});
