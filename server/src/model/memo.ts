import type { Reference } from '../references/types.ts';
import { createMemo as createSyntaxMemo, type SyntaxMemo } from '../syntax/memo.ts';
import { createResolvedMemo, type ResolvedMemo } from './resolve.ts';

/**
 * What is known of the paragraphs of one document, kept from one version to the next. Facts are
 * relative to their paragraph, so one that has moved is still known; those that the last two
 * versions did not meet are forgotten after a while.
 */
export interface ParagraphMemo {
  readonly syntax: SyntaxMemo;
  /** Language, house, organ and year under which the references were recognised. */
  context: string;
  current: Map<string, readonly Reference[]>;
  previous: Map<string, readonly Reference[]>;
  readonly resolved: ResolvedMemo;
}

/** One for each open document, to be given to every `analyse` of it. */
export function createMemo(): ParagraphMemo {
  return {
    syntax: createSyntaxMemo(),
    context: '',
    current: new Map(),
    previous: new Map(),
    resolved: createResolvedMemo(),
  };
}

/** Begins a version. When more is known than two versions can have, what is older goes. */
export function turn(memo: ParagraphMemo, context: string, paragraphs: number): void {
  const isSame = memo.context === context;
  if (isSame && memo.current.size <= 2 * paragraphs) return;
  memo.previous = isSame ? memo.current : new Map();
  memo.current = new Map();
  memo.context = context;
}

/** The references of a paragraph, recognised only if neither this nor the last version met its text. */
export function remembered(
  memo: ParagraphMemo,
  text: string,
  recognise: (text: string) => readonly Reference[],
): readonly Reference[] {
  let known = memo.current.get(text);
  if (known) return known;
  known = memo.previous.get(text) ?? recognise(text);
  memo.current.set(text, known);
  return known;
}
