import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnosticsOf } from './diagnostics.ts';
import { eachDraft } from './drafts.ts';
import type { Handler } from './handlers.ts';
import { FINDINGS_REQUEST } from './protocol.ts';
import type { FindingsParams, FindingsResult } from './protocol.ts';
import { visitDraft } from './visitDraft.ts';

/** The findings of drafts that need not be open, `Lint Workspace`; those without any are left out. */
export const findingsHandler: Handler = {
  feature: 'findings of the workspace',
  capabilities: () => ({}),
  listen: (connection, session) =>
    connection.onRequest(
      FINDINGS_REQUEST,
      async (
        params: FindingsParams,
        token: CancellationToken,
      ): Promise<FindingsResult | ResponseError<never>> => {
        await session.drafts.ready();
        const progress = connection.window.attachWorkDoneProgress(params.workDoneToken);
        const results: { uri: string; diagnostics: Diagnostic[] }[] = [];
        progress.begin(session.say('checkingDrafts'), 0, undefined, true);
        await eachDraft(session, params.uris, progress, token, (uri, text) => {
          const collect = (document: TextDocument): void => {
            const diagnostics = diagnosticsOf(session, document);
            if (diagnostics.length > 0) results.push({ uri, diagnostics });
          };
          return visitDraft(session, uri, text, collect, `The findings of ${uri} failed`);
        });
        progress.done();
        return token.isCancellationRequested
          ? new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'findings: cancelled')
          : results;
      },
    ),
};
