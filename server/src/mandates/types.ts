import type { AskVerb } from '../languages/types.ts';
import type { DocumentSpan } from '../text/span.ts';

export type { AskVerb } from '../languages/types.ts';

/** How much an ask binds: a decision most, what is only said to be important least. */
export type Strength =
  'decision' | 'instruction' | 'request' | 'appeal' | 'invitation' | 'expectation';

/** Who is asked, helps or is told, as the text names them. */
export interface Party {
  /** The id of a body, or of those who are none (`all-stakeholders`); absent where nobody knows. */
  readonly id?: string;
  readonly text: string;
  /** Not named beside the verb: the organ itself, or who was named before. */
  readonly implied?: boolean;
}

export interface Deadline {
  /** `cstd:30` */
  readonly session?: string;
  readonly year?: number;
  /** ISO, where a day is named. */
  readonly date?: string;
  readonly recurs?: 'yearly' | 'biennial' | 'periodic';
  /** As it stands in the text. */
  readonly text: string;
}

/** What a paragraph asks of someone: who, what, with whom, for whom, by when. */
export interface Mandate {
  /** Index in `model.paragraphs`. */
  readonly paragraph: number;
  /** `12 (a)`, `instructs the Secretary-General 2`; empty for a paragraph without a number. */
  readonly place: string;
  readonly verb: AskVerb;
  readonly strength: Strength;
  /** The verb as it stands there: `further request`. */
  readonly wording: string;
  readonly actors: readonly Party[];
  /** What they are to do, as it stands there. */
  readonly task: string;
  readonly partners: readonly Party[];
  readonly recipients: readonly Party[];
  readonly deadline?: Deadline;
  /** The whole clause, from the verb. */
  readonly span: DocumentSpan;
}
