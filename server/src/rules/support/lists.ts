import type { LanguagePack } from '../../languages/types.ts';
import type { ResolvedReference } from '../../model/types.ts';
import type { Citation } from '../../references/types.ts';
import type { Paragraph } from '../../syntax/types.ts';
import type { ParagraphSpan } from '../../text/span.ts';
import { viewOf } from '../../text/view.ts';

/** One member of a list, with all that moves when it moves: `70/125 of 16 December 2015`. */
export interface ListMember {
  readonly citation: Citation;
  readonly slot: ParagraphSpan;
}

/**
 * The lists of a paragraph, documents of one body each: `resolutions 70/1, 70/125 and 71/212`.
 * Nothing but commas and words for “and” stand between the members, their dates apart.
 */
export function citationLists(
  paragraph: Paragraph,
  references: readonly ResolvedReference[],
  pack: LanguagePack,
): readonly (readonly ListMember[])[] {
  const lists: ListMember[][] = [];
  for (const { reference } of references) {
    if (reference.kind !== 'citation') continue;
    const member = { citation: reference, slot: slotOf(reference) };
    const list = lists.at(-1);
    const before = list?.at(-1);
    const goesOn =
      before !== undefined &&
      before.citation.body === reference.body &&
      before.citation.type === reference.type &&
      joins(paragraph.text.slice(before.slot.end, member.slot.start), pack);
    if (list && goesOn) list.push(member);
    else lists.push([member]);
  }
  return lists.filter((list) => list.length > 1);
}

/** From the number to its date, or from the date to its number where the language puts that first. */
function slotOf({ numberSpan, date }: Citation): ParagraphSpan {
  const spans = date ? [numberSpan, date.span] : [numberSpan];
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** Between two members: `, `, ` and `, ` و`, `、第`; longer texts tell something of the first. */
const LONGEST_JOINT = 16;

function joins(text: string, { references }: LanguagePack): boolean {
  if (text.length > LONGEST_JOINT) return false;
  let rest = viewOf(text).text.toLowerCase();
  for (const word of [...references.and].sort((a, b) => b.length - a.length)) {
    rest = rest.replace(word, '');
  }
  // The closing of a Chinese number, 第…号, and the year of a Russian date, go with the member.
  return /^[ ,،、()号第年года.]*$/u.test(rest);
}
