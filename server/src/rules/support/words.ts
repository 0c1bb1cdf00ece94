import type { ParagraphSpan } from '../../text/span.ts';
import type { Paragraph } from '../../syntax/types.ts';

/** The words at a place in a paragraph, as the drafter typed them. */
export const wordsAt = (paragraph: Paragraph, span: ParagraphSpan): string =>
  paragraph.text.slice(span.start, span.end);
