import type { DocumentModel, ResolvedReference } from '../../../server/src/model/types.ts';
import type { Citation } from '../../../server/src/references/types.ts';
import { isTrusted } from '../../../server/src/registry/types.ts';
import type { Paragraph } from '../../../server/src/syntax/types.ts';
import type { DocumentSpan } from '../../../server/src/text/span.ts';
import { toDocument } from '../../../server/src/text/span.ts';

export interface Cited {
  readonly citation: Citation;
  readonly resolved: ResolvedReference;
  readonly paragraph: Paragraph;
  readonly numberSpan: DocumentSpan;
  readonly numberText: string;
}

export function* citations(model: DocumentModel): Generator<Cited> {
  for (const resolved of model.references) {
    const { reference: citation } = resolved;
    const paragraph = model.paragraphs[resolved.paragraph];
    if (citation.kind !== 'citation' || !paragraph || paragraph.kind === 'title') continue;
    const numberSpan = toDocument(paragraph, citation.numberSpan);
    const numberText = model.text.slice(numberSpan.start, numberSpan.end);
    yield { citation, resolved, paragraph, numberSpan, numberText };
  }
}

/** Resolutions that exist, written `70/125`. */
export function* pairs(model: DocumentModel): Generator<Cited> {
  for (const each of citations(model)) {
    const isPair = /^\d{2,4}\/\d{1,3}$/.test(each.numberText);
    if (isPair && each.resolved.lookup?.status === 'found' && !each.citation.candidates) yield each;
  }
}

/** Citations with the day on which the cited text was adopted. */
export function* withDate(
  model: DocumentModel,
): Generator<Cited & { readonly date: DocumentSpan }> {
  for (const each of citations(model)) {
    const { citation, paragraph } = each;
    if (citation.date) yield { ...each, date: toDocument(paragraph, citation.date.span) };
  }
}

/** Those of which the registry knows the same day. */
export function* dated(model: DocumentModel): Generator<Cited & { readonly date: DocumentSpan }> {
  for (const each of citations(model)) {
    const { citation, paragraph } = each;
    const adopted = model.registry.adopted(citation.id);
    if (!citation.date || !adopted || !isTrusted(adopted.basis)) continue;
    if (adopted.date === citation.date.iso) {
      yield { ...each, date: toDocument(paragraph, citation.date.span) };
    }
  }
}

/** The numbered paragraphs of the resolution itself. */
export function operatives(
  model: DocumentModel,
): readonly { readonly paragraph: Paragraph; readonly number: number; readonly index: number }[] {
  return model.paragraphs.flatMap((paragraph, index) => {
    const place = model.places[index];
    const [number] = place?.path ?? [];
    const isOne =
      paragraph.kind === 'numbered' &&
      paragraph.marker?.style === 'digits' &&
      place?.scope === 0 &&
      place.path.length === 1 &&
      place.suffix === undefined;
    return isOne && number !== undefined ? [{ paragraph, number, index }] : [];
  });
}

/** Whether numbers run 1, 2, 3 … through the whole text: else a gap may be right. */
export const isPlain = (model: DocumentModel): boolean => {
  const found = operatives(model);
  return found.length >= 5 && found.every(({ number }, at) => number === at + 1);
};

export function markerDigits({ marker, start }: Paragraph): DocumentSpan | undefined {
  const digits = /\d+/.exec(marker?.text ?? '');
  if (!marker || !digits) return undefined;
  const from = start + marker.span.start + digits.index;
  return { start: from, end: from + digits[0].length };
}

/** The sign at the end of what a reader reads, note marks aside. */
export function endSign(paragraph: Paragraph, signs: string): DocumentSpan | undefined {
  const text = paragraph.text.slice(0, paragraph.content.end);
  const match = new RegExp(`[${signs}](?=(?:\\s*\\(?\\[\\^[^\\]]+\\]\\)?)?$)`, 'u').exec(text);
  if (!match) return undefined;
  const start = paragraph.start + match.index;
  return { start, end: start + 1 };
}

export const FULL_STOP: Readonly<Record<string, string>> = { zh: '。' };
export const SEMICOLON: Readonly<Record<string, string>> = { zh: '；', ar: '؛' };
export const stop = (model: DocumentModel): string => FULL_STOP[model.language] ?? '.';
export const semicolon = (model: DocumentModel): string => SEMICOLON[model.language] ?? ';';

/** References to paragraphs of this very text, `paragraph 3 above`. */
export function* internalParagraphs(model: DocumentModel): Generator<{
  readonly span: DocumentSpan;
  readonly number: DocumentSpan;
  readonly direction: 'above' | 'below' | undefined;
}> {
  for (const { reference, span, paragraph: index } of model.references) {
    const paragraph = model.paragraphs[index];
    if (reference.kind !== 'paragraph' || !reference.internal || !paragraph) continue;
    if (reference.unit !== 'paragraph' || reference.path.length !== 1 || reference.of) continue;
    if (model.paragraphsAt(reference.path, { scope: 0 }).length !== 1) continue;
    const number = toDocument(paragraph, reference.numberSpan);
    if (!/^\d+$/.test(model.text.slice(number.start, number.end))) continue;
    yield { span, number, direction: reference.direction };
  }
}

/** Two resolutions of the Assembly that follow each other in one list. */
export function* neighbours(model: DocumentModel): Generator<readonly [Cited, Cited]> {
  let before: Cited | undefined;
  for (const each of pairs(model)) {
    const { citation, resolved } = each;
    if (
      before &&
      citation.list !== undefined &&
      before.citation.list === citation.list &&
      before.resolved.paragraph === resolved.paragraph &&
      before.citation.body === citation.body &&
      before.numberText !== each.numberText
    ) {
      yield [before, each];
    }
    before = each;
  }
}

/** `A/RES/70/125`, written as a symbol. */
export function* symbols(model: DocumentModel): Generator<{
  readonly numberSpan: DocumentSpan;
  readonly numberText: string;
}> {
  for (const { resolved } of citations(model)) {
    const { span } = resolved;
    const text = model.text.slice(span.start, span.end);
    const isAlone = model.paragraphs[resolved.paragraph]?.text.trim() === text;
    if (!isAlone && /^[AE]\/RES\/\d{2,4}\/\d{1,3}$/.test(text)) {
      yield { numberSpan: span, numberText: text };
    }
  }
}
