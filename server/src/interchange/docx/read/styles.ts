import { child, isOn, readChildren, valueOf } from './tree.ts';
import type { Node } from './tree.ts';

/** What a style says that matters for a draft, that of the styles it is based on included. */
export interface Style {
  readonly name: string;
  /** 0 for the highest heading; undefined for text. */
  readonly outline?: number | undefined;
  readonly numbering?: string | undefined;
  readonly level?: number | undefined;
  readonly centred: boolean;
  readonly italic: boolean;
  readonly bold: boolean;
}

export interface Styles {
  paragraph(id: string | undefined): Style;
  character(id: string | undefined): Style;
  /** The list that a numbering style leads to. */
  numbering(id: string): string | undefined;
}

const PLAIN: Style = { name: '', centred: false, italic: false, bold: false };

export function readStyles(chunks: Iterable<string>): Styles {
  const raw = new Map<string, Node>();
  let standard: string | undefined;
  readChildren(chunks, 'styles', (node) => {
    if (node.name !== 'style') return;
    const { 'w:styleId': id, 'w:type': type, 'w:default': isDefault } = node.attributes;
    if (id === undefined) return;
    raw.set(id, node);
    if (type === 'paragraph' && (isDefault === '1' || isDefault === 'true')) standard = id;
  });
  const known = new Map<string, Style>();
  const resolve = (id: string | undefined, below: readonly string[] = []): Style => {
    const node = id === undefined ? undefined : raw.get(id);
    // Styles may be based on each other in a circle.
    if (id === undefined || node === undefined || below.includes(id) || below.length > 20)
      return PLAIN;
    const found = known.get(id);
    if (found) return found;
    const base = resolve(valueOf(node, 'basedOn'), [...below, id]);
    const style = styleOf(node, base);
    known.set(id, style);
    return style;
  };
  return {
    paragraph: (id) => resolve(id ?? standard),
    character: (id) => resolve(id),
    numbering: (id) => resolve(id).numbering,
  };
}

function styleOf(node: Node, base: Style): Style {
  const paragraph = child(node, 'pPr');
  const run = child(node, 'rPr');
  const list = child(paragraph, 'numPr');
  const name = (valueOf(node, 'name') ?? '').toLowerCase();
  const heading = /^heading ([1-9])$/.exec(name)?.[1];
  const outline = Number(valueOf(paragraph, 'outlineLvl') ?? (heading ? Number(heading) - 1 : NaN));
  const level = Number(valueOf(list, 'ilvl'));
  const align = valueOf(paragraph, 'jc');
  return {
    name,
    outline: outline >= 0 && outline < 9 ? outline : outline === 9 ? undefined : base.outline,
    numbering: valueOf(list, 'numId') ?? base.numbering,
    level: Number.isNaN(level) ? base.level : level,
    centred: align === undefined ? base.centred : align === 'center',
    // In Chinese, emphasis is another face.
    italic: name === 'emphasis' || (isOn(run, 'i') ?? base.italic),
    bold: isOn(run, 'b') ?? base.bold,
  };
}
