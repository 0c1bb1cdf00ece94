import type { LanguageTag } from '../languages/types.ts';
import type { LineFacts } from './lineFacts.ts';
import type { GatheredVersion } from './reuse.ts';
import type { Paragraph } from './types.ts';

/**
 * A line with what it tells. The text is that of the version in which the line was first met: one
 * and the same string from version to version is found in a map without being read again.
 */
export interface KnownLine {
  readonly text: string;
  readonly facts: LineFacts;
}

/**
 * What is known of the lines of one document, kept from one version to the next: after a keystroke
 * only the line typed in is looked at anew. Lines that are met no more are forgotten after a while.
 */
export interface SyntaxMemo {
  current: Map<string, KnownLine>;
  previous: Map<string, KnownLine>;
  language: LanguageTag | undefined;
  /** The version before. */
  last: GatheredVersion | undefined;
  paragraphs: readonly Paragraph[] | undefined;
}

/** One for each open document, to be given to every `parse` of it. */
export function createMemo(): SyntaxMemo {
  return {
    current: new Map(),
    previous: new Map(),
    language: undefined,
    last: undefined,
    paragraphs: undefined,
  };
}

/** Begins a parse. When more lines are known than two versions can have, the older ones go. */
export function turn(memo: SyntaxMemo, language: LanguageTag): void {
  const isSame = memo.language === language;
  if (isSame && memo.current.size <= 2 * (memo.last?.gathered.length ?? 0)) return;
  memo.previous = isSame ? memo.current : new Map();
  memo.current = new Map();
  if (!isSame) {
    memo.last = undefined;
    memo.paragraphs = undefined;
  }
  memo.language = language;
}
