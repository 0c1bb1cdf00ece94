import type { LanguageTag } from '../languages/types.ts';
import type { Position } from '../text/lines.ts';

/**
 * How a fact is known. `document`: read in the document itself; `citations`: several published
 * texts agree; `list`: a single list or page; `entered`: entered by hand and certain; `memory`: not
 * read anywhere. A fact from memory may inform, marked as such, but never makes an error.
 */
export type Basis = 'document' | 'citations' | 'list' | 'entered' | 'memory';

export const isTrusted = (basis: Basis): boolean => basis !== 'memory';

/** The result of looking a citation up. */
export type Lookup =
  | { readonly status: 'found'; readonly id: string }
  | {
      readonly status: 'superseded';
      readonly id: string;
      readonly latest: string;
      readonly asOf: string;
    }
  /** The registry covers that range and holds no such thing; nearest first. */
  | { readonly status: 'unknown'; readonly id: string; readonly nearest: readonly string[] }
  /** The registry says nothing about that range. */
  | { readonly status: 'uncovered'; readonly id: string }
  | { readonly status: 'ambiguous'; readonly candidates: readonly string[] };

export interface Adoption {
  /** ISO date. */
  readonly date: string;
  readonly basis: Basis;
}

export type Names = Partial<Record<LanguageTag, string>>;

export interface InstrumentFacts {
  readonly id: string;
  /** A short key for instruments known by name: `agenda-2030`. */
  readonly key?: string;
  /** The document that holds it: `un:A/RES/70/1` for the 2030 Agenda. */
  readonly document?: string;
  /** The annex of that document which it is: `II`; empty for a sole annex. */
  readonly annex?: string;
  readonly titles: Names;
  /** Languages whose title was never met in a published text. */
  readonly titlesFromMemory?: readonly LanguageTag[];
  readonly adopted?: Adoption;
  /** What a reader of it should know of, without more being said. */
  readonly related: readonly string[];
  readonly basis: Basis;
}

/** How a text stands to another: the Global Digital Compact is `part-of` the Pact for the Future. */
export type RelationKind =
  | 'outcome-of'
  | 'review-of'
  | 'follow-up-to'
  | 'replaces'
  | 'part-of'
  | 'under'
  | 'prepares'
  | 'holds'
  | 'related';

export interface Relation {
  readonly as: RelationKind;
  /** Seen from the other end: the Pact for the Future has the Compact as its part. */
  readonly inverse: boolean;
  readonly id: string;
}

/** Resolutions that carry one subject from year to year, oldest first. */
export interface Series {
  /** In each language as the latest member that has a title in it calls it. */
  readonly titles: Names;
  readonly members: readonly string[];
}

/** How far the numbers of a session or year are known. */
export interface Coverage {
  readonly first: number;
  readonly last: number;
  /** What lies outside does not exist; otherwise there may be more. */
  readonly complete: boolean;
}

export interface BodyFacts {
  readonly id: string;
  readonly names: Names;
  /** Every form by which texts name it, by language, the official name first. */
  readonly forms: Partial<Record<LanguageTag, readonly string[]>>;
  readonly acronym?: string;
  readonly parent?: string;
  readonly symbolPrefix?: string;
  /** The body that serves it. */
  readonly secretariat?: { readonly by: string; readonly basis: Basis };
  /** How its resolutions are filed: `UNEP/EA.{session}/Res.{number}`. */
  readonly resolutionSymbol?: string;
  /** `body`, or a process such as the World Summit on the Information Society. */
  readonly kind: 'body' | 'process';
  readonly basis: Basis;
}

/** A conference, assembly or session at which editions are adopted: PP Dubai 2018. */
export interface Conference {
  /** `itu-pp`, `itu-wtdc`, `itu-wtsa`, `itu-ra`, … */
  readonly body: string;
  readonly year: number;
  readonly place: Names;
  readonly dates?: string;
  readonly datesBasis?: Basis;
  readonly basis: Basis;
}

/** One edition of an ITU resolution, decision, opinion or recommendation. */
export interface Edition {
  readonly id: string;
  readonly body: string;
  readonly type: string;
  readonly number: string;
  readonly kind: 'orig' | 'rev' | 'mod';
  readonly place?: string;
  readonly year: number;
  readonly title?: string;
  /** Not read in any text, in this wording. */
  readonly titleFromMemory?: boolean;
  /** Abrogated; by which conference of the same body and in favour of what, where known. */
  readonly suppressed?: boolean;
  readonly suppressedIn?: number;
  readonly replacedBy?: { readonly id: string; readonly basis: Basis };
  readonly basis: Basis;
}

export interface SessionFacts {
  readonly body: string;
  readonly ordinal?: number;
  readonly year: number;
  /** The year in which it ends, where that is another: the eightieth session of the Assembly, 2026. */
  readonly endYear?: number;
  /** `2025-04-07/2025-04-11`, a day, a month or `2026-02-23/..` where the end is not known. */
  readonly dates?: string;
  readonly datesBasis?: Basis;
  readonly place?: string;
  readonly placeBasis?: Basis;
  /** What a meeting of its own is about: `Review of the Global Digital Compact`. */
  readonly subject?: string;
  readonly basis: Basis;
}

export interface ActionLine {
  readonly code: string;
  readonly titles: Names;
  readonly titlesFromMemory?: readonly LanguageTag[];
  readonly facilitators: readonly string[];
  readonly facilitatorsBasis?: Basis;
  readonly goals: readonly number[];
  readonly basis: Basis;
}

/** What a paragraph of a known text asks of whom. */
export interface Mandate {
  readonly instrument: string;
  readonly paragraph: string;
  /** How strongly, from `decide` to `encourage`. */
  readonly verb: MandateVerb;
  /** Ids of bodies, or of actors that are none (`all-stakeholders`); empty where the text names none. */
  readonly actors: readonly string[];
  readonly task: Names;
  /** With whom. */
  readonly partners?: readonly string[];
  /** To whom the result goes. */
  readonly recipients?: readonly string[];
  readonly deadline?: MandateDeadline;
  readonly basis: Basis;
}

export type MandateRole = 'actor' | 'partner' | 'recipient';

export type MandateVerb =
  | 'request'
  | 'invite'
  | 'encourage'
  | 'recommend'
  | 'call-upon'
  | 'call-for'
  | 'urge'
  | 'stress'
  | 'decide'
  | 'resolve';

/** `{ session: 'cstd:30', year: 2027 }`, `{ year: 2035 }`, or how often: `{ recurs: 'biennial' }`. */
export interface MandateDeadline {
  readonly session?: string;
  readonly year?: number;
  readonly recurs?: 'yearly' | 'biennial' | 'periodic';
}

/** Whose texts: short forms such as `the Union` mean a body only in those of its own house. */
export type House = 'un' | 'sc' | 'itu' | 'mun';

/** A name by which texts call a body, process or instrument. */
export interface NameEntry {
  readonly form: string;
  /** `ambiguous:un-sg|itu-sg` for a name that several bear; looking it up gives the candidates. */
  readonly id: string;
  /** A `title` is that of a document known by it alone; other names may stand inside it. */
  readonly kind: 'body' | 'process' | 'instrument' | 'title';
}

export interface LookupOptions {
  /** The day by which `superseded` is judged (ISO); a document is judged by its own date. */
  readonly asOf?: string;
  /** Ids cited nearby, which make some candidates likelier than others. */
  readonly neighbours?: readonly string[];
}

/** Budgets run for so many years, one of them from the year `from` on. */
export interface BudgetPeriod {
  readonly years: number;
  readonly from: number;
  readonly basis: Basis;
}

/**
 * What a concept is called, one form of its name an entry: `خريطة طريق` and `خريطة الطريق` are two.
 * What the United Nations and ITU call it may differ; then neither is wrong, but one text has one.
 */
export interface TermFacts {
  /** The id of a body or instrument, or of a word of its own: `road-map`. */
  readonly concept: string;
  /** An `abbreviation` is one that texts of a house do not use, a `capital` one of spelling only. */
  readonly kind: 'body' | 'instrument' | 'action-line' | 'term' | 'abbreviation' | 'capital';
  readonly language: LanguageTag;
  /** The form to use, by house; the same one where the houses agree. */
  readonly use: { readonly un?: string; readonly itu?: string };
  /** What drafts write in its stead. */
  readonly instead: readonly string[];
  /** No house ever calls it so: wrong even where it stands alone. */
  readonly wrong: boolean;
  /** Published texts have the other forms nearly as often. */
  readonly wavering: boolean;
  readonly basis: Basis;
}

/** Where in a text: `annex II` is `{ unit: 'annex', path: [2] }`; a path that is empty, its beginning. */
export interface PassagePlace {
  readonly unit: 'paragraph' | 'annex' | 'section' | 'chapter' | 'footnote' | 'item';
  /** `[12, 1]` for `12 (a)`. */
  readonly path: readonly number[];
  /** For ITU: the section named, `considering`. */
  readonly section?: string;
}

/** The very words of a text that lies in the workspace. */
export interface Passage {
  /** The address of the file that holds it. */
  readonly uri: string;
  readonly language: LanguageTag;
  /** The paragraph as it is read, then its sub-paragraphs. */
  readonly paragraphs: readonly string[];
  readonly start: Position;
  readonly end: Position;
}

/** All words of a text that lies in the workspace, paragraph by paragraph. */
export interface Wording {
  readonly id: string;
  readonly language: LanguageTag;
  readonly paragraphs: readonly WordedParagraph[];
}

export interface WordedParagraph {
  /** `[12]` for paragraph 12, `[12, 1]` for its (a); absent for those without a number. */
  readonly path?: readonly number[];
  /** 0 for the resolution itself, more for what is annexed to it. */
  readonly scope: number;
  /** ITU: the section that it stands in, `resolves`, as written there. */
  readonly section?: string;
  /** Its number or letter as it stands there: `2.1`, `c)`. */
  readonly marker?: string;
  /** Without the line end and its number; the letter of a point is kept. */
  readonly text: string;
}

/** All that is known of what can be cited. Built from data; pure, synchronous, never throws. */
export interface Registry {
  /** The edition of the data, a date. */
  readonly edition: string;
  lookup(id: string, options?: LookupOptions): Lookup;
  /** First and last number of the session or year of a resolution: 1 and 305 for `un:A/RES/70/684`. */
  numberRange(id: string): readonly [first: number, last: number] | undefined;
  /** The same, and whether those are all. */
  coverage(id: string): Coverage | undefined;
  /**
   * The years in which the Security Council can have adopted the resolution of that number: 2000 for
   * 1325; beyond a table that is still open, its year and the next. Empty where there is none.
   */
  councilYears(number: number): readonly number[];
  /** When it was adopted, by the document's own date line or by the run of numbers it falls in. */
  adopted(id: string): Adoption | undefined;
  instrument(id: string): InstrumentFacts | undefined;
  body(id: string): BodyFacts | undefined;
  bodies(): readonly BodyFacts[];
  instruments(): readonly InstrumentFacts[];
  /** How it stands to other texts, and they to it; what it holds comes first. */
  relations(id: string): readonly Relation[];
  /** The series that a resolution belongs to: the annual ones on information technologies. */
  seriesOf(id: string): Series | undefined;
  /**
   * Every name in a language, for recognition, with a house also the short forms of its texts
   * (`الاتحاد` for ITU); the same array for the same arguments.
   */
  names(language: LanguageTag, house?: House): readonly NameEntry[];
  conferences(body: string): readonly Conference[];
  /** The conference that met in `place`, as written in any of the six languages, in `year`. */
  conference(body: string, place: string, year: number): Conference | undefined;
  /** All known editions of one ITU document, oldest first. */
  editions(body: string, type: string, number: string): readonly Edition[];
  /** Numbers that start with `prefix`, for completion. */
  editionsStartingWith(prefix: string): readonly Edition[];
  session(body: string, ordinal: number): SessionFacts | undefined;
  sessionInYear(body: string, year: number): SessionFacts | undefined;
  /** All sessions of a body that are known or expected, in the order of time. */
  sessionsOf(body: string): readonly SessionFacts[];
  /** Who meets between two days, past, announced or expected, in the order of time. */
  calendar(from: string, to: string): readonly SessionFacts[];
  /** Bodies whose sessions are known. */
  sessionBodies(): readonly string[];
  actionLine(code: string): ActionLine | undefined;
  actionLines(): readonly ActionLine[];
  mandates(instrument: string, paragraph?: string): readonly Mandate[];
  /** All that known texts ask of a body, or in which it helps, or of which the result goes to it. */
  mandatesOf(body: string, role?: MandateRole): readonly Mandate[];
  /** All that is due at a session, `cstd:30`. */
  mandatesDueAt(session: string): readonly Mandate[];
  /** The names of a body, or of those who are none: `all-stakeholders`. */
  actorNames(id: string): Names | undefined;
  /** Where paragraph 108 of an earlier draft stands in the text as adopted: 110. */
  paragraphOfDraft(id: string, draft: number): number | undefined;
  /** The last paragraph of a text, where known. */
  lastParagraph(id: string): number | undefined;
  /**
   * Paragraph 67 of `un:A/RES/80/173`, where its text lies in the workspace; in `language` if there
   * are several languages of it.
   */
  passage(id: string, place: PassagePlace, language: LanguageTag): Passage | undefined;
  /** The same text whole, in that language and no other; the same value until its file changes. */
  wording(id: string, language: LanguageTag): Wording | undefined;
  /** The numbers that an organ gives its decisions in each session: 401 to 599 for the Assembly. */
  decisionNumbers(
    organ: string,
    session: number,
  ): readonly [first: number, last: number] | undefined;
  /** The resolution that was adopted from a draft, `un:A/RES/80/173` for `un:A/80/L.41`. */
  adoptedFrom(draft: string): string | undefined;
  /** The periods for which the organizations of a house adopt their budgets: two years from 2024. */
  budgetPeriod(house: House): BudgetPeriod | undefined;
  /** Words and names that have one right form; the same array for the same language. */
  terms(language: LanguageTag): readonly TermFacts[];
  /** For completion: what begins with the characters typed, best first. */
  startingWith(prefix: string, limit: number): readonly string[];
}
