import type { LanguagePack } from '../languages/types.ts';
import type { GapPatterns } from './gaps.ts';
import type { Token, WordToken } from './tokens.ts';
import type { KnownFacts, RecognitionContext, Reference } from './types.ts';

/** A reference before its spans are led back from the view to the paragraph. */
export type Found = Reference;

/** A reference while it is put together: to add what only some have costs less than to copy it. */
export type Making<Value extends Found> = { -readonly [Key in keyof Value]: Value[Key] };

/** What a family of references reads: the tokens of one paragraph and the text between them. */
export interface Reading {
  /** The view; all offsets are its own. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Titles of documents known by them alone and heads of sections; tokens may stand inside. */
  readonly spanning: readonly WordToken[];
  readonly pack: LanguagePack;
  readonly gaps: GapPatterns;
  readonly context: RecognitionContext;
  readonly facts: KnownFacts;
  /** What the families before this one found, in the order of the text. */
  readonly found: readonly Found[];
}

/** One kind of reference, recognised from tokens. Pure; families never call each other. */
export type Family = (reading: Reading) => readonly Found[];
