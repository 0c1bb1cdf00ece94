import { citeKeys } from '../../model/citeKeys.ts';
import { skim } from '../../model/analyse.ts';
import type { Registry } from '../../registry/types.ts';
import type { Paragraph } from '../../syntax/types.ts';
import type { Position } from '../../text/lines.ts';
import type { DraftConfig } from '../config.ts';
import { languageOfPath } from '../languageHint.ts';

/** What is kept of a draft that is not open: what it defines and what it cites, and where. */
export interface DraftSummary {
  readonly uri: string;
  readonly self?: string | undefined;
  readonly symbols: readonly IndexedSymbol[];
  /** By what is cited, `citeKeys`. */
  readonly keys: readonly string[];
  /** Line, first and last column, and the end line of each: four numbers for one key. */
  readonly places: Int32Array;
}

/** A title, an annex, a heading or a label of a draft. */
export interface IndexedSymbol {
  readonly kind: 'title' | 'annex' | 'heading' | 'label';
  readonly name: string;
  readonly line: number;
}

export interface Place {
  readonly start: Position;
  readonly end: Position;
}

export interface SummaryContext {
  readonly registry: Registry;
  readonly asOf: string;
  readonly config: DraftConfig;
  /** The same key is the same string in all summaries, which keeps them small. */
  readonly intern: (key: string) => string;
}

const LONGEST_NAME = 120;

/** Reads a draft for the index; never fails. */
export function summarise(uri: string, text: string, context: SummaryContext): DraftSummary {
  const { registry, asOf, config, intern } = context;
  const { tree, self, references } = skim(
    { text },
    {
      registry,
      asOf,
      preferred: { house: config.house, language: config.language },
      languageHint: languageOfPath(uri),
    },
  );
  const keys: string[] = [];
  const places: number[] = [];
  const symbols: IndexedSymbol[] = [];
  tree.paragraphs.forEach((paragraph, index) => {
    symbols.push(...symbolsOf(paragraph));
    for (const reference of references[index] ?? []) {
      for (const key of citeKeys(reference)) {
        const start = positionIn(paragraph, reference.span.start);
        const end = positionIn(paragraph, reference.span.end);
        keys.push(intern(key));
        places.push(start.line, start.character, end.character, end.line);
      }
    }
  });
  return { uri, self, symbols, keys, places: Int32Array.from(places) };
}

/** Where the citation with that index in `keys` stands. */
export function placeAt({ places }: DraftSummary, index: number): Place {
  const [line = 0, character = 0, endCharacter = 0, endLine = 0] = places.subarray(
    index * 4,
    index * 4 + 4,
  );
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}

/** What a person may look for by name in a paragraph: the title, an annex, a heading, a label. */
export function symbolsOf(paragraph: Paragraph): IndexedSymbol[] {
  const { kind, line, text, content, inlines } = paragraph;
  const labels = inlines.flatMap((inline): IndexedSymbol[] =>
    inline.kind === 'label' ? [{ kind: 'label', name: detached(inline.name), line }] : [],
  );
  if (kind !== 'title' && kind !== 'annex' && kind !== 'heading') return labels;
  const name = text.slice(content.start, content.end).trim().slice(0, LONGEST_NAME);
  return name === '' ? labels : [{ kind, name: detached(name), line }, ...labels];
}

/** A slice keeps the whole draft in memory; a copy only itself. */
const detached = (slice: string): string => JSON.parse(JSON.stringify(slice)) as string;

/** Most paragraphs are one line; notes run over several. */
function positionIn({ text, line }: Paragraph, offset: number): Position {
  let start = 0;
  let lines = 0;
  for (;;) {
    const end = text.indexOf('\n', start);
    if (end < 0 || end >= offset) return { line: line + lines, character: offset - start };
    start = end + 1;
    lines++;
  }
}
