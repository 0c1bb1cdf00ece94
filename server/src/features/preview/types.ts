import type { DocumentSpan } from '../../text/span.ts';
import type { LanguageTag } from '../../languages/types.ts';

/** A draft as the finished document looks, ready for a page with a strict content security policy. */
export interface Preview {
  readonly language: LanguageTag;
  readonly direction: 'ltr' | 'rtl';
  readonly house: string;
  readonly title: string;
  /** Elements only: no script, no style, nothing that is fetched. Each has `data-line`, from 0. */
  readonly html: string;
}

/** Something that was found wrong, marked where it stands. */
export interface Flag {
  readonly span: DocumentSpan;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}
