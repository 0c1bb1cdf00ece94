import type { Paragraph } from '../../syntax/types.ts';
import type { TextChange } from '../../text/edits.ts';
import { toDocument } from '../../text/span.ts';
import type { DocumentSpan } from '../../text/span.ts';
import { spanOf } from './scan.ts';

/** A slip of the hand that a paragraph may have several times. */
export interface Slip {
  readonly written: string;
  readonly right: string;
  /** Where it stands first: what a finding underlines. */
  readonly span: DocumentSpan;
  /** All its places, mended. */
  readonly changes: readonly TextChange[];
}

/**
 * What is written wrongly in a paragraph, each form once: told where it stands first, mended
 * wherever it stands. For `78 بالمائة … 87 بالمائة` it is one slip with two changes.
 */
export function slipsOf(
  paragraph: Paragraph,
  matches: readonly RegExpExecArray[],
  right: (match: RegExpExecArray) => string | undefined,
): readonly Slip[] {
  const slips = new Map<string, Slip & { readonly changes: TextChange[] }>();
  for (const match of matches) {
    const newText = right(match);
    const [written] = match;
    if (newText === undefined || newText === written) continue;
    const span = toDocument(paragraph, spanOf(match));
    const known = slips.get(written);
    if (known) known.changes.push({ span, newText });
    else slips.set(written, { written, right: newText, span, changes: [{ span, newText }] });
  }
  return [...slips.values()];
}
