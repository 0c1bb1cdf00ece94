import type { ParagraphSpan } from '../text/span.ts';
import type { Inline, Marker } from './types.ts';

/** What a line is by itself, before its neighbours are looked at. */
export type LineForm =
  | 'blank'
  | 'comment'
  | 'rule'
  | 'quote'
  | 'table'
  | 'note'
  | 'heading'
  | 'numbered'
  | 'point'
  | 'bullet'
  | 'plain';

/**
 * Everything that can be told from the text of one paragraph alone. It holds no offsets of the
 * document, so it stays true while the paragraph moves. Every object has every member.
 */
export interface LineFacts {
  readonly form: LineForm;
  readonly marker: Marker | undefined;
  /** The other reading of `(i)` or `I.`. */
  readonly alternative: Marker | undefined;
  /** The `1` of `1 to report annually`, which is a marker only in sections of ITU. */
  readonly bareNumber: Marker | undefined;
  readonly content: ParagraphSpan;
  readonly inlines: readonly Inline[];
  /** Brackets still open since an unclosed note body began; 0 where there is none. */
  readonly openNote: number;
  /** Spans of the opener by the lists of each position; in Chinese both may be found. */
  readonly preambular: ParagraphSpan | undefined;
  readonly operative: ParagraphSpan | undefined;
  /** The organ that the whole line names. */
  readonly organ: string | undefined;
  readonly section: SectionHead | undefined;
  readonly annex: AnnexHead | undefined;
  /** For `## …`. */
  readonly depth: number | undefined;
  readonly cells: readonly ParagraphSpan[] | undefined;
  /** Short and without punctuation at its end, as titles are. */
  readonly titleLike: boolean;
  readonly endsWithComma: boolean;
  /** Begins with a TAB, as centred titles do when pasted. */
  readonly tabbed: boolean;
}

export interface SectionHead {
  readonly part: 'recital' | 'operative';
  /** The line is in the lexicon as it stands; else it only begins so: `instructs the Deputy …`. */
  readonly whole: boolean;
  /** Without a capital, as heads are written; always so in scripts that have none. */
  readonly small: boolean;
}

export interface AnnexHead {
  readonly number: number | undefined;
}
