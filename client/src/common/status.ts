import {
  DiagnosticSeverity,
  type Disposable,
  l10n,
  languages,
  LanguageStatusSeverity,
  type TextDocument,
  window,
} from 'vscode';
import type { DraftStatus } from '../../../server/src/lsp/status.ts';

/** Asks the server what a draft was taken for. */
export type AskStatus = (uri: string) => Promise<DraftStatus | null>;

/** The names of the houses, as drafters know them. */
const houseNames = (): Readonly<Record<DraftStatus['house'], string>> => ({
  un: l10n.t('United Nations'),
  sc: l10n.t('Security Council'),
  itu: l10n.t('ITU'),
  mun: l10n.t('Model United Nations'),
});

/** Whose rules are applied to the draft in front, and whether anything is open in it. */
export function registerStatus(ask: AskStatus): Disposable[] {
  const item = languages.createLanguageStatusItem('chapeau.status', { language: 'resolution' });
  item.name = 'Chapeau';
  item.text = l10n.t('Not checked yet');
  item.command = { title: l10n.t('Show Problems'), command: 'workbench.actions.view.problems' };
  const update = async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'resolution') return;
    const status = await ask(document.uri.toString()).catch(() => null);
    if (window.activeTextEditor?.document !== document) return;
    const { errors, warnings } = countOf(document);
    const open = errors + warnings;
    item.busy = !status;
    item.severity =
      errors > 0
        ? LanguageStatusSeverity.Error
        : warnings > 0
          ? LanguageStatusSeverity.Warning
          : LanguageStatusSeverity.Information;
    if (!status) {
      item.text = l10n.t('Not checked yet');
      item.detail = '';
      return;
    }
    item.text = open === 0 ? l10n.t('Ready to submit') : l10n.t('Findings: {0}', open);
    item.detail = l10n.t('{0} · registry of {1}', houseNames()[status.house], status.registry);
  };
  return [
    item,
    languages.onDidChangeDiagnostics(() => void update()),
    window.onDidChangeActiveTextEditor(() => void update()),
  ];
}

function countOf({ uri }: TextDocument): { readonly errors: number; readonly warnings: number } {
  const count = (severity: DiagnosticSeverity): number =>
    languages
      .getDiagnostics(uri)
      .filter((finding) => finding.source === 'chapeau' && finding.severity === severity).length;
  return {
    errors: count(DiagnosticSeverity.Error),
    warnings: count(DiagnosticSeverity.Warning),
  };
}
