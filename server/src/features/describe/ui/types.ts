import type { ItuType } from '../../../registry/ids.ts';
import type { Basis, MandateVerb, RelationKind } from '../../../registry/types.ts';

/**
 * What hovers say in one language of the interface: patterns with `{date}` and the like in braces; a
 * part in brackets, `asks[ {who}]`, is left out where there is nothing to put into it. Names and
 * titles stand in the language of the draft and have no case, so patterns set them apart.
 */
export interface UiWords {
  /** Between a label and what is said: French has a blank before it. */
  readonly colon: string;
  readonly comma: string;
  readonly labels: Readonly<Record<FactLabel, string>>;
  /** How this text stands to the other, and the same seen from the other end. */
  readonly relations: Readonly<Record<RelationKind, readonly [here: string, there: string]>>;
  /** How a fact is known, in the line that closes a description. */
  readonly basis: Readonly<Record<Basis, string>>;
  /** The same behind a fact that is known in another way than the rest. */
  readonly notes: Readonly<Record<Basis, string>>;
  readonly verbs: Readonly<Record<MandateVerb, string>>;
  readonly documents: Readonly<Record<ItuType, string>>;
  readonly phrases: Readonly<Record<Phrase, string>>;
  readonly recurrence: Readonly<Record<'yearly' | 'biennial' | 'periodic', string>>;
}

/** What stands before the colon. */
export type FactLabel =
  | 'abrogated'
  | 'adopted'
  | 'asks'
  | 'asksByDate'
  | 'asksWithoutDate'
  | 'basis'
  | 'citedAs'
  | 'document'
  | 'dueThere'
  | 'earlierDraft'
  | 'editions'
  | 'facilitates'
  | 'facilitators'
  | 'goals'
  | 'isAsked'
  | 'isToHelp'
  | 'isToReceive'
  | 'lastParagraph'
  | 'mayBe'
  | 'mayBeRevised'
  | 'meets'
  | 'nearest'
  | 'notKnown'
  | 'of'
  | 'partOf'
  | 'parts'
  | 'partsNotChecked'
  | 'secretariat'
  | 'series'
  | 'status'
  | 'symbols'
  | 'thereAre'
  | 'when'
  | 'where';

export type Phrase =
  | 'abrogatedIn'
  | 'actionLine'
  | 'afterIt'
  | 'beforeIt'
  | 'dated'
  | 'earlierDraft'
  | 'from'
  | 'inFavourOf'
  | 'inParagraphs'
  | 'inPlace'
  | 'isLatest'
  | 'latestKnown'
  | 'missing'
  | 'missingAsKnown'
  | 'missingInSession'
  | 'missingInYear'
  | 'notChecked'
  | 'notKnown'
  | 'nothingAsked'
  | 'officialText'
  | 'or'
  | 'paragraph'
  | 'registry'
  | 'session'
  | 'sessionOfYear'
  | 'since'
  | 'superseded'
  | 'textSays'
  | 'to'
  | 'uncovered'
  | 'uncoveredRange'
  | 'uncoveredSession'
  | 'underWay'
  | 'until'
  | 'with';
