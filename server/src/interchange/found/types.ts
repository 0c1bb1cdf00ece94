import type { LanguageTag } from '../../languages/types.ts';
import type { Loss } from '../loss.ts';

/** A stretch of a line as another format has it. */
export type FoundPiece =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly emphasis?: boolean;
      readonly strong?: boolean;
      readonly change?: 'insertion' | 'deletion' | undefined;
    }
  | {
      readonly kind: 'note';
      readonly id: string;
      readonly change?: 'insertion' | 'deletion' | undefined;
    }
  | {
      readonly kind: 'label-use';
      readonly name: string;
      readonly form?: string | undefined;
      readonly change?: 'insertion' | 'deletion' | undefined;
    }
  | { readonly kind: 'remark'; readonly who: string; readonly text: string };

/** A paragraph as another format has it, to become a line of a draft. */
export interface FoundLine {
  /**
   * What the format says it is, where it does. `title`, `heading` and `quote` are written so that
   * the parser reads them as such; `row` has cells; `verbatim` is a line as it is to stand.
   */
  readonly role: 'text' | 'title' | 'heading' | 'quote' | 'row' | 'verbatim' | 'note-text';
  /** For headings, 1 for the highest. */
  readonly depth?: number | undefined;
  /** The number in front of it, where the format keeps that apart from the text. */
  readonly marker?: string | undefined;
  readonly pieces: readonly FoundPiece[];
  readonly cells?: readonly (readonly FoundPiece[])[] | undefined;
  readonly label?: string | undefined;
  /** How the line stood in the draft that the file was made of, see {@link Original}. */
  readonly original?: Original | undefined;
  /** For `note-text`: which note. */
  readonly note?: string | undefined;
}

/** A line as it stood in a draft. It holds as long as what was made of it was not changed since. */
export interface Original {
  readonly text: string;
  /** Of the line as it would be written without knowing the original. */
  readonly check: string;
}

export interface FoundNote {
  readonly id: string;
  readonly pieces: readonly FoundPiece[];
  readonly original?: Original | undefined;
  /** Its text stood inside the original of some line; it gets a line only if that line changed. */
  readonly inside?: boolean;
}

/** A document of another format, taken apart. */
export interface FoundDraft {
  /** As it is to stand, `---` lines included; or entries to be written. */
  readonly frontMatter: string | readonly (readonly [key: string, value: string])[];
  readonly lines: readonly FoundLine[];
  /** In the order of their marks. */
  readonly notes: readonly FoundNote[];
  readonly language?: LanguageTag | undefined;
  /** Blank lines are put between the parts, where the format has none of its own. */
  readonly spaced: boolean;
  readonly losses: readonly Loss[];
}
