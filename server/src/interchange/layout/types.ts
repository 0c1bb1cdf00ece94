import type { Change } from '../shown/types.ts';

/** Paragraph styles; what each looks like is the house's. */
export type ParagraphStyle =
  | 'Title'
  | 'Subtitle'
  | 'Proposal'
  | 'Organ'
  | 'Preambular'
  | 'Section'
  | 'Numbered'
  | 'Operative'
  | 'Point1'
  | 'Point2'
  | 'Bullet'
  | 'BodyText'
  | 'Quote'
  | 'Annex'
  | 'Rule'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Heading4'
  | 'TableText'
  | 'TableHead'
  | 'FootnoteText'
  | 'CommentText'
  | 'Header'
  | 'Footer'
  | 'Masthead'
  | 'MastheadHouse'
  | 'MastheadOrgan'
  | 'End';

/** How characters are set, beside what their paragraph's style says. */
export interface Format {
  readonly opener?: boolean;
  readonly emphasis?: boolean;
  readonly strong?: boolean;
  /** The address to which a click leads. */
  readonly link?: string | undefined;
}

/** A stretch of a paragraph in Word. */
export type Atom = { readonly change?: Change | undefined } & (
  | { readonly kind: 'text'; readonly text: string; readonly format: Format }
  /** A footnote, with its text. `again` points at one marked before. */
  | { readonly kind: 'note'; readonly note: Note; readonly again: boolean }
  /** A cross-reference: what is read there, of which the numbers are fields. */
  | {
      readonly kind: 'reference';
      readonly anchor: string;
      readonly parts: readonly ReferencePart[];
    }
  | { readonly kind: 'comment'; readonly who: string; readonly text: string }
);

export type AtomOf<Kind extends Atom['kind']> = Extract<Atom, { readonly kind: Kind }>;

export interface Note {
  /** The same for all marks of the note. */
  readonly id: string;
  /** By which its marks are known to readers. */
  readonly number: number;
  readonly atoms: readonly Atom[];
}

/** `2` that Word keeps up to date, or the words around it. */
export type ReferencePart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'number'; readonly anchor: string; readonly text: string };

export interface LayoutParagraph {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle;
  /** Its number is Word's own; absent: it is part of the text, or there is none. */
  readonly list?: ListPlace | undefined;
  readonly pageBreak?: boolean;
  /** Its style makes room for a number, but it has none. */
  readonly flush?: boolean;
  /** The bookmarks by which its number is referred to. */
  readonly anchors?: readonly string[];
  /** Its number as text. */
  readonly number?: NumberText | undefined;
  readonly atoms: readonly Atom[];
  /** The whole paragraph, its end included, came or went. */
  readonly change?: Change | undefined;
  /** What it was before, where that was something else. */
  readonly former?: ParagraphStyle | undefined;
}

/** `2.⇥`: what cross-references repeat of it, `2`, and the rest. */
export interface NumberText {
  readonly value: readonly Atom[];
  readonly rest: readonly Atom[];
}

/** The list and its first number, where it begins here. */
export interface ListPlace {
  readonly list: number;
}

export interface LayoutRow {
  readonly cells: readonly (readonly Atom[])[];
  readonly change?: Change | undefined;
}

export interface LayoutTable {
  readonly kind: 'table';
  readonly rows: readonly LayoutRow[];
}

export type LayoutBlock = LayoutParagraph | LayoutTable;

/** Numbers that Word counts: `(%1)` with lower letters from 1. */
export interface NumberList {
  readonly format: 'decimal' | 'lowerLetter' | 'lowerRoman' | 'bullet';
  /** `%1.`, `(%1)`, `–`. */
  readonly pattern: string;
  readonly start: number;
}

export interface Layout {
  readonly blocks: readonly LayoutBlock[];
  readonly lists: readonly NumberList[];
}

/** Who is said to have made the changes, and when. */
export interface Authorship {
  readonly author: string;
  /** `2026-11-27T10:00:00Z` */
  readonly date: string;
}
