import type { LanguageTag } from '../languages/types.ts';
import type { DocumentModel } from '../model/types.ts';
import type { HouseId } from '../references/types.ts';
import type { TextChange } from '../text/edits.ts';
import type { DocumentSpan } from '../text/span.ts';

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

/** What a rule reports: where, which of its messages with which words, and how to mend it. */
export interface Report<MessageId extends string> {
  readonly span: DocumentSpan;
  readonly message: MessageId;
  /** Fills `{0}`, `{1}` … */
  readonly words?: readonly string[];
  readonly fixes?: readonly {
    readonly message: MessageId;
    readonly words?: readonly string[];
    readonly safe: boolean;
    readonly changes: readonly TextChange[];
  }[];
  readonly related?: readonly {
    readonly span: DocumentSpan;
    readonly message: MessageId;
    readonly words?: readonly string[];
  }[];
}

export interface Rule<MessageId extends string = string> {
  /** kebab-case; the diagnostic code, the folder and the name of the page. */
  readonly id: string;
  readonly scope: 'paragraph' | 'document' | 'workspace';
  readonly severity: Severity;
  /** Absent: every house. */
  readonly houses?: readonly HouseId[];
  /** Absent: every language. */
  readonly languages?: readonly LanguageTag[];
  readonly tags: readonly string[];
  /** Where the norm stands: `UN Editorial Manual, numbering of paragraphs`. */
  readonly source: string;
  readonly messages: Readonly<Record<MessageId, string>>;
  check(context: RuleContext<MessageId>): void;
}

export interface RuleContext<MessageId extends string = string> {
  readonly model: DocumentModel;
  report(report: Report<MessageId>): void;
}

/** Gives a rule its type: message ids are checked where they are reported. */
export const defineRule = <MessageId extends string>(rule: Rule<MessageId>): Rule<MessageId> =>
  rule;
