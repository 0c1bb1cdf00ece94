import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { Connection, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toDiagnostic, toNotice } from './convert.ts';
import type { Session } from './session.ts';
import { weightiest } from './weightiest.ts';

/** Editors show no more of one document; what goes beyond it would be sent for nothing at every keystroke. */
const MOST_SHOWN = 1000;

/** What an editor is told of a draft: its findings, of very many the weightiest and how many more there are. */
export function diagnosticsOf(session: Session, document: TextDocument): Diagnostic[] {
  const parts = {
    withRelated: session.showsRelated,
    withPage: session.provides.rulePages === true,
  };
  const findings = session.service.findings(document);
  const isTooMany = findings.length > MOST_SHOWN;
  const shown = isTooMany ? weightiest(findings, MOST_SHOWN - 1) : findings;
  const diagnostics = shown.map((finding) => toDiagnostic(document, finding, parts));
  if (isTooMany) {
    const more = session.say('moreFindings', [findings.length - shown.length]);
    diagnostics.push(toNotice(document, more));
  }
  return diagnostics;
}

/** The editor asks for the findings of a draft; it is told where they are those it has already. */
export function pullDiagnostics(connection: Connection, session: Session): void {
  let settingsSet = 0;
  session.onSettingsChange(() => {
    settingsSet++;
    if (session.client.workspace?.diagnostics?.refreshSupport) {
      connection.languages.diagnostics.refresh();
    }
  });
  // What other language versions say comes later than the rest, and is sent when it is known.
  const send = (uri: string, diagnostics: Diagnostic[]): void =>
    // It fails only where the editor has gone in the meantime.
    void connection.sendDiagnostics({ uri, diagnostics }).catch(() => undefined);
  session.versions.listen((uri) => {
    const document = session.documents.get(uri);
    send(uri, document ? session.versions.diagnosticsOf(document) : []);
  });
  connection.languages.diagnostics.on((params, token) => {
    const { uri } = params.textDocument;
    const fallback: DocumentDiagnosticReport = {
      kind: DocumentDiagnosticReportKind.Full,
      items: [],
    };
    return session.answer<DocumentDiagnosticReport>(
      { label: 'diagnostics', uri, token, fallback },
      (document) => {
        // The day counts: tomorrow another edition may be the latest.
        const resultId = `${document.version}/${settingsSet}/${session.service.model(document).asOf}`;
        return resultId === params.previousResultId
          ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
          : {
              kind: DocumentDiagnosticReportKind.Full,
              resultId,
              items: diagnosticsOf(session, document),
            };
      },
    );
  });
}

/** The shortest and the longest time that keystrokes are waited for, in milliseconds. */
const DELAY = { least: 20, most: 400 };

/** The findings of each draft are sent a moment after it was changed, for editors that do not ask. */
export function pushDiagnostics(connection: Connection, session: Session): void {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  let lastDuration = 0;

  const publish = async (uri: string): Promise<void> => {
    await session.prepare(uri);
    const document = session.documents.get(uri);
    // Changed again while the settings were asked for: the later call publishes.
    if (!document || waiting.has(uri)) return;
    const start = Date.now();
    let diagnostics: Diagnostic[];
    try {
      const ofVersions = session.versions.diagnosticsOf(document);
      diagnostics = [...diagnosticsOf(session, document), ...ofVersions];
    } catch (error) {
      connection.console.error(`diagnostics failed on ${uri}: ${String(error)}`);
      return;
    }
    lastDuration = Date.now() - start;
    await connection.sendDiagnostics({ uri, version: document.version, diagnostics });
  };
  const schedule = (uri: string): void => {
    clearTimeout(waiting.get(uri));
    // The longer a draft takes, the longer its drafter may type before it is read again.
    const delay = Math.min(Math.max(lastDuration, DELAY.least), DELAY.most);
    waiting.set(
      uri,
      setTimeout(() => {
        waiting.delete(uri);
        // It fails only where the editor has gone in the meantime.
        publish(uri).catch(() => undefined);
      }, delay),
    );
  };

  session.documents.onDidChangeContent(({ document }) => schedule(document.uri));
  session.versions.listen(schedule);
  session.onSettingsChange(() => session.documents.keys().forEach(schedule));
  session.documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    connection.sendDiagnostics({ uri, diagnostics: [] }).catch(() => undefined);
  });
}
