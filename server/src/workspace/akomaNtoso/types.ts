import type { LanguageTag } from '../../languages/types.ts';
import type { Position } from '../../text/lines.ts';

/** What an Akoma Ntoso file says of its text, before anything of it is looked up. */
export interface AknDocument {
  /** What may be its symbol, the likeliest first: `A/RES/75/234`, `75/234`. */
  readonly symbols: readonly string[];
  /** `/akn/un/statement/deliberation/unga/2020-12-21/75-234` */
  readonly iri?: string;
  /** `resolution`, `decision`: what it calls itself. */
  readonly name?: string;
  /** ISO, the day of the work. */
  readonly date?: string;
  readonly language?: LanguageTag;
  readonly title?: string;
  /** The number of the last paragraph; absent where none is numbered, or the head alone was read. */
  readonly lastParagraph?: number;
  /** The text as a drafter would have typed it, if that was asked for. */
  readonly lines: readonly AknLine[];
}

export interface AknLine {
  readonly text: string;
  /** Where it stands in the file. */
  readonly start: Position;
  readonly end: Position;
}

export type AknResult =
  | { readonly kind: 'read'; readonly document: AknDocument }
  /** Why it was not read on, and the way out; to be set after the name of the file. */
  | { readonly kind: 'refused'; readonly reason: string };

export interface AknOptions {
  /** How much of it: its head, its head and the last number, or its words as well. */
  readonly depth: 'head' | 'numbers' | 'words';
}
