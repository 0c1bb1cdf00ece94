import type { DocumentModel } from '../model/types.ts';
import type { DocumentSpan, ParagraphSpan } from '../text/span.ts';

/** What must agree between the language versions of one paragraph. */
export type FactKind =
  | 'citation'
  | 'paragraph-reference'
  | 'action-line'
  | 'session'
  | 'date'
  | 'figure'
  | 'quantifier'
  | 'footnote'
  | 'body'
  /** A treaty, plan or outcome known by name: `the 2030 Agenda`. */
  | 'term';

/** What a paragraph says that must not depend on its language: `resolution 70/125`, `15 per cent`. */
export interface Fact {
  readonly kind: FactKind;
  /** The same in every language; several where the text leaves open which one is meant. */
  readonly keys: readonly [string, ...string[]];
  readonly span: ParagraphSpan;
  /** For sessions and dates: something is due then. */
  readonly due?: boolean;
  /** For figures: as they stand there, `17,000`. */
  readonly literal?: string;
  /** For citations of the United Nations: what stands for the document whatever its language. */
  readonly cited?: CitedNumber;
}

export interface CitedNumber {
  /** `resolution 70/125`: the kind of document and its number, without the organ. */
  readonly key: string;
  /** The words beside it say whose document it is. */
  readonly organNamed: boolean;
  /** The figures and signs as they stand in any version: `70/125`, `1325 (2000)`, `A/75/614`. */
  readonly literal: string;
}

/** A paragraph of one version as it is compared with those of the others. */
export interface Unit {
  /** Index in `model.paragraphs`. */
  readonly paragraph: number;
  readonly kind: UnitKind;
  /** `1:3` for the third letter; undefined without a number. */
  readonly number: string | undefined;
  readonly facts: readonly Fact[];
  /** Characters of the content, as a part of all in the text: versions differ in their length. */
  readonly share: number;
}

/** Kinds of paragraphs that may stand for each other in another version; all lines without number are `line`. */
export type UnitKind =
  'numbered' | 'point' | 'bullet' | 'clause' | 'section' | 'line' | 'quote' | 'table' | 'note';

export interface Version {
  readonly model: DocumentModel;
  readonly units: readonly Unit[];
}

/** One paragraph in all versions, by their order; undefined where a version lacks it. */
export type Row = readonly (Unit | undefined)[];

export type DifferenceKind = FactKind | 'deadline' | 'number' | 'missing';

export type Severity = 'error' | 'warning' | 'info';

/** What one version has at a place, and where. */
export interface Holding {
  /** Which of the versions given. */
  readonly version: number;
  /** The words themselves, or the paragraph where it lacks them. */
  readonly span: DocumentSpan;
  readonly has: boolean;
}

/** Where versions of one paragraph do not say the same. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly severity: Severity;
  /** `paragraph 12 (a)`, `the third paragraph of the preamble`. */
  readonly place: string;
  readonly message: string;
  /** The version that does not say what the others say; two or more that say the same. */
  readonly differ: readonly Holding[];
  readonly agree: readonly Holding[];
}
