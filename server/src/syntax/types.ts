import type { DocumentSpan, ParagraphSpan } from '../text/span.ts';
import type { LanguageTag } from '../languages/types.ts';

/**
 * What a line of a draft is. One line is one paragraph; blank lines are paragraphs too, so that
 * the texts of all paragraphs, one after the other, are the document.
 */
export type ParagraphKind =
  | 'front-matter' // the whole block between `---` lines
  | 'blank'
  | 'comment' // %% …
  | 'rule' // _____ or * * *
  | 'organ' // The General Assembly,
  | 'annex' // Annex II
  | 'section' // ITU: considering, resolves, instructs the Secretary-General
  | 'heading' // ## …, I. …, أولاً⇥…
  | 'numbered' // 1.⇥ …, 1 -⇥ …, 9⇥ …, 2.1⇥ …
  | 'point' // (a), a), (أ); (i), ’1‘, ㈠ – see Marker.level
  | 'bullet'
  | 'quote' // > …
  | 'table' // | … | … |
  | 'note' // [^1]: …
  | 'preambular' // an unnumbered line of the preamble
  | 'operative' // an unnumbered line whose opener is operative
  | 'title'
  | 'text';

/** The number, letter or sign in front of a paragraph. */
export interface Marker {
  readonly style:
    | 'digits' // 1.  1 -  9  #.
    | 'decimal' // 2.1
    | 'letter' // (a) a)
    | 'roman' // (i) i)
    | 'arabic-letter' // (أ)
    | 'quoted-digits' // ’1‘
    | 'circled' // ㈠
    | 'bullet'
    | 'ordinal-word'; // أولاً
  /** As typed, without blanks around it: `1.`, `1 -`, `(a)`, `’1‘`. */
  readonly text: string;
  /** Where it stands in the paragraph. */
  readonly span: ParagraphSpan;
  /** 0 for paragraphs, 1 for (a), 2 for (i); decided by what comes before where letters are ambiguous. */
  readonly level: number;
  /** `[2, 1]` for `2.1`; `[3]` for `(c)`; empty for `#.` and bullets. */
  readonly numbers: readonly number[];
  /** Bis, ter … after a number: `3 bis.` */
  readonly suffix?: string;
}

/** Signs inside a paragraph, each with where it stands. */
export type Inline =
  | { readonly kind: 'label'; readonly span: ParagraphSpan; readonly name: string } // {#road-map}
  | {
      readonly kind: 'label-use'; // {@road-map}, {@road-map.full}
      readonly span: ParagraphSpan;
      readonly name: string;
      readonly form?: string;
    }
  | {
      readonly kind: 'note-mark';
      readonly span: ParagraphSpan;
      readonly id: string;
      readonly notation: 'caret' | 'footnoteRef';
    }
  | {
      readonly kind: 'note-body'; // [1: ⇥text], which may run over the line break
      readonly span: ParagraphSpan;
      readonly id: string;
      readonly content: ParagraphSpan;
      readonly closed: boolean;
    }
  | { readonly kind: 'emphasis'; readonly span: ParagraphSpan; readonly strong: boolean }
  | {
      readonly kind: 'insertion' | 'deletion' | 'remark';
      readonly span: ParagraphSpan;
      readonly content: ParagraphSpan;
    }
  | { readonly kind: 'bracket'; readonly span: ParagraphSpan } // [negotiating brackets]
  | { readonly kind: 'url'; readonly span: ParagraphSpan };

export interface Paragraph {
  readonly kind: ParagraphKind;
  /** Offset in the document. */
  readonly start: number;
  /** Zero-based line on which it begins. */
  readonly line: number;
  /** Every character of it, line ends included. */
  readonly text: string;
  readonly marker?: Marker | undefined;
  /** What a reader reads: without blanks at the ends, marker, label, note body and line end. */
  readonly content: ParagraphSpan;
  readonly inlines: readonly Inline[];
  /** The opener of a preambular or operative paragraph (also of a numbered one) as it stands. */
  readonly opener?: OpenerMatch | undefined;
  /** For `organ`: the canonical id of the body. */
  readonly organ?: string | undefined;
  /** For `heading`: 1 for the highest. For `section`: 1 recital, 2 operative is in `sectionPart`. */
  readonly depth?: number | undefined;
  readonly sectionPart?: 'recital' | 'operative' | undefined;
  /** For `annex`: its number where it has one (`Annex II` → 2). */
  readonly annexNumber?: number | undefined;
  /** For `table`: the cells. */
  readonly cells?: readonly ParagraphSpan[] | undefined;
}

/** The verb at the beginning of a paragraph: `Recalling also`, `وإذ تشير`. */
export interface OpenerMatch {
  readonly span: ParagraphSpan;
  readonly position: 'preambular' | 'operative';
}

/**
 * Where a numbered paragraph stands: `scope` counts the texts inside the document (0 is the main
 * text, 1 the first annex …; quotations are texts of their own and count down from -1), `path` is
 * `[12, 1]` for sub-paragraph (a) of paragraph 12.
 */
export interface ParagraphPlace {
  readonly scope: number;
  /** ITU: the section above it, `resolves`, as written. */
  readonly section?: string | undefined;
  /** `[0, 1]` for (a) of an unnumbered paragraph outside a section. */
  readonly path: readonly number[];
  /** `bis` for `3 bis.`, whose path is that of 3. */
  readonly suffix?: string | undefined;
  /** Index of the paragraph under which a point stands: the numbered or preambular paragraph, point or section. */
  readonly parent?: number | undefined;
}

export interface FrontMatterEntry {
  readonly key: string;
  readonly keySpan: DocumentSpan;
  readonly value: string;
  readonly valueSpan: DocumentSpan;
}

export interface FrontMatter {
  readonly entries: readonly FrontMatterEntry[];
  readonly span: DocumentSpan;
}

/** Something the parser could not make sense of; the text is kept all the same. */
export interface SyntaxProblem {
  readonly code:
    'front-matter-unclosed' | 'front-matter-line' | 'front-matter-key' | 'note-unclosed';
  readonly span: DocumentSpan;
  /** The text in question, for the message. */
  readonly text: string;
}

/**
 * A draft as an ordered, lossless list of paragraphs:
 * `tree.paragraphs.map((p) => p.text).join('') === text`.
 */
export interface DocumentTree {
  readonly text: string;
  /** From front matter, else as detected from the letters of the text. */
  readonly language: LanguageTag;
  readonly frontMatter?: FrontMatter;
  readonly paragraphs: readonly Paragraph[];
  readonly problems: readonly SyntaxProblem[];
}
