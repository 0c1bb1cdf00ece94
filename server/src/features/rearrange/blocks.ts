import type { DocumentModel } from '../../model/types.ts';
import { outline } from '../outline.ts';
import type { OutlineNode } from '../outline.ts';

/** A paragraph with all that stands under it, by indices in `model.paragraphs`. */
export interface Block {
  readonly first: number;
  readonly last: number;
}

export interface BlockPlace {
  readonly block: Block;
  /** The blocks of the same kind around it, without those of other sections. */
  readonly before?: Block | undefined;
  readonly after?: Block | undefined;
}

/** The smallest block that a paragraph belongs to: a point, a numbered paragraph, one of the preamble. */
export function blockAt(model: DocumentModel, paragraph: number): BlockPlace | undefined {
  let nodes: readonly OutlineNode[] = outline(model);
  let found: BlockPlace | undefined;
  for (;;) {
    const at = nodes.findIndex((node) => node.paragraph <= paragraph && paragraph <= node.last);
    const node = nodes[at];
    if (!node) return found;
    const kind = kindOf(model, node);
    if (kind !== undefined) {
      const neighbour = (other: OutlineNode | undefined): Block | undefined =>
        other && kindOf(model, other) === kind ? blockOf(other) : undefined;
      found = {
        block: blockOf(node),
        before: neighbour(nodes[at - 1]),
        after: neighbour(nodes[at + 1]),
      };
    }
    nodes = node.children;
  }
}

const blockOf = ({ paragraph, last }: OutlineNode): Block => ({ first: paragraph, last });

/** What may change places with what: a numbered paragraph only with another. */
function kindOf({ paragraphs }: DocumentModel, { paragraph }: OutlineNode): string | undefined {
  const { kind, marker } = paragraphs[paragraph] ?? {};
  switch (kind) {
    case 'numbered':
      return `numbered ${marker?.numbers.length ?? 0}`;
    case 'point':
      return `point ${marker?.level ?? 0}`;
    case 'preambular':
    case 'operative':
      return kind;
    default:
      return undefined;
  }
}
