import type { DocumentModel, ResolvedReference } from '../model/types.ts';
import type { DocumentSpan } from '../text/span.ts';
import { toDocument } from '../text/span.ts';

/** What a stretch of text is, for its colour; the editor is told these in this order. */
export const tokenTypes = [
  'opener',
  'citation',
  'paragraphReference',
  'actionLine',
  'body',
  'instrument',
  'session',
  'deadline',
  'date',
  'label',
] as const;
export type TokenType = (typeof tokenTypes)[number];

/** `superseded` by a later edition; `unknown` where there should be such a document and is none. */
export const tokenModifiers = ['superseded', 'unknown'] as const;
export type TokenModifier = (typeof tokenModifiers)[number];

export interface SemanticToken {
  readonly span: DocumentSpan;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** What the registry and the language know of the paragraphs that `within` touches; none overlap. */
export function semanticTokens(
  model: DocumentModel,
  within: DocumentSpan = { start: 0, end: model.text.length },
): readonly SemanticToken[] {
  const tokens: SemanticToken[] = [];
  const last = model.paragraphAt(within.end);
  for (let index = model.paragraphAt(within.start); index <= last; index++) {
    tokens.push(...apart(inParagraph(model, index)));
  }
  return tokens;
}

function inParagraph(model: DocumentModel, index: number): SemanticToken[] {
  const paragraph = model.paragraphs[index];
  if (!paragraph) return [];
  const tokens: SemanticToken[] = [];
  if (paragraph.opener) {
    const span = toDocument(paragraph, paragraph.opener.span);
    tokens.push({ span, type: 'opener', modifiers: [] });
  }
  for (const inline of paragraph.inlines) {
    if (inline.kind !== 'label' && inline.kind !== 'label-use') continue;
    tokens.push({ span: toDocument(paragraph, inline.span), type: 'label', modifiers: [] });
  }
  for (const resolved of model.referencesIn(index)) {
    const { reference, span } = resolved;
    tokens.push({ span, type: typeOf(reference.kind), modifiers: modifiersOf(resolved) });
  }
  return tokens;
}

const typeOf = (kind: ResolvedReference['reference']['kind']): TokenType => {
  switch (kind) {
    case 'paragraph':
      return 'paragraphReference';
    case 'action-line':
      return 'actionLine';
    default:
      return kind;
  }
};

function modifiersOf({ lookup }: ResolvedReference): readonly TokenModifier[] {
  const status = lookup?.status;
  return status === 'superseded' || status === 'unknown' ? [status] : [];
}

/**
 * Tokens must not overlap: the inner goes before the outer, of which what remains in front and
 * behind is kept, `by ⟨31 December 2027⟩ at the latest`.
 */
function apart(tokens: readonly SemanticToken[]): readonly SemanticToken[] {
  const smallestFirst = [...tokens].sort(
    (a, b) => a.span.end - a.span.start - (b.span.end - b.span.start),
  );
  const kept: SemanticToken[] = [];
  for (const token of smallestFirst) {
    let pieces: DocumentSpan[] = [token.span];
    for (const { span } of kept) pieces = pieces.flatMap((piece) => without(piece, span));
    for (const span of pieces) kept.push({ ...token, span });
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

function without(piece: DocumentSpan, taken: DocumentSpan): DocumentSpan[] {
  if (taken.end <= piece.start || piece.end <= taken.start) return [piece];
  return [
    { start: piece.start, end: taken.start },
    { start: taken.end, end: piece.end },
  ].filter(({ start, end }) => start < end);
}
