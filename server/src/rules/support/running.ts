import type { Inline, Paragraph } from '../../syntax/types.ts';
import type { ParagraphSpan } from '../../text/span.ts';

const RUNNING: ReadonlySet<Paragraph['kind']> = new Set([
  'preambular',
  'operative',
  'numbered',
  'point',
  'bullet',
  'text',
]);

/** Sentences of the text itself: no title, heading, table, quotation or footnote. */
export const isRunningText = ({ kind }: Paragraph): boolean => RUNNING.has(kind);

/** Whether a place of a paragraph lies in a footnote typed inside it, `[1: See …]`, or in a note. */
export const isInNote = (paragraph: Paragraph, at: number): boolean =>
  paragraph.kind === 'note' || isWithin(paragraph, 'note-body', at);

/** Whether a place of a paragraph lies in an address or a comment on the text. */
export const isAside = (paragraph: Paragraph, at: number): boolean =>
  isWithin(paragraph, 'url', at) || isWithin(paragraph, 'remark', at);

const isWithin = ({ inlines }: Paragraph, kind: Inline['kind'], at: number): boolean =>
  inlines.some((inline) => inline.kind === kind && inline.span.start <= at && at < inline.span.end);

/** Signs that end a sentence; the stop of `para. 3` or `70.5` does not, nor that of initials. */
const SENTENCE_END = /[;؛；。！？!?]|[.](?=\s*$| +[^a-zа-яё0-9])/g;

/** The sentence of a paragraph in which a place lies, for `after it met. It also` the one around it. */
export function sentenceAround({ text, content }: Paragraph, at: number): ParagraphSpan {
  let { start } = content;
  for (const { index } of text.matchAll(SENTENCE_END)) {
    if (index < content.start) continue;
    if (index >= at) return { start, end: Math.min(index, content.end) };
    start = index + 1;
  }
  return { start, end: content.end };
}
