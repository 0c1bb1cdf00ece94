import { packs } from '../../languages/index.ts';
import type { Citation } from '../../references/types.ts';
import { parseId } from '../../registry/ids.ts';
import { toDocument } from '../../text/span.ts';
import { citationLists } from '../support/lists.ts';
import type { ListMember } from '../support/lists.ts';
import { wordsAt } from '../support/words.ts';
import { defineRule } from '../types.ts';

export default defineRule({
  id: 'cit-list-order',
  scope: 'paragraph',
  needs: { references: ['citation'] },
  severity: 'warning',
  tags: ['citation', 'list'],
  source: 'UN Editorial Manual, citing resolutions: lists run in the order of adoption',
  messages: {
    order: 'The list is not in ascending order: “{0}” stands before “{1}”.',
    fix: 'Put the list in ascending order',
  },
  check({ draft, paragraph, references, report }) {
    for (const list of citationLists(paragraph, references, packs[draft.language])) {
      const keys = list.map(({ citation }) => keyOf(citation));
      const at = keys.findIndex((key, index) => {
        const next = keys[index + 1];
        return key !== undefined && next !== undefined && compare(key, next) > 0;
      });
      const [first, before, after, last] = [list[0], list[at], list[at + 1], list.at(-1)];
      if (at < 0 || !first || !before || !after || !last) continue;
      if (isCouncil(first.citation) && runsDown(keys)) continue;
      const sorted = sort(list);
      report({
        span: toDocument(paragraph, { start: first.slot.start, end: last.slot.end }),
        message: 'order',
        words: [before, after].map(({ citation }) => wordsAt(paragraph, citation.numberSpan)),
        // Texts of ITU often list what matters most first.
        ...(first.citation.family === 'itu' && { atMost: 'info' }),
        fixes: sorted
          ? [
              {
                message: 'fix',
                safe: false,
                changes: list.flatMap(({ slot }, index) => {
                  const other = sorted[index];
                  if (!other || other.slot === slot) return [];
                  return [
                    { span: toDocument(paragraph, slot), newText: wordsAt(paragraph, other.slot) },
                  ];
                }),
              },
            ]
          : [],
      });
    }
  },
});

type Key = readonly [series: number, number: number];

const ROMAN = /[IVXL]/;

/** What a list is sorted by: session and number; undefined where the two do not tell the order. */
function keyOf({ id, number }: Citation): Key | undefined {
  const parts = parseId(id);
  if (parts.kind === 'itu') return [0, Number.parseInt(number, 10)];
  if (parts.kind !== 'un' || ROMAN.test(parts.series)) return undefined;
  const series = Number(parts.series);
  if (!Number.isInteger(series)) return undefined;
  return parts.organ === 'sc' ? [0, parts.number] : [series, parts.number];
}

const compare = (a: Key, b: Key): number => a[0] - b[0] || a[1] - b[1];

const isCouncil = ({ id }: Citation): boolean => {
  const parts = parseId(id);
  return parts.kind === 'un' && parts.organ === 'sc';
};

/** The Security Council often names its latest resolution first; then the list runs down all the way. */
const runsDown = (keys: readonly (Key | undefined)[]): boolean =>
  keys.every((key, index) => {
    const before = keys[index - 1];
    return index === 0 || (key !== undefined && before !== undefined && compare(before, key) > 0);
  });

/** The members in ascending order; undefined where some of them cannot be compared. */
function sort(list: readonly ListMember[]): readonly ListMember[] | undefined {
  const keyed = list.flatMap((member) => {
    const key = keyOf(member.citation);
    return key ? [{ member, key }] : [];
  });
  if (keyed.length < list.length) return undefined;
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ member }) => member);
}
