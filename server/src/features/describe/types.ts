import type { LanguageTag } from '../../languages/types.ts';
import type { Registry } from '../../registry/types.ts';

/** What Chapeau says of something that can be cited, before it becomes Markdown or plain text. */
export interface Description {
  /** What it is: `A/RES/70/125`, `Action line C5`. */
  readonly heading: string;
  /** Its name in words, in the language of the draft, then in that of the interface. */
  readonly titles: readonly string[];
  readonly facts: readonly Fact[];
  readonly link?: { readonly title: string; readonly url: string };
}

/** `Adopted`: `16 December 2015, by its own date line`; several values become a list. */
export interface Fact {
  readonly label: string;
  readonly values: readonly string[];
}

/** What a description is made from and for whom. */
export interface DescribeContext {
  readonly registry: Registry;
  /** The language of the draft, in which names and titles stand. */
  readonly language: LanguageTag;
  /** The language of the interface, in which everything else is said. */
  readonly ui: LanguageTag;
  /** The day by which editions are judged (ISO). */
  readonly asOf: string;
}
