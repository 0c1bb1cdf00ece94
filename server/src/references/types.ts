import type { ParagraphSpan } from '../text/span.ts';
import type { LanguageTag } from '../languages/types.ts';

export type ReferenceKind =
  | 'citation'
  | 'paragraph'
  | 'action-line'
  | 'body'
  | 'instrument'
  | 'session'
  | 'deadline'
  | 'date';

/** What every reference has. `id` is the canonical id, the same in every language. */
interface ReferenceBase {
  readonly span: ParagraphSpan;
  readonly id: string;
}

/** How the edition of an ITU document is written in the text. */
export interface WrittenEdition {
  /** `Rev. Dubai, 2018` is `rev`, `Dubai, 2018` is `orig`, `Modified 2023` is `mod`. */
  readonly kind: 'rev' | 'orig' | 'mod';
  /** The whole of what stands in parentheses, without them. */
  readonly span: ParagraphSpan;
  /** As written, in the language of the text. */
  readonly place?: string;
  readonly year: number;
  /** The word `Rev.` with the blanks after it, where it is written. */
  readonly revisionWord?: ParagraphSpan;
}

/** `resolution 70/125 of 16 December 2015`, `A/RES/70/125`, `القرار 140 (المراجَع في بوخارست، 2022)`. */
export interface Citation extends ReferenceBase {
  readonly kind: 'citation';
  readonly family: 'un-symbol' | 'un-prose' | 'itu';
  /** Just the number, edition included: `70/125`, `1325 (2000)`, `140 (Rev. Dubai, 2018)`. */
  readonly numberSpan: ParagraphSpan;
  /** Whose document: `unga`, `sc`, `ecosoc`, `hrc`, `itu-pp`, `itu-council`, … */
  readonly body: string;
  readonly type: 'resolution' | 'decision' | 'recommendation' | 'opinion' | 'document';
  /** `70/125`, `1325(2000)`, `140`, `61-3`. */
  readonly number: string;
  readonly edition?: WrittenEdition;
  /** The date given with it, ISO. */
  readonly date?: { readonly span: ParagraphSpan; readonly iso: string };
  /** The words beside it say whose it is: `Human Rights Council resolution 49/9`. */
  readonly organNamed?: boolean;
  /** Other ids the text may mean; then the reference is ambiguous. */
  readonly candidates?: readonly string[];
  /** The second symbol of `A/75/195-S/2020/834`, under which another organ has the same document. */
  readonly also?: { readonly id: string; readonly span: ParagraphSpan };
  /** Citations of one list (`resolutions A, B and C`) share a number, unique in the paragraph. */
  readonly list?: number;
}

/** A place in a text: `paragraph 12 (a) above`, `annex II`, `paragraph 67 of resolution 80/173`. */
export interface ParagraphReference extends ReferenceBase {
  readonly kind: 'paragraph';
  /** What is counted there; `item` is one of an ITU section, `resolves 2`. */
  readonly unit: 'paragraph' | 'annex' | 'section' | 'chapter' | 'footnote' | 'item';
  /** For ITU: the section named, `considering` in `considering c)`. */
  readonly section?: string;
  /** `[12, 1]` for `12 (a)`; `[2]` for `annex II`. */
  readonly path: readonly number[];
  /** The number alone, for the fix: `12 (a)`. */
  readonly numberSpan: ParagraphSpan;
  readonly direction?: 'above' | 'below';
  /** The id of the text it is a paragraph of; absent for this text. */
  readonly of?: string;
  /** Given with words such as `above`, `of the present resolution`: surely this text. */
  readonly internal: boolean;
}

export interface ActionLineReference extends ReferenceBase {
  readonly kind: 'action-line';
  /** As written: `C5`, `С5` with a Cyrillic letter, `جيم-5`; not checked against the list. */
  readonly code: string;
  readonly codeSpan: ParagraphSpan;
}

export interface BodyReference extends ReferenceBase {
  readonly kind: 'body';
}

export interface InstrumentReference extends ReferenceBase {
  readonly kind: 'instrument';
}

/** `its thirtieth session, in 2027`, `دورتها الثلاثين في عام 2027`. */
export interface SessionReference extends ReferenceBase {
  readonly kind: 'session';
  readonly body: string;
  readonly ordinal?: { readonly span: ParagraphSpan; readonly value: number };
  readonly year?: { readonly span: ParagraphSpan; readonly value: number };
}

export interface DeadlineReference extends ReferenceBase {
  readonly kind: 'deadline';
}

export interface DateReference extends ReferenceBase {
  readonly kind: 'date';
}

/** Something a paragraph refers to, relative to the paragraph, not yet looked up. */
export type Reference =
  | Citation
  | ParagraphReference
  | ActionLineReference
  | BodyReference
  | InstrumentReference
  | SessionReference
  | DeadlineReference
  | DateReference;

/** What recognition needs to know of the document around the paragraph. */
export interface RecognitionContext {
  readonly language: LanguageTag;
  /** The acting organ: whose `its resolution` is. */
  readonly organ?: string;
  readonly house: HouseId;
  /** The year of the document where it says so: nothing later can be cited in it. */
  readonly year?: number;
}

/**
 * What the recogniser may ask about the world, to tell apart readings that the words leave open.
 * It names nothing itself.
 */
export interface KnownFacts {
  /**
   * Whether a document of that id can be meant: 2 the date given is its date, 1 it exists, 0 nobody
   * knows, -1 the date or year given speaks against it, -2 there is none.
   */
  likelihood(
    id: string,
    given: { readonly date?: string | undefined; readonly year?: number | undefined },
  ): number;
  /** The id part of a place name in any language: `بوخارست` → `bucharest`. */
  placeSlug(place: string): string;
  /** Bodies that held a conference at that place in that year. */
  conferenceBodies(place: string, year: number): readonly string[];
  /** The body of whose conferences one is called so, and the id part of its place: `WRC` in 2019. */
  meeting(
    acronym: string,
    year: number,
  ): { readonly body: string; readonly slug: string } | undefined;
  /** The year in which the Security Council adopted the resolution of that number; where its table is open, the years in which it can have. */
  councilYears(number: number): readonly number[];
  /** The code by which the registry knows an action line: `C7/e-environment` for `C7.6`; undefined where it knows none. */
  actionLine(code: string): string | undefined;
  /** The part of an action line with whose title, in that language or English, words begin; and how much of them it takes. */
  partOfLine(
    code: string,
    words: string,
    language: LanguageTag,
  ): { readonly code: string; readonly length: number } | undefined;
  /** The symbol under which a body other than the four organs files its resolutions, if known. */
  resolutionSymbol(body: string, session: number, number: number): string | undefined;
  /** The series in which a body's documents are counted, `itu:pp`; undefined outside ITU. */
  series(body: string): string | undefined;
  /** The body that `the Council` is in an ITU text, and the conference that adopts by default. */
  readonly ituCouncil: string;
  readonly ituConference: string;
  /** The body that `the Assembly` is in United Nations texts. */
  readonly assembly: string;
  /** The ordinal of the session a body held or holds in a year, where one follows from the other. */
  sessionInYear(body: string, year: number): number | undefined;
  /** The year in which a body holds its session of that ordinal. */
  sessionYear(body: string, ordinal: number): number | undefined;
  /** Whether sessions of the body are counted, or known by their year. */
  sessionStyle(body: string): 'ordinal' | 'year' | undefined;
}

/** Whose drafting rules apply. */
export type HouseId = 'un' | 'sc' | 'itu' | 'mun';
