import type { Marker, Paragraph, ParagraphPlace } from './types.ts';

/**
 * The place of each paragraph, by index: `2.` of the main text is `[2]`, `(a)` under it `[2, 1]`,
 * `(i)` under that `[2, 1, 1]`. Blank lines, titles and unnumbered paragraphs have none.
 */
export function place(paragraphs: readonly Paragraph[]): (ParagraphPlace | undefined)[] {
  const numbering: Numbering = { main: newScope(0), quote: undefined, scopes: 1, quotes: 0 };
  return paragraphs.map((paragraph, index) => placeOf(numbering, paragraph, index));
}

/** One text with its own numbers: the main text, an annex, a quotation. */
interface Scope {
  readonly number: number;
  /** Whether an organ's line or a number came: a second organ begins another text. */
  begun: boolean;
  section: string | undefined;
  /** What points may stand under: the numbered paragraph or section last met and its points, outermost first. */
  parents: Parent[];
  lastNumber: number;
}

interface Parent {
  readonly index: number;
  readonly level: number;
  readonly path: readonly number[];
}

interface Numbering {
  main: Scope;
  quote: Scope | undefined;
  scopes: number;
  quotes: number;
}

function newScope(number: number): Scope {
  return { number, begun: false, section: undefined, parents: [], lastNumber: 0 };
}

function placeOf(
  numbering: Numbering,
  paragraph: Paragraph,
  index: number,
): ParagraphPlace | undefined {
  if (paragraph.kind === 'quote') {
    numbering.quote ??= newScope(-++numbering.quotes);
    return placeMarker(numbering.quote, paragraph.marker, index);
  }
  if (paragraph.kind !== 'blank') numbering.quote = undefined;
  const scope = numbering.main;
  switch (paragraph.kind) {
    case 'annex':
      numbering.main = newScope(numbering.scopes++);
      return undefined;
    case 'organ':
      if (scope.begun) numbering.main = newScope(numbering.scopes++);
      numbering.main.begun = true;
      return undefined;
    case 'section':
      scope.section = paragraph.text.slice(paragraph.content.start, paragraph.content.end);
      scope.parents = [{ index, level: 0, path: [] }];
      scope.lastNumber = 0;
      return undefined;
    case 'preambular':
    case 'operative':
      scope.parents = [{ index, level: 0, path: scope.section === undefined ? [0] : [] }];
      return undefined;
    case 'numbered':
    case 'point':
      return placeMarker(scope, paragraph.marker, index);
    default:
      return undefined;
  }
}

function placeMarker(
  scope: Scope,
  marker: Marker | undefined,
  index: number,
): ParagraphPlace | undefined {
  if (marker === undefined) return undefined;
  if (marker.level > 0) return placePoint(scope, marker, index);
  if (marker.style !== 'digits' && marker.style !== 'decimal') return undefined;
  // `#.` takes the number after the last.
  const path = marker.numbers.length > 0 ? marker.numbers : [scope.lastNumber + 1];
  scope.lastNumber = path[0] ?? scope.lastNumber;
  scope.begun = true;
  scope.parents = [{ index, level: 0, path }];
  return {
    scope: scope.number,
    section: scope.section,
    path,
    suffix: marker.suffix,
    parent: undefined,
  };
}

function placePoint(scope: Scope, marker: Marker, index: number): ParagraphPlace {
  const { parents } = scope;
  while ((parents.at(-1)?.level ?? -1) >= marker.level) parents.pop();
  const parent = parents.at(-1);
  const path = [...(parent?.path ?? [0]), ...marker.numbers];
  parents.push({ index, level: marker.level, path });
  return {
    scope: scope.number,
    section: scope.section,
    path,
    suffix: undefined,
    parent: parent?.index,
  };
}
