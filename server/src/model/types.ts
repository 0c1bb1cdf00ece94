import type { LanguageTag } from '../languages/types.ts';
import type { HouseId, Reference } from '../references/types.ts';
import type { Conference, Lookup, Registry } from '../registry/types.ts';
import type { DocumentTree, Paragraph, ParagraphPlace } from '../syntax/types.ts';
import type { DocumentSpan } from '../text/span.ts';

export type { ParagraphPlace } from '../syntax/types.ts';

/** A reference together with where it stands and what the registry says. */
export interface ResolvedReference {
  readonly reference: Reference;
  /** Index of the paragraph in `model.paragraphs`. */
  readonly paragraph: number;
  readonly span: DocumentSpan;
  /** For citations, action lines and paragraphs of this text; undefined where there is nothing to look up. */
  readonly lookup?: Lookup;
}

/** The single thing that rules and features read. A value: never changed after `analyse` made it. */
export interface DocumentModel {
  readonly uri: string;
  readonly text: string;
  readonly tree: DocumentTree;
  readonly language: LanguageTag;
  readonly house: HouseId;
  /** The acting organ, canonical id. */
  readonly organ?: string;
  /** The document's own date (ISO) by which editions are judged; absent: today, see `asOf`. */
  readonly date?: string;
  readonly asOf: string;
  /** The canonical id of this document where it says it, `un:A/80/L.41`. */
  readonly self?: string;
  /** The conference that adopts it, as the line of its organ says: PP Dubai 2018. */
  readonly meeting?: Conference;
  readonly registry: Registry;
  readonly paragraphs: readonly Paragraph[];
  /** Place of each paragraph, by index; undefined for those without a number. */
  readonly places: readonly (ParagraphPlace | undefined)[];
  /** All references in the order of the text. */
  readonly references: readonly ResolvedReference[];
  readonly labels: ReadonlyMap<string, number>;
  paragraphAt(offset: number): number;
  /** The innermost reference that covers `offset`, ends included. */
  referenceAt(offset: number): ResolvedReference | undefined;
  referencesIn(paragraph: number): readonly ResolvedReference[];
  /** Indices of the paragraphs that have this path; several when a number is used twice. */
  paragraphsAt(
    path: readonly number[],
    options?: { readonly scope?: number; readonly section?: string },
  ): readonly number[];
}
