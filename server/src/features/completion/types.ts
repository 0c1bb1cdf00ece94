import type { LanguagePack, LanguageTag } from '../../languages/types.ts';
import type { DocumentModel } from '../../model/types.ts';

export type ProposalKind =
  | 'citation'
  | 'edition'
  | 'body'
  | 'action-line'
  | 'session'
  | 'date'
  | 'deadline'
  | 'opener'
  | 'paragraph'
  | 'label';

/** What a source may look at: the draft, and the paragraph cut in two at the cursor. */
export interface CompletionSite {
  readonly model: DocumentModel;
  readonly pack: LanguagePack;
  /** The language of the interface, for the details. */
  readonly ui: LanguageTag;
  /** Index in `model.paragraphs`. */
  readonly paragraph: number;
  /** Of the cursor, in the document. */
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/** Something that may be written at the cursor. */
export interface Proposal {
  readonly kind: ProposalKind;
  /** The canonical id, by which the details are found when they are wanted. */
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly newText: string;
  /** How many characters in front of the cursor it replaces, and how many behind. */
  readonly replaces: { readonly before: number; readonly after: number };
  /** What the typed characters are compared with, where it is not the label. */
  readonly filter?: string | undefined;
}

export interface CompletionSource {
  /** Characters after which it has something to say although no word was begun. */
  readonly triggers: readonly string[];
  /** Best first. */
  propose(site: CompletionSite): readonly Proposal[];
}
