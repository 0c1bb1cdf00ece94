import { completion, describeEntry } from './features/completion/index.ts';
import type { Completion } from './features/completion/index.ts';
import { quickFixes } from './features/codeActions.ts';
import type { QuickFix } from './features/codeActions.ts';
import { definition } from './features/definition.ts';
import type { Jump } from './features/definition.ts';
import { FORMATTING_RULES, spacingChanges } from './features/formatting.ts';
import { onEnter } from './features/onEnter.ts';
import { documentSymbols } from './features/documentSymbols.ts';
import type { DraftSymbol } from './features/documentSymbols.ts';
import { foldingRanges } from './features/foldingRanges.ts';
import type { Fold } from './features/foldingRanges.ts';
import { inlayHints } from './features/inlayHints.ts';
import type { InlayText } from './features/inlayHints.ts';
import { preview } from './features/preview/preview.ts';
import type { Preview } from './features/preview/types.ts';
import { hover } from './features/hover.ts';
import type { HoverText } from './features/hover.ts';
import { contextOf } from './features/describe/reference.ts';
import type { LanguageTag } from './languages/types.ts';
import { analyse, createMemo } from './model/analyse.ts';
import type { ParagraphMemo } from './model/analyse.ts';
import type { DocumentModel } from './model/types.ts';
import type { Registry } from './registry/types.ts';
import { lint } from './rules/engine.ts';
import { createFindingsMemo } from './rules/findingsMemo.ts';
import type { FindingsMemo } from './rules/findingsMemo.ts';
import { fixAll } from './rules/fixAll.ts';
import type { Translate } from './text/messages.ts';
import type { Finding } from './rules/types.ts';
import { difference } from './text/difference.ts';
import { applyChanges } from './text/edits.ts';
import type { TextChange } from './text/edits.ts';
import type { DocumentSpan } from './text/span.ts';
import type { DraftConfig } from './workspace/config.ts';
import { languageOfPath } from './workspace/languageHint.ts';

/** One version of a draft. */
export interface SourceDocument {
  /** An address or a path; its name may tell the language. */
  readonly uri: string;
  readonly version: number;
  getText(): string;
}

export interface LanguageServiceOptions {
  readonly registry: Registry;
  /** For drafts whose workspace knows more: the registry with its layers. */
  readonly registryOf?: (uri: string) => Registry | undefined;
  /** Today (ISO): only the faces of Chapeau know a clock. */
  readonly asOf: () => string;
  readonly config: (uri: string) => DraftConfig;
  readonly log?: (message: string) => void;
  /** Each draft is read once, and nothing need be remembered for a version that does not come. */
  readonly once?: boolean;
  /** The language in which hovers and details are told; English unless given. */
  readonly ui?: LanguageTag;
  /** Puts what the rules say into that language. */
  readonly translate?: Translate;
}

/** All that an editor or the command line can ask of a draft. */
export interface LanguageService {
  /** Computed once for a version, with what the version before knew of the same paragraphs. */
  model(document: SourceDocument): DocumentModel;
  findings(document: SourceDocument): readonly Finding[];
  hover(document: SourceDocument, offset: number): HoverText | undefined;
  completion(document: SourceDocument, offset: number): Completion;
  /** The details of a proposal in Markdown; the draft it was made for may have gone on since. */
  describe(document: SourceDocument, id: string): string | undefined;
  definition(document: SourceDocument, offset: number): Jump | undefined;
  documentSymbols(document: SourceDocument): readonly DraftSymbol[];
  foldingRanges(document: SourceDocument): readonly Fold[];
  inlayHints(document: SourceDocument, visible: DocumentSpan): readonly InlayText[];
  quickFixes(document: SourceDocument, selection: DocumentSpan): readonly QuickFix<Finding>[];
  /** The draft as the finished document, what was found marked in it. */
  preview(document: SourceDocument): Preview;
  /** The edits of all safe fixes together. */
  fixAll(document: SourceDocument): readonly TextChange[];
  /** Blanks, the space behind markers and the signs that end paragraphs; nothing else is changed. */
  format(document: SourceDocument): readonly TextChange[];
  /** What follows from Enter: the next number, and what it does to those behind. */
  onEnter(document: SourceDocument, offset: number): readonly TextChange[];
  /** The document is closed: nothing of it is kept. */
  forget(uri: string): void;
}

interface Kept {
  readonly version: number;
  readonly registry: Registry;
  readonly config: DraftConfig;
  readonly asOf: string;
  readonly memo: ParagraphMemo | undefined;
  readonly findingsMemo: FindingsMemo | undefined;
  readonly model: DocumentModel;
  findings?: readonly Finding[];
}

export function createLanguageService(options: LanguageServiceOptions): LanguageService {
  const { asOf, log, ui, translate } = options;
  const registryOf = (uri: string): Registry => options.registryOf?.(uri) ?? options.registry;
  const documents = new Map<string, Kept>();

  const analyseText = (
    uri: string,
    text: string,
    memo: ParagraphMemo | undefined,
  ): DocumentModel => {
    const { house, language } = options.config(uri);
    return analyse(
      { uri, text },
      {
        registry: registryOf(uri),
        asOf: asOf(),
        preferred: { house, language },
        languageHint: languageOfPath(uri),
        memo,
      },
    );
  };
  const lintModel = (model: DocumentModel, memo: FindingsMemo | undefined): readonly Finding[] => {
    const { rules: severities, insistent } = options.config(model.uri);
    return lint(model, {
      severities,
      ...(memo && { memo }),
      ...(insistent && { insistent }),
      ...(log && { log }),
      ...(translate && { translate }),
    }).findings;
  };

  const keep = (document: SourceDocument): Kept => {
    const { uri, version } = document;
    const kept = documents.get(uri);
    const config = options.config(uri);
    const today = asOf();
    const registry = registryOf(uri);
    const isSame = kept?.registry === registry;
    if (isSame && kept.version === version && kept.config === config && kept.asOf === today) {
      return kept;
    }
    // Other names may be recognised in the same paragraphs.
    const memo = options.once ? undefined : isSame ? kept.memo : createMemo();
    const model = analyseText(uri, document.getText(), memo);
    const findingsMemo = options.once
      ? undefined
      : isSame
        ? kept.findingsMemo
        : createFindingsMemo();
    const next: Kept = { version, registry, config, asOf: today, memo, findingsMemo, model };
    documents.set(uri, next);
    return next;
  };
  const model = (document: SourceDocument): DocumentModel => keep(document).model;
  const findings = (document: SourceDocument): readonly Finding[] => {
    const kept = keep(document);
    return (kept.findings ??= lintModel(kept.model, kept.findingsMemo));
  };

  /** A text of the document after the safe fixes of the findings meant. */
  const mend = (
    document: SourceDocument,
    text: string,
    isMeant: (finding: Finding) => boolean,
  ): string => {
    // A memo of its own: the texts between the fixes are no versions of the document.
    const memo = createMemo();
    const findingsMemo = createFindingsMemo();
    const lintText = (fixed: string): readonly Finding[] =>
      fixed === document.getText()
        ? findings(document)
        : lintModel(analyseText(document.uri, fixed, memo), findingsMemo);
    return fixAll(text, lintText, (finding) =>
      isMeant(finding) ? finding.fixes.find((fix) => fix.safe) : undefined,
    );
  };

  return {
    model,
    findings,
    hover: (document, offset) => hover(model(document), offset, ui),
    completion: (document, offset) => completion(model(document), offset, ui),
    describe: (document, id) => describeEntry(contextOf(model(document), ui), id),
    definition: (document, offset) => definition(model(document), offset),
    documentSymbols: (document) => documentSymbols(model(document)),
    foldingRanges: (document) => foldingRanges(model(document)),
    inlayHints: (document, visible) => inlayHints(model(document), visible, ui),
    preview: (document) => preview(model(document), findings(document)),
    quickFixes: (document, selection) => quickFixes(findings(document), selection),
    fixAll: (document) =>
      difference(
        document.getText(),
        mend(document, document.getText(), () => true),
      ),
    format(document) {
      const text = document.getText();
      const spaced = applyChanges(text, spacingChanges(model(document)));
      return difference(
        text,
        mend(document, spaced, ({ rule }) => FORMATTING_RULES.has(rule)),
      );
    },
    onEnter(document, offset) {
      const { memo } = keep(document);
      return onEnter(document.getText(), offset, (text) => analyseText(document.uri, text, memo));
    },
    forget: (uri) => void documents.delete(uri),
  };
}
