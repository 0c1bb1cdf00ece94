import type { Diagnostic, Position, Range } from 'vscode-languageserver';
import type { Operation } from '../features/rearrange/rearrange.ts';
import type { DueState } from '../mandates/index.ts';
import type { Translations } from '../text/messages.ts';

/** Set in `initializationOptions.provides` by a client that can do more than every editor. */
export interface ClientProvides {
  /** It answers `chapeau/fs/find` and `chapeau/fs/read`. */
  readonly files?: boolean;
  /**
   * It lays the parts of a line out from left to right, each by itself: Arabic in several parts, for
   * colours, links or hints, is read in a wrong order, so that it is left in one.
   */
  readonly leftToRightParts?: boolean;
  /** It shows the page of a rule under `chapeau-rule:/rev-stale.md`. */
  readonly rulePages?: boolean;
  /** It has the command `chapeau.showReferences` for code lenses. */
  readonly showReferences?: boolean;
}

/** What else a client sends with the start, in `initializationOptions`, to a server in a browser. */
export interface GivenAtStart {
  /** What the server says in the language of the editor, where it is not English. */
  readonly translations?: Translations | undefined;
  /** The address of dist/server/parsers.js, which is loaded when it is needed. */
  readonly parsers?: string | undefined;
}

/** The server asks the client for the addresses of files in its folders, or at other places. */
export const FIND_FILES_REQUEST = 'chapeau/fs/find';
export interface FindFilesParams {
  /** How their names end, in small letters: `.reso`. */
  readonly endings: readonly string[];
  /** Files, of which those are told that are there, and folders, of which what is in them is. */
  readonly at?: readonly string[];
}
export type FindFilesResult = readonly string[];

/** The server asks the client for texts; null for one that cannot be read. */
export const READ_FILES_REQUEST = 'chapeau/fs/read';
export interface ReadFilesParams {
  readonly uris: readonly string[];
}
export type ReadFilesResult = readonly (string | null)[];

/** The client asks for the findings of drafts, open or not; of all of the workspace without `uris`. */
export const FINDINGS_REQUEST = 'chapeau/findings';
export interface FindingsParams {
  readonly uris?: readonly string[];
  /** Under which progress is told. */
  readonly workDoneToken?: string | number;
}
export type FindingsResult = readonly {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
}[];

/** The command of a code lens, with the address, the position and the places to show. */
export const SHOW_REFERENCES_COMMAND = 'chapeau.showReferences';

/** The command by which an editor asks for a paragraph to be moved, merged, deleted, renumbered. */
export const REARRANGE_COMMAND = 'chapeau.server.rearrange';
export interface RearrangeParams {
  readonly uri: string;
  readonly position: Position;
  readonly operation: Operation;
}
/** Where the cursor belongs afterwards; null where nothing was done. */
export type RearrangeResult = { readonly position: Position } | null;

/** The client asks what drafts ask of whom, by deadline; of all of the workspace without `uri`. */
export const MANDATES_REQUEST = 'chapeau/mandates';
/** The client asks what drafts cite and how that stands; of all of the workspace without `uri`. */
export const INSTRUMENTS_REQUEST = 'chapeau/instruments';
export interface ViewParams {
  readonly uri?: string;
  /** Under which progress is told. */
  readonly workDoneToken?: string | number;
}

/** Where the server has `experimental.chapeau.exchange` among its capabilities, it answers the four below. */
export interface ChapeauCapabilities {
  readonly exchange?: boolean;
}

/** The client asks for an open draft as a file of another format; null for one that is not open. */
export const EXPORT_REQUEST = 'chapeau/export';
export interface ExportParams {
  readonly uri: string;
  readonly format: 'docx' | 'html' | 'xml' | 'txt';
}
export interface ExportedFile {
  /** Its content in Base64. */
  readonly bytes: string;
  readonly losses: readonly ToldLoss[];
}

/** What of a document the other format has no place for. */
export interface ToldLoss {
  /** The line of the draft, from 1, where there is one. */
  readonly line?: number;
  readonly message: string;
}

/** The client asks for the draft in a file of another format. */
export const IMPORT_REQUEST = 'chapeau/import';
export interface ImportParams {
  /** `Draft resolution.docx` */
  readonly name: string;
  /** Its content in Base64. */
  readonly bytes: string;
}
export type ImportedDraft =
  | { readonly kind: 'read'; readonly text: string; readonly losses: readonly ToldLoss[] }
  /** Why it was not read, to be set after its name. */
  | { readonly kind: 'refused'; readonly reason: string };

/** The client asks for a table as a workbook for spreadsheets, which comes in Base64. */
export const WORKBOOK_REQUEST = 'chapeau/workbook';
export interface WorkbookParams {
  readonly sheet: string;
  readonly rightToLeft: boolean;
  readonly columns: readonly {
    readonly title: string;
    /** In characters. */
    readonly width: number;
  }[];
  readonly rows: readonly (readonly string[])[];
}

/** The client asks for all that is due as a calendar; of all of the workspace without `uri`. */
export const CALENDAR_REQUEST = 'chapeau/calendar';
export interface Calendar {
  readonly text: string;
  /** Deadlines without a day that anybody knows. */
  readonly losses: readonly ToldLoss[];
}

/** One ask of one draft, in words. */
export interface MandateRow {
  readonly uri: string;
  readonly range: Range;
  /** `12 (a)`; empty for a paragraph without a number. */
  readonly place: string;
  /** The verb as it stands there: `further request`. */
  readonly wording: string;
  readonly actors: readonly string[];
  readonly task: string;
  readonly partners: readonly string[];
  readonly recipients: readonly string[];
  /** As it stands in the text; empty where there is none. */
  readonly deadline: string;
  readonly state: DueState;
  /** First and last day on which it is due, ISO. */
  readonly from?: string;
  readonly to?: string;
}

/** One document that drafts cite, with all places where they do. */
export interface InstrumentRow {
  readonly id: string;
  /** `A/RES/70/125`, `Resolution 140 (Rev. Dubai, 2018)`. */
  readonly label: string;
  readonly title?: string;
  readonly status: 'found' | 'superseded' | 'unknown' | 'uncovered' | 'ambiguous';
  /** What took its place. */
  readonly latest?: string;
  readonly places: readonly { readonly uri: string; readonly range: Range }[];
}
