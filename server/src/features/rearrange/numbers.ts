import type { LanguageTag } from '../../languages/types.ts';
import { place } from '../../syntax/numbering.ts';
import { parse } from '../../syntax/parse.ts';
import type { Paragraph, ParagraphPlace } from '../../syntax/types.ts';

/** The paragraphs of a draft after a move, and what their numbers would be if they ran through. */
export interface Numbered {
  readonly paragraphs: readonly Paragraph[];
  /** By index: the place each should have; undefined where it has none. */
  readonly paths: readonly (readonly number[] | undefined)[];
}

/** `%% of: A/RES/80/173`: the paragraphs below are taken from that text and keep its numbers. */
const EXCERPT = /^[ \t]*%%[ \t]*of[ \t]*:/;

/**
 * Numbers paragraphs and points through, those of one run (see {@link runsOf}) together. What
 * `isTouched` does not name keeps its number, even a wrong one.
 */
export function numberThrough(
  text: string,
  language: LanguageTag,
  runs: readonly (number | undefined)[],
  isTouched: (run: number, index: number) => boolean,
): Numbered {
  const tree = parse(text, { language });
  const { paragraphs } = tree;
  const places = place(paragraphs);
  const isExcerpt = tree.frontMatter?.entries.some(({ key }) => key === 'of') ?? false;
  let declared = isExcerpt;
  const paths: (readonly number[] | undefined)[] = [];
  const counted = new Map<string, number>();
  paragraphs.forEach((paragraph, index) => {
    declared ||= paragraph.kind === 'comment' && EXCERPT.test(paragraph.text);
    const at = places[index];
    const own = at?.path.at(-1);
    const run = runs[index];
    if (!at || own === undefined || run === undefined || paragraph.marker?.style === 'decimal') {
      paths.push(at?.path);
      return;
    }
    const above = at.parent === undefined ? [] : (paths[at.parent] ?? at.path.slice(0, -1));
    const key = at.parent === undefined ? `run ${run}` : `under ${at.parent}`;
    if (declared || !isTouched(run, index)) {
      paths.push([...(at.parent === undefined ? [] : above), own]);
      return;
    }
    // `3 bis.` keeps the number of the paragraph it follows.
    const last = counted.get(key) ?? 0;
    const number = at.suffix === undefined ? last + 1 : Math.max(1, last);
    counted.set(key, number);
    paths.push([...above, number]);
  });
  return { paragraphs, paths };
}

/**
 * Which paragraphs are numbered together, by index: a new run begins with each annex and section, and
 * where the numbers start again at 1. Points belong to the run of their paragraph.
 */
export function runsOf(
  paragraphs: readonly Paragraph[],
  places: readonly (ParagraphPlace | undefined)[],
): readonly (number | undefined)[] {
  let run = 0;
  let last = 0;
  return paragraphs.map(({ kind }, index) => {
    const at = places[index];
    if (kind === 'annex' || kind === 'section' || kind === 'organ') {
      run++;
      last = 0;
      return undefined;
    }
    if (!at || at.scope < 0) return undefined;
    const [number] = at.path;
    if (kind === 'numbered' && at.path.length === 1 && number !== undefined) {
      if (number === 1 && last > 1) run++;
      last = number;
    }
    return run;
  });
}
