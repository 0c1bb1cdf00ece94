import type { TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextChange } from '../text/edits.ts';
import { toTextEdit } from './convert.ts';
import type { Handler } from './handlers.ts';

const toEdits = (document: TextDocument, changes: readonly TextChange[]): TextEdit[] =>
  changes.map((change) => toTextEdit(document, change));

/** Formatting of the draft, of a part of it, and of what Enter begins. */
export const formattingHandler: Handler = {
  feature: 'formatting',
  capabilities: () => ({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  }),
  listen: (connection, session) => {
    const { service } = session;
    connection.onDocumentFormatting(({ textDocument: { uri } }, token) =>
      session.answer<TextEdit[]>({ label: 'formatting', uri, token, fallback: [] }, (document) =>
        toEdits(document, service.format(document)),
      ),
    );
    connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }, token) =>
      session.answer<TextEdit[]>({ label: 'formatting', uri, token, fallback: [] }, (document) =>
        toEdits(document, service.format(document)).filter(
          ({ range: { start, end } }) =>
            start.line >= range.start.line && end.line <= range.end.line,
        ),
      ),
    );
    connection.onDocumentOnTypeFormatting(({ textDocument: { uri }, position }, token) =>
      session.answer<TextEdit[]>({ label: 'numbering', uri, token, fallback: [] }, (document) =>
        toEdits(document, service.onEnter(document, document.offsetAt(position))),
      ),
    );
  },
};
