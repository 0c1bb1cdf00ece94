import type { LanguageTag } from '../languages/types.ts';
import type { DocumentModel, ResolvedReference } from '../model/types.ts';
import type { HouseId, ReferenceKind } from '../references/types.ts';
import type { Paragraph } from '../syntax/types.ts';
import type { TextChange } from '../text/edits.ts';
import type { DocumentSpan } from '../text/span.ts';
import type { SettingInDraft } from './settingsInDraft.ts';
import type { Suppression } from './suppressions.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A repair. `safe` ones may be applied without asking; proposals need a person. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly changes: readonly TextChange[];
}

/** Something a rule found, in the words of the drafter's trade. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: DocumentSpan;
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** Other places the message speaks of: the first of two equal numbers. */
  readonly related?: readonly { readonly span: DocumentSpan; readonly message: string }[];
}

/** What a repair does to the text. */
export type Repair = Pick<Fix, 'safe' | 'changes'>;

/**
 * A repair as a rule offers it: its title is one of the rule's messages. One that goes through the
 * whole draft is worked out when somebody asks for it, not with every keystroke.
 */
export type FixReport<MessageId extends string> = {
  readonly message: MessageId;
  readonly words?: readonly string[];
} & (Repair | { readonly repair: () => Repair });

/** What a rule reports: where, which of its messages with which words, and how to mend it. */
export interface Report<MessageId extends string> {
  readonly span: DocumentSpan;
  readonly message: MessageId;
  /** Fills `{0}`, `{1}` … */
  readonly words?: readonly string[];
  /** The most this one may weigh: `info` where the fact behind it was not read anywhere. */
  readonly atMost?: Severity;
  readonly fixes?: readonly FixReport<MessageId>[];
  readonly related?: readonly {
    readonly span: DocumentSpan;
    readonly message: MessageId;
    readonly words?: readonly string[];
  }[];
}

/** What a rule says of itself; the index, the settings and the pages are made from it. */
interface RuleFacts<MessageId extends string> {
  /** kebab-case; the diagnostic code, the folder and the name of the page. */
  readonly id: string;
  readonly severity: Severity;
  /** Absent: every house. */
  readonly houses?: readonly HouseId[];
  /** Absent: every language. */
  readonly languages?: readonly LanguageTag[];
  readonly tags: readonly string[];
  /** Where the norm stands: `UN Editorial Manual, numbering of paragraphs`. */
  readonly source: string;
  readonly messages: Readonly<Record<MessageId, string>>;
}

/** What holds for the whole draft, whichever paragraph is read. */
export type DraftFacts = Pick<
  DocumentModel,
  'language' | 'house' | 'organ' | 'date' | 'asOf' | 'self' | 'registry'
> & {
  /** `The General Assembly,` or the like stands in it: it is a resolution, and no report. */
  readonly hasOrganLine: boolean;
};

/**
 * All that a paragraph rule sees: one paragraph and its references. It cannot look at the others,
 * so its findings may be kept with the paragraph for as long as neither changes.
 */
export interface ParagraphContext<MessageId extends string = string> {
  readonly draft: DraftFacts;
  readonly paragraph: Paragraph;
  /**
   * Where it is numbered, in which text: 0 for the main one, 1 for the first annex; below 0 in a
   * quotation. Absent for paragraphs without number.
   */
  readonly scope: number | undefined;
  readonly references: readonly ResolvedReference[];
  report(report: Report<MessageId>): void;
}

export interface DocumentContext<MessageId extends string = string> {
  readonly model: DocumentModel;
  report(report: Report<MessageId>): void;
}

/** What a rule about the findings sees: it runs last. */
export interface FindingsContext<MessageId extends string = string> {
  readonly model: DocumentModel;
  readonly suppressions: readonly SuppressionUse[];
  /** What the draft sets of rules that there are none of, or in words that mean nothing. */
  readonly unknownSettings: readonly SettingInDraft[];
  /** Ids of the rules that failed on this draft. */
  readonly crashed: readonly string[];
  report(report: Report<MessageId>): void;
}

export interface SuppressionUse {
  readonly suppression: Suppression;
  /** `unknown`: there is no rule of that name. `idle`: the rule is off, so nobody can tell. */
  readonly use: 'used' | 'unused' | 'idle' | 'unknown';
}

/** What a paragraph has at least, if a rule can find anything in it. */
export interface Needs {
  /** A reference of one of these kinds. */
  readonly references?: readonly ReferenceKind[];
  /** One of these signs, each of one UTF-16 unit: `.’` for `U.N.` and `UNMIL’s`. */
  readonly signs?: string;
}

export interface ParagraphRule<MessageId extends string = string> extends RuleFacts<MessageId> {
  readonly scope: 'paragraph';
  /**
   * Tells the engine which paragraphs need not be shown to the rule; blank lines are shown to none.
   * Signs and references of a paragraph are listed once for all rules, so that this costs next to nothing.
   */
  readonly needs?: Needs;
  check(context: ParagraphContext<MessageId>): void;
}

export interface DocumentRule<MessageId extends string = string> extends RuleFacts<MessageId> {
  readonly scope: 'document';
  check(context: DocumentContext<MessageId>): void;
}

export interface FindingsRule<MessageId extends string = string> extends RuleFacts<MessageId> {
  readonly scope: 'findings';
  check(context: FindingsContext<MessageId>): void;
}

export type Rule<MessageId extends string = string> =
  ParagraphRule<MessageId> | DocumentRule<MessageId> | FindingsRule<MessageId>;

/** Gives a rule its type: message ids are checked where they are reported. */
export const defineRule = <MessageId extends string>(rule: Rule<MessageId>): Rule<MessageId> =>
  rule;
