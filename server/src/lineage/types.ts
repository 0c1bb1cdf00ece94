import type { MandateChange } from '../mandates/index.ts';
import type { DocumentSpan } from '../text/span.ts';

/** What became of a paragraph: as it was (but for its number), in other words, not in the earlier text, or gone. */
export type Fate = 'kept' | 'reworded' | 'new' | 'dropped';

/** A paragraph of one of the two texts. */
export interface Side {
  /** Index in `model.paragraphs`. */
  readonly paragraph: number;
  /** `paragraph 12 (a)`, `paragraph 3 of the preamble`, `note 4`, `line 17`. */
  readonly place: string;
  /** What it says, without its number. */
  readonly text: string;
  readonly span: DocumentSpan;
}

/** A part of a paragraph: in both texts, only in the newer, or only in the older. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A citation that came or went with a paragraph. */
export interface CitationChange {
  readonly id: string;
  /** As it stands there. */
  readonly text: string;
  /** The other text cites it too, in another paragraph. */
  readonly elsewhere: boolean;
}

export interface LineageRow {
  readonly fate: Fate;
  /** It stands in another order among the others than it did. */
  readonly moved: boolean;
  readonly before?: Side;
  readonly after?: Side;
  /** What changed, of a reworded paragraph; else empty. */
  readonly pieces: readonly Piece[];
  readonly citations: {
    readonly added: readonly CitationChange[];
    readonly dropped: readonly CitationChange[];
  };
  /** What became of what it asks, other than being kept. */
  readonly mandates: readonly MandateChange[];
}

/** Paragraphs in the order of the newer text, those dropped where they stood. */
export type Lineage = readonly LineageRow[];
