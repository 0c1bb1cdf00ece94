import type { ClientCapabilities, SemanticTokens } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { semanticTokens, tokenModifiers, tokenTypes } from '../features/semanticTokens.ts';
import type { SemanticToken } from '../features/semanticTokens.ts';
import { toSpan } from './convert.ts';
import type { Handler } from './handlers.ts';

const knows = (client: ClientCapabilities): boolean =>
  client.textDocument?.semanticTokens !== undefined;

export const tokensHandler: Handler = {
  feature: 'semantic tokens',
  capabilities: (client) =>
    knows(client)
      ? {
          semanticTokensProvider: {
            legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
            full: true,
            range: true,
          },
        }
      : {},
  listen: (connection, session) => {
    const fallback: SemanticTokens = { data: [] };
    connection.languages.semanticTokens.on(({ textDocument: { uri } }, token) =>
      session.answer({ label: 'semantic tokens', uri, token, fallback }, (document) =>
        session.mayCut(document)
          ? encode(document, semanticTokens(session.service.model(document)))
          : fallback,
      ),
    );
    connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }, token) =>
      session.answer({ label: 'semantic tokens', uri, token, fallback }, (document) =>
        session.mayCut(document)
          ? encode(
              document,
              semanticTokens(session.service.model(document), toSpan(document, range)),
            )
          : fallback,
      ),
    );
  },
};

/** Five numbers a token, each place told from the one before; a token ends with its line. */
function encode(document: TextDocument, tokens: readonly SemanticToken[]): SemanticTokens {
  const data: number[] = [];
  let last = { line: 0, character: 0 };
  const text = document.getText();
  for (const { span, type, modifiers } of tokens) {
    const bits = modifiers.reduce((sum, each) => sum | (1 << tokenModifiers.indexOf(each)), 0);
    let start = span.start;
    // A citation in a note may run over the end of a line, which most editors cannot colour.
    for (const line of text.slice(span.start, span.end).split('\n')) {
      const at = document.positionAt(start);
      const column = at.line === last.line ? at.character - last.character : at.character;
      const length = line.replace(/\r$/, '').length;
      if (length > 0) {
        data.push(at.line - last.line, column, length, tokenTypes.indexOf(type), bits);
        last = at;
      }
      start += line.length + 1;
    }
  }
  return { data };
}
