import type { Basis, Names } from '../../registry/types.ts';
import type { Forms } from '../../registry/data.ts';

// What may stand in a file with facts, as schemas/registry.schema.json has it. Values have this form
// once their check has passed.

interface Known {
  readonly basis?: Basis;
  readonly source?: string;
}

export interface InstrumentEntry extends Known {
  readonly symbol?: string;
  readonly id?: string;
  readonly type?: string;
  readonly document?: string;
  readonly titles?: Names;
  readonly names?: Forms;
  readonly adopted?: string;
  readonly paragraphs?: number;
  readonly suppressed?: boolean;
  readonly related?: readonly string[];
}

export interface BodyEntry extends Known {
  readonly id: string;
  readonly process?: boolean;
  readonly names: Names;
  readonly forms?: Forms;
  readonly acronym?: string;
  readonly parent?: string;
  readonly symbolPrefix?: string;
}

export interface SessionEntry extends Known {
  readonly body: string;
  readonly ordinal?: number;
  readonly year: number;
  readonly dates?: string;
  readonly place?: string;
}

export interface ConferenceEntry extends Known {
  readonly body: string;
  readonly year: number;
  readonly place: Names;
  readonly alsoWritten?: readonly string[];
  readonly dates?: string;
}

/** A file whose facts stand in the same file already. */
export interface ImportedEntry {
  readonly file: string;
  readonly size: number;
  readonly modified: number;
}

/** One fact, under the name of its kind: a line of JSON lines. */
export interface Entry {
  readonly instrument?: InstrumentEntry;
  readonly body?: BodyEntry;
  readonly session?: SessionEntry;
  readonly conference?: ConferenceEntry;
  readonly imported?: ImportedEntry;
}

export type FactKind = Exclude<keyof Entry, 'imported'>;

/** The lists of a file in YAML or JSON → the kind of what is in them. */
export const listsOfKinds = {
  instruments: 'instrument',
  bodies: 'body',
  sessions: 'session',
  conferences: 'conference',
} as const satisfies Readonly<Record<string, FactKind>>;
