import { readXml } from '../../../workspace/akomaNtoso/guardedXml.ts';

/** An element of a Word part. */
export interface Node {
  /** Without a prefix: `p`, `tbl`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Node | string)[];
}

/**
 * Reads a part and hands over the elements inside `parent` one by one, so that the text of a whole
 * book is never held at once: the paragraphs of `body`, the notes of `footnotes`.
 */
export function readChildren(
  chunks: Iterable<string>,
  parent: string,
  take: (child: Node) => void,
): void {
  const open: Node[] = [];
  let inside = 0;
  const rest = chunks[Symbol.iterator]();
  const first = rest.next();
  // A part that is not there has nothing in it.
  if (first.done === true) return;
  readXml(beginningWith(first.value, rest), {
    open(name, attributes) {
      if (open.length > 0 || inside > 0) {
        const node: Node = { name, attributes, children: [] };
        open.at(-1)?.children.push(node);
        open.push(node);
      } else if (name === parent) inside++;
    },
    text(text) {
      open.at(-1)?.children.push(text);
    },
    close(name) {
      const node = open.pop();
      if (node === undefined) {
        if (name === parent) inside--;
      } else if (open.length === 0) take(node);
    },
    enough: () => false,
  });
}

function* beginningWith(first: string, rest: Iterator<string>): Iterable<string> {
  yield first;
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
}

export const elementsOf = (node: Node | undefined): readonly Node[] =>
  node?.children.filter((child) => typeof child !== 'string') ?? [];

export const child = (node: Node | undefined, name: string): Node | undefined =>
  elementsOf(node).find((each) => each.name === name);

/** `w:val` of a child, or another attribute of it: `pStyle` of `pPr`. */
export const valueOf = (
  node: Node | undefined,
  name: string,
  attribute = 'w:val',
): string | undefined => child(node, name)?.attributes[attribute];

/** Whether a property such as `<w:b/>` is there and not switched off; undefined where it is not there. */
export function isOn(node: Node | undefined, name: string): boolean | undefined {
  const found = child(node, name);
  if (found === undefined) return undefined;
  const value = found.attributes['w:val'];
  return value !== '0' && value !== 'false' && value !== 'off' && value !== 'none';
}

/** All characters in an element, whatever else is in it. */
export const textOf = (node: Node | string): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');
