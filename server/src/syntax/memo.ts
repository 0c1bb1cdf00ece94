import type { LanguageTag } from '../languages/types.ts';
import type { LineFacts } from './lineFacts.ts';

/**
 * What is known of the lines of one document, kept from one version to the next: after a keystroke
 * only the line typed in is looked at anew. Lines that the last two parses did not meet are forgotten.
 */
export interface SyntaxMemo {
  current: Map<string, LineFacts>;
  previous: Map<string, LineFacts>;
  language: LanguageTag | undefined;
}

/** One for each open document, to be given to every `parse` of it. */
export function createMemo(): SyntaxMemo {
  return { current: new Map(), previous: new Map(), language: undefined };
}

/** Begins a parse: what the last one used is still at hand, older facts go. */
export function turn(memo: SyntaxMemo, language: LanguageTag): void {
  const same = memo.language === language;
  memo.previous = same ? memo.current : new Map();
  memo.current = new Map();
  memo.language = language;
}
