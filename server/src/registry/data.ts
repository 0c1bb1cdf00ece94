import type { Basis, House, Mandate, Names, RelationKind, TermFacts } from './types.ts';
import type { LanguageTag } from '../languages/types.ts';

/** Bases by their number in the data. */
export const bases: readonly Basis[] = ['document', 'citations', 'list', 'entered', 'memory'];

/** The basis a number in the data stands for. A number of a later version counts as the weakest. */
export const basisAt = (index: number): Basis => bases[index] ?? 'memory';

const dayLength = 86_400_000;

/** Days since 1 January 1945, the year before the first resolution. */
export const dayNumber = (iso: string): number =>
  Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1945, 0, 1)) / dayLength);

/** `2015-12-16` for 25916. */
export const isoDay = (day: number): string =>
  new Date(Date.UTC(1945, 0, 1) + day * dayLength).toISOString().slice(0, 10);

/** `[first, last, complete]`, then pairs of extra ranges such as 56/500 to 56/512. */
export type NumberingRow = readonly number[];

/**
 * Runs of numbers adopted on one day, in their order, packed: `5,,12176,2 65,1,92`. Each says how many
 * numbers lie between it and the run before, how many it has beyond its first, how many days after the
 * run before it was adopted (the first: since 1945), and the basis; nothing stands for 0.
 */
export type RunRow = string;

/** `[day, basis]`, or 0 where nothing is said of a number that lies within a run. */
export type ExceptionRow = readonly [day: number, basis: number] | 0;

/** One edition, or a document cited without one. */
export interface EditionRow {
  /** `itu-pp` */
  readonly body: string;
  readonly type: string;
  readonly number: string;
  readonly kind?: 'orig' | 'rev' | 'mod';
  /** The English name of the place. */
  readonly place?: string;
  readonly year?: number;
  readonly title?: string;
  readonly titleFromMemory?: 1;
  readonly suppressed?: 1;
  readonly suppressedIn?: number;
  readonly replacedBy?: readonly [id: string, basis: number];
  readonly basis: number;
}

export interface ConferenceRow {
  readonly body: string;
  readonly year: number;
  readonly place: Names;
  readonly alsoWritten?: readonly string[];
  /** `2022-09-26/2022-10-14` */
  readonly dates?: string;
  /** Where it differs from that of the row. */
  readonly datesBasis?: number;
  readonly basis: number;
}

export type Forms = Partial<Record<LanguageTag, readonly string[]>>;

/** Short forms by the house in whose texts they mean it. */
export type ShortForms = Partial<Record<House, Forms>>;

/** A body or process and everything texts call it. */
export interface BodyRow {
  readonly id: string;
  readonly kind?: 'process';
  readonly names: Names;
  /** Further forms beside the name, folded: see forms.ts. */
  readonly forms?: Forms;
  readonly short?: ShortForms;
  /** All its names mean this only in texts of that house: `internal task force`. */
  readonly within?: House;
  /** Known, but not pointed out: texts name it in every other sentence. */
  readonly silent?: boolean;
  /** How its resolutions are filed: `UNEP/EA.{session}/Res.{number}`. */
  readonly resolutionSymbol?: string;
  readonly acronym?: string;
  readonly parent?: string;
  readonly symbolPrefix?: string;
  /** Which body serves it, and how that is known. */
  readonly secretariat?: readonly [by: string, basis: number];
  readonly basis: number;
}

export interface InstrumentRow {
  readonly id: string;
  readonly key?: string;
  /** `treaty`, `declaration`, `resolution` …: a resolution is not called by its title alone. */
  readonly kind: string;
  /** The document that holds it: `un:A/RES/70/1`. */
  readonly document?: string;
  /** The annex of it: `II`; empty for a sole annex. */
  readonly annex?: string;
  readonly titles: Names;
  readonly forms?: Forms;
  readonly short?: ShortForms;
  readonly within?: House;
  readonly titlesFromMemory?: readonly LanguageTag[];
  readonly adopted?: string;
  readonly adoptedBasis?: number;
  readonly relations?: Relations;
  readonly related?: readonly string[];
  readonly basis: number;
}

/** `{ "review-of": ["tunis-agenda"] }` */
export type Relations = Partial<Record<RelationKind, readonly string[]>>;

/** Sessions that come by rule: the nth in the year `offset + n`. */
export interface SessionRuleRow {
  readonly body: string;
  readonly offset: number;
  readonly from: number;
  readonly to?: number;
  /** Three for the Human Rights Council. */
  readonly perYear?: number;
  readonly endsNextYear?: 1;
  /** The month in which it opens, and in which one that ends next year ends: `09`. */
  readonly opens?: string;
  readonly basis: number;
}

export interface SessionRow {
  readonly body: string;
  readonly ordinal?: number;
  readonly year: number;
  readonly dates?: string;
  readonly datesBasis?: number;
  readonly place?: string;
  readonly placeBasis?: number;
  readonly subject?: string;
  readonly basis: number;
}

export interface ActionLineRow {
  readonly code: string;
  readonly alias?: string;
  readonly titles: Names;
  readonly titlesFromMemory?: readonly LanguageTag[];
  readonly facilitators: readonly string[];
  readonly facilitatorsBasis?: number;
  readonly goals: readonly number[];
  readonly basis: number;
}

export interface SubjectRow {
  readonly members: readonly string[];
  readonly series?: 1;
}

/** From the session `fromSession` on, an organ's decisions have the numbers from `first` to `last`. */
export interface DecisionNumbersRow {
  readonly organ: string;
  readonly fromSession: number;
  readonly first: number;
  readonly last: number;
}

/** The organizations of a house adopt budgets for so many years, one of which begins in `from`. */
export interface BudgetPeriodRow {
  readonly house: House;
  readonly years: number;
  readonly from: number;
  readonly basis: number;
}

/** What a concept is called, and what drafts call it instead. */
export interface TermRow {
  readonly concept: string;
  readonly kind: TermFacts['kind'];
  readonly language: LanguageTag;
  readonly use?: string;
  readonly un?: string;
  readonly itu?: string;
  readonly instead?: readonly string[];
  readonly wrong?: 1;
  readonly wavering?: 1;
  readonly basis: number;
}

/** All facts of the registry, as generated from `server/data`; createRegistry makes them answer questions. */
export interface RegistryData {
  readonly edition: string;
  readonly numbering: Readonly<Record<string, NumberingRow>>;
  readonly runs: Readonly<Record<string, RunRow>>;
  readonly exceptions: Readonly<Record<string, Readonly<Record<string, ExceptionRow>>>>;
  /** Letters of parts that were adopted together: `{ 'A/RES/31': { '6': 'ABCD' } }`. */
  readonly lettered: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Years between which the conferences of a body are all known. */
  readonly conferenceYears: Readonly<Record<string, readonly [from: number, to: number]>>;
  readonly conferences: readonly ConferenceRow[];
  readonly editions: readonly EditionRow[];
  readonly bodies: readonly BodyRow[];
  readonly instruments: readonly InstrumentRow[];
  /** A name that several bodies bear, and the bodies. */
  readonly ambiguous: readonly {
    readonly form: string;
    readonly language: LanguageTag;
    readonly ids: readonly string[];
  }[];
  /** Resolutions of one subject; those of a series carry it on from year to year. */
  readonly subjects: readonly SubjectRow[];
  readonly sessionRules: readonly SessionRuleRow[];
  readonly sessions: readonly SessionRow[];
  readonly actionLines: readonly ActionLineRow[];
  /** Names of those of whom texts ask something although they are no bodies, by id. */
  readonly actors: Readonly<Record<string, Names>>;
  readonly mandates: readonly Mandate[];
  /** Paragraphs of the adopted text by the number they had in an earlier draft. */
  readonly earlierDrafts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly lastParagraphs: Readonly<Record<string, number>>;
  readonly decisionNumbers: readonly DecisionNumbersRow[];
  /** The resolution adopted from each draft. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly budgetPeriods: readonly BudgetPeriodRow[];
  readonly terms: readonly TermRow[];
}
