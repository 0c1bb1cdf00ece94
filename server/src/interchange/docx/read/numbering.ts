import { child, elementsOf, readChildren, valueOf } from './tree.ts';
import type { Node } from './tree.ts';
import { writeNumber } from './numbers.ts';

/** Where a paragraph stands in a list. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

export interface Numbering {
  /** What Word prints in front of the next paragraph of a list, `(b)`; it counts on with `counts`. */
  next(place: ListPlace, counts: boolean): string | undefined;
  /** The level of a list that belongs to a style. */
  levelOfStyle(list: string, style: string): number | undefined;
  /** Ways of counting that are not known here, for telling. */
  unknown(): readonly string[];
}

interface Level {
  readonly format: string;
  readonly pattern: string;
  readonly start: number;
  readonly style: string | undefined;
  /** The level after which it begins anew; 0 for never. */
  readonly restart: number | undefined;
}

interface List {
  readonly abstract: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly own: ReadonlyMap<number, Level>;
}

export function readNumbering(
  chunks: Iterable<string>,
  listOfStyle: (style: string) => string | undefined,
): Numbering {
  const abstracts = new Map<string, { levels: Map<number, Level>; link: string | undefined }>();
  const lists = new Map<string, List>();
  readChildren(chunks, 'numbering', (node) => {
    if (node.name === 'abstractNum') {
      abstracts.set(node.attributes['w:abstractNumId'] ?? '', {
        levels: levelsIn(node),
        link: valueOf(node, 'numStyleLink'),
      });
    } else if (node.name === 'num') lists.set(node.attributes['w:numId'] ?? '', listOf(node));
  });

  /** A list may only lead to another through a style, and so on, perhaps in a circle. */
  function find(
    id: string,
    steps = 0,
  ): { list: List; levels: ReadonlyMap<number, Level> } | undefined {
    const list = lists.get(id);
    const abstract = list && abstracts.get(list.abstract);
    if (list === undefined || abstract === undefined || steps > 8) return undefined;
    if (abstract.link === undefined) return { list, levels: abstract.levels };
    const linked = listOfStyle(abstract.link);
    return linked === undefined || linked === id ? undefined : find(linked, steps + 1);
  }

  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  const unknown = new Set<string>();

  function write(format: string, value: number): string {
    const written = writeNumber(format, value);
    if (written === undefined) unknown.add(format);
    return written ?? String(value);
  }

  return {
    next({ list: id, level }, counts) {
      const found = find(id);
      if (found === undefined) return undefined;
      const { list, levels } = found;
      const levelAt = (at: number): Level | undefined => list.own.get(at) ?? levels.get(at);
      const here = levelAt(level);
      if (here === undefined) return undefined;
      if (here.format === 'bullet') return bulletOf(here.pattern);
      const values = [...(counters.get(list.abstract) ?? [])];
      for (const [at, start] of list.starts) {
        const key = `${id} ${at}`;
        if (begun.has(key)) continue;
        if (at > level) continue;
        if (counts) begun.add(key);
        values[at] = start - 1;
      }
      values[level] = (values[level] ?? here.start - 1) + 1;
      for (let above = 0; above < level; above++) values[above] ??= levelAt(above)?.start ?? 1;
      for (let below = level + 1; below < values.length; below++) {
        const restart = levelAt(below)?.restart;
        if (restart !== 0 && (restart === undefined || level < restart)) delete values[below];
      }
      if (counts) counters.set(list.abstract, values);
      return here.pattern.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        return write(levelAt(at)?.format ?? 'decimal', values[at] ?? 1);
      });
    },
    levelOfStyle(id, style) {
      for (const [level, each] of find(id)?.levels ?? []) if (each.style === style) return level;
      return undefined;
    },
    unknown: () => [...unknown],
  };
}

function levelsIn(node: Node): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const each of elementsOf(node)) {
    if (each.name === 'lvl') levels.set(Number(each.attributes['w:ilvl']), levelOf(each));
  }
  return levels;
}

function levelOf(node: Node): Level {
  const restart = valueOf(node, 'lvlRestart');
  return {
    format: valueOf(node, 'numFmt') ?? 'decimal',
    pattern: valueOf(node, 'lvlText') ?? '',
    start: Number(valueOf(node, 'start') ?? 1),
    style: valueOf(node, 'pStyle'),
    restart: restart === undefined ? undefined : Number(restart),
  };
}

function listOf(node: Node): List {
  const starts = new Map<number, number>();
  const own = new Map<number, Level>();
  for (const each of elementsOf(node)) {
    if (each.name !== 'lvlOverride') continue;
    const level = Number(each.attributes['w:ilvl']);
    const start = valueOf(each, 'startOverride');
    if (start !== undefined) starts.set(level, Number(start));
    const definition = child(each, 'lvl');
    if (definition) own.set(level, levelOf(definition));
  }
  return { abstract: valueOf(node, 'abstractNumId') ?? '', starts, own };
}

/** Bullets of fonts that have only signs are dots; dashes stay what they are, also that of Symbol. */
function bulletOf(pattern: string): string {
  if (pattern === '\uf02d') return '–';
  return /^[–—‒•▪◦·-]$/.test(pattern) ? pattern : '•';
}
