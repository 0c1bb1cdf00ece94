import type { DocumentModel, ResolvedReference } from '../../model/types.ts';
import type { Paragraph } from '../../syntax/types.ts';

export type Change = 'insertion' | 'deletion';

/** How a stretch of text is set. */
export interface Setting {
  readonly emphasis: boolean;
  readonly strong: boolean;
  /** It belongs to the opener, which is in italics without being marked. */
  readonly opener: boolean;
  readonly change?: Change | undefined;
  /** The references it belongs to, the widest first. */
  readonly references: readonly ResolvedReference[];
  /** The address that it is. */
  readonly url?: string | undefined;
}

/** A stretch of a paragraph as it is read, the signs of the markup turned into what they mean. */
export type Piece = { readonly set: Setting } & (
  | { readonly kind: 'text'; readonly text: string }
  /** A mark of a note; a note that was marked before is only pointed at again. */
  | { readonly kind: 'note'; readonly id: string; readonly again: boolean }
  /** `{@road-map}`, with the text that a reader sees in its place. */
  | {
      readonly kind: 'label-use';
      readonly name: string;
      /** `full` for `{@road-map.full}`. */
      readonly form: string | undefined;
      readonly target: number;
      readonly text: string;
    }
  | { readonly kind: 'remark'; readonly who: string; readonly text: string }
);

export interface ShownParagraph {
  /** Its index in the model. */
  readonly index: number;
  readonly paragraph: Paragraph;
  /** The number or sign in front of it as a reader sees it, `3.` for `#.`; empty where there is none. */
  readonly marker: string;
  readonly pieces: readonly Piece[];
  /** For rows of a table. */
  readonly cells: readonly (readonly Piece[])[];
  /** The name by which it is cross-referred to, `road-map` for `{#road-map}`. */
  readonly label: string | undefined;
}

export interface ShownNote {
  readonly id: string;
  /** By the order of the marks, from 1. */
  readonly number: number;
  readonly pieces: readonly Piece[];
  /** The paragraph in which its text is. */
  readonly paragraph: number;
  /** Its text stands inside a paragraph, `[1: …]`, and has no line of its own. */
  readonly inside: boolean;
}

/** A draft as its readers see it, paragraph by paragraph as in the model. */
export interface ShownDraft {
  readonly model: DocumentModel;
  readonly paragraphs: readonly ShownParagraph[];
  /** Notes that are marked somewhere, by id. */
  readonly notes: ReadonlyMap<string, ShownNote>;
}
