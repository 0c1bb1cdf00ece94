import {
  CodeActionKind,
  CompletionItemKind,
  DiagnosticSeverity,
  FoldingRangeKind,
  MarkupKind,
  SymbolKind,
} from 'vscode-languageserver';
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionEntry } from '../features/completion/index.ts';
import type { ProposalKind } from '../features/completion/types.ts';
import type { QuickFix } from '../features/codeActions.ts';
import type { DraftSymbol } from '../features/documentSymbols.ts';
import type { Fold } from '../features/foldingRanges.ts';
import type { HoverText } from '../features/hover.ts';
import type { InlayText } from '../features/inlayHints.ts';
import type { Finding, Severity } from '../rules/types.ts';
import type { TextChange } from '../text/edits.ts';
import type { DocumentSpan } from '../text/span.ts';

/** The name under which findings appear in the list of problems. */
export const SOURCE = 'chapeau';
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.chapeau`;

export const toRange = (document: TextDocument, { start, end }: DocumentSpan): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

export const toSpan = (document: TextDocument, { start, end }: Range): DocumentSpan => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

export const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** What of a finding the editor can show beside its place and its words. */
export interface DiagnosticParts {
  readonly withRelated: boolean;
  /** A link to the page of the rule. */
  readonly withPage: boolean;
}

/** The scheme under which our own client shows the pages of rules. */
const RULE_PAGES = 'chapeau-rule';

export function toDiagnostic(
  document: TextDocument,
  { rule, severity, span, message, related }: Finding,
  { withRelated, withPage }: DiagnosticParts,
): Diagnostic {
  return {
    range: toRange(document, span),
    severity: severities[severity],
    code: rule,
    ...(withPage && { codeDescription: { href: `${RULE_PAGES}:/${rule}.md` } }),
    source: SOURCE,
    message,
    ...(withRelated &&
      related && {
        relatedInformation: related.map((other) => ({
          location: { uri: document.uri, range: toRange(document, other.span) },
          message: other.message,
        })),
      }),
  };
}

/** What is told of a draft as a whole, at its beginning. */
export const toNotice = (document: TextDocument, message: string): Diagnostic => ({
  range: toRange(document, { start: 0, end: 0 }),
  severity: DiagnosticSeverity.Information,
  source: SOURCE,
  message,
});

export const toHover = (document: TextDocument, { markdown, span }: HoverText): Hover => ({
  contents: { kind: MarkupKind.Markdown, value: markdown },
  range: toRange(document, span),
});

const itemKinds: Readonly<Record<ProposalKind, CompletionItemKind>> = {
  citation: CompletionItemKind.Reference,
  edition: CompletionItemKind.Reference,
  body: CompletionItemKind.Module,
  'action-line': CompletionItemKind.EnumMember,
  session: CompletionItemKind.Event,
  date: CompletionItemKind.Event,
  deadline: CompletionItemKind.Event,
  opener: CompletionItemKind.Keyword,
  paragraph: CompletionItemKind.Method,
  label: CompletionItemKind.Property,
};

/** What an editor sends back when it wants the details of an item. */
export interface ItemData {
  readonly uri: string;
  readonly id: string;
}

export function toCompletionItem(
  document: TextDocument,
  entry: CompletionEntry,
  withInsertReplace: boolean,
): CompletionItem {
  const { kind, id, label, detail, newText, filter, sort } = entry;
  const insert = toRange(document, entry.insert);
  const replace = toRange(document, entry.replace);
  const data: ItemData = { uri: document.uri, id };
  return {
    label,
    kind: itemKinds[kind],
    ...(detail !== undefined && { detail }),
    filterText: filter,
    sortText: sort,
    textEdit: withInsertReplace ? { newText, insert, replace } : { newText, range: replace },
    data,
  };
}

/** The data of an item that came back; undefined for an item that is none of ours. */
export function itemData(data: unknown): ItemData | undefined {
  const { uri, id } = (data ?? {}) as Partial<Record<keyof ItemData, unknown>>;
  return typeof uri === 'string' && typeof id === 'string' ? { uri, id } : undefined;
}

const symbolKinds: Readonly<Record<DraftSymbol['kind'], SymbolKind>> = {
  annex: SymbolKind.Module,
  organ: SymbolKind.Class,
  heading: SymbolKind.Namespace,
  section: SymbolKind.Namespace,
  preambular: SymbolKind.String,
  paragraph: SymbolKind.Method,
  point: SymbolKind.Field,
};

export const toDocumentSymbol = (document: TextDocument, symbol: DraftSymbol): DocumentSymbol => ({
  name: symbol.name,
  kind: symbolKinds[symbol.kind],
  range: toRange(document, symbol.span),
  selectionRange: toRange(document, symbol.selection),
  children: symbol.children.map((child) => toDocumentSymbol(document, child)),
});

export const toFoldingRange = ({ startLine, endLine, kind }: Fold): FoldingRange => ({
  startLine,
  endLine,
  ...(kind && { kind: kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region }),
});

export const toInlayHint = (document: TextDocument, hint: InlayText): InlayHint => ({
  position: document.positionAt(hint.offset),
  label: hint.label,
  paddingLeft: true,
  ...(hint.tooltip !== undefined && { tooltip: hint.tooltip }),
});

export const toTextEdit = (document: TextDocument, { span, newText }: TextChange): TextEdit => ({
  range: toRange(document, span),
  newText,
});

/** Edits of one draft, for the version they were made for where the editor can hold them to it. */
export function toWorkspaceEdit(
  document: TextDocument,
  changes: readonly TextChange[],
  withVersion: boolean,
): WorkspaceEdit {
  const { uri, version } = document;
  const edits = changes.map((change) => toTextEdit(document, change));
  return withVersion
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}

export function toQuickFix(
  document: TextDocument,
  { title, finding, changes, preferred }: QuickFix<Finding>,
  diagnostics: readonly Diagnostic[],
  withVersion: boolean,
): CodeAction {
  const { start } = toRange(document, finding.span);
  return {
    title,
    kind: CodeActionKind.QuickFix,
    isPreferred: preferred,
    diagnostics: diagnostics.filter(
      ({ code, range }) =>
        code === finding.rule &&
        range.start.line === start.line &&
        range.start.character === start.character,
    ),
    edit: toWorkspaceEdit(document, changes, withVersion),
  };
}
