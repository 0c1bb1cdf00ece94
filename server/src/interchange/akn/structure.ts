import type { ShownParagraph } from '../shown/types.ts';
import { block, tag } from '../xml.ts';
import type { Attributes, Block } from '../xml.ts';

/** What one paragraph (for tables and quotations, several) comes to. */
export interface Element {
  readonly first: ShownParagraph;
  readonly name: string | undefined;
  /** `<num>…</num>`, or nothing. */
  readonly num: readonly Block[];
  /** `<p>…</p>`, `<table>` or what else holds the words. */
  readonly body: Block;
  /** The words alone, for elements that are lines themselves, such as headings. */
  readonly words: string;
}

type Container = Exclude<Block, string>;

/**
 * The text of a resolution, or of one of its annexes, as the parts that Akoma Ntoso divides it in.
 * Elements are added in the order of the text and stay in it.
 */
export interface Part {
  add(element: Element): void;
  /** Something between the paragraphs that is no part of the text. */
  aside(instruction: string): void;
  /** `<preface>`, `<preamble>` and `<mainBody>`, as far as there is something in them. */
  blocks(): readonly Block[];
}

type Region = 'preface' | 'preamble' | 'body';

export function createPart(hasPreamble: boolean): Part {
  const preface: Block[] = [];
  const preamble: Block[] = [];
  const body = createBody();
  let region: Region = 'preface';
  /** Of the preamble: what further points belong to. */
  let recitals: Container | undefined;
  let container: Container | undefined;
  let asides: string[] = [];

  function regionOf({ first: { paragraph } }: Element): Region {
    const { kind, sectionPart } = paragraph;
    if (region === 'body') return 'body';
    if (kind === 'organ' || kind === 'preambular') return 'preamble';
    if (kind === 'section') return sectionPart === 'recital' ? 'preamble' : 'body';
    if (region === 'preface') {
      const isHead = kind === 'title' || (hasPreamble && (kind === 'text' || kind === 'rule'));
      return isHead ? 'preface' : 'body';
    }
    if (kind === 'numbered') return recitals === undefined ? 'body' : 'preamble';
    return kind === 'operative' || kind === 'heading' ? 'body' : 'preamble';
  }

  /** Adds to the preamble what `element` is, and in front of it what stands between the paragraphs. */
  function addToPreamble(element: Element): void {
    const { first, name, num, body: words } = element;
    const { kind, marker } = first.paragraph;
    const isInner = kind === 'bullet' || (kind === 'point' && (marker?.level ?? 1) > 1);
    switch (kind) {
      case 'organ':
        recitals = container = undefined;
        preamble.push(...asides, block('formula', { name: 'enactingFormula' }, [words]));
        return;
      case 'section':
        container = undefined;
        recitals = block('recitals', { eId: name }, [block('intro', {}, [words])]);
        preamble.push(...asides, recitals);
        return;
      case 'preambular':
        if (recitals) return addRecital(recitals, element);
        container = block('container', { name: nameOf(first), eId: name }, [words]);
        preamble.push(...asides, container);
        return;
      case 'point':
      case 'bullet':
      case 'numbered':
        if (recitals && !isInner) return addRecital(recitals, element);
        return addItem(block('item', { eId: name }, [...num, words]));
      default:
        recitals = container = undefined;
        preamble.push(...asides, words);
    }
  }

  function addRecital(parent: Container, { name, num, body: words }: Element): void {
    container = block('recital', { eId: name }, [...num, words]);
    parent.children.push(...asides, container);
  }

  /** A point of the container or recital last begun; without one, of the preamble itself. */
  function addItem(item: Container): void {
    if (container === undefined) recitals = undefined;
    const siblings = container?.children ?? preamble;
    const last = siblings.at(-1);
    if (typeof last === 'object' && last.name === 'blockList') last.children.push(...asides, item);
    else siblings.push(...asides, block('blockList', {}, [item]));
  }

  return {
    add(element) {
      region = regionOf(element);
      // What stands between paragraphs goes in front of the next one, wherever that is.
      if (region === 'preface') preface.push(...asides, element.body);
      else if (region === 'preamble') addToPreamble(element);
      else {
        body.asides(asides);
        body.add(element);
      }
      asides = [];
    },
    aside: (instruction) => void asides.push(instruction),
    blocks() {
      body.asides(asides);
      for (const each of preamble) complete(each);
      const main = body.blocks();
      return [
        ...(preface.length > 0 ? [block('preface', {}, preface)] : []),
        ...(preamble.length > 0 ? [block('preamble', {}, preamble)] : []),
        block('mainBody', {}, hasElement(main) ? main : [...main, '<p class="none"/>']),
      ];
    },
  };
}

const isRecital = (each: Block): each is Container =>
  typeof each === 'object' && each.name === 'recital';

/** The schema wants a recital in every `<recitals>`; one that has none yet gets an empty one. */
function complete(each: Block): void {
  if (typeof each === 'string' || each.name !== 'recitals' || each.children.some(isRecital)) return;
  each.children.push(block('recital', {}, ['<p class="none"/>']));
}

const hasElement = (blocks: readonly Block[]): boolean =>
  blocks.some((each) => typeof each === 'object' || !each.startsWith('<?'));

/** Containers are named after their openers, as the United Nations names them: `Recalling also`. */
function nameOf({ paragraph }: ShownParagraph): string {
  const { opener, text } = paragraph;
  const words =
    opener && text.slice(opener.span.start, opener.span.end).replace(/\s+/g, ' ').trim();
  return words === undefined || words === '' ? 'preambular' : words;
}

/** An element of a hierarchy, whose children are told from its words only when all are known. */
interface Item {
  readonly element: string;
  readonly attributes: Attributes;
  readonly head: readonly Block[];
  readonly words: Block | undefined;
  readonly children: (Item | string)[];
}

function createBody() {
  const root: (Item | Block)[] = [];
  const sections: { readonly item: Item; readonly depth: number }[] = [];
  /** Numbered paragraph and points that further points may belong to, outermost first. */
  let parents: { readonly item: Item; readonly level: number }[] = [];

  const here = (): (Item | Block)[] => sections.at(-1)?.item.children ?? root;

  function addHead({ first, name, num, words }: Element, depth: number, isSection: boolean): void {
    while ((sections.at(-1)?.depth ?? -1) >= depth) sections.pop();
    parents = [];
    const attributes = isSection
      ? { name: headName(first), eId: name }
      : { eId: name, 'chapeau:depth': first.paragraph.depth };
    const item: Item = {
      element: isSection ? 'hcontainer' : 'section',
      attributes,
      head: [...num, words],
      words: undefined,
      children: [],
    };
    here().push(item);
    sections.push({ item, depth });
  }

  function addItem(
    element: string,
    { name, num, body }: Element,
    level: number,
    extra: Attributes = {},
  ): void {
    while ((parents.at(-1)?.level ?? -1) >= level) parents.pop();
    const item: Item = {
      element,
      attributes: { eId: name, ...extra },
      head: num,
      words: body,
      children: [],
    };
    (parents.at(-1)?.item.children ?? here()).push(item);
    parents.push({ item, level });
  }

  /** What belongs to no paragraph: right in the body, or in a paragraph without a number. */
  function addApart(element: Element): void {
    const { kind } = element.first.paragraph;
    parents = [];
    if (sections.length === 0) root.push(element.body);
    else {
      addItem('paragraph', element, 0, { class: kind });
      parents = [];
    }
  }

  return {
    /** Instructions between elements. */
    asides(instructions: readonly string[]): void {
      (parents.at(-1)?.item.children ?? here()).push(...instructions);
    },
    add(element: Element): void {
      const { paragraph } = element.first;
      switch (paragraph.kind) {
        case 'heading':
          return addHead(element, paragraph.depth ?? 1, false);
        case 'section':
          return addHead(element, SECTION_DEPTH, true);
        case 'numbered':
          return addItem('paragraph', element, 0);
        case 'point':
          return addItem('point', element, paragraph.marker?.level ?? 1);
        case 'bullet':
          return addItem('indent', element, BULLET_LEVEL);
        case 'preambular':
          if (sections.length > 0) return addItem('paragraph', element, 0, { class: 'preambular' });
          parents = [];
          root.push(
            block('container', { name: nameOf(element.first), eId: element.name }, [element.body]),
          );
          return;
        case 'operative':
          return addItem('paragraph', element, 0, { class: 'operative' });
        default:
          return addApart(element);
      }
    },
    blocks: (): Block[] => root.map((each) => (isItem(each) ? printItem(each) : each)),
  };
}

/** Below all headings, which have four depths at most. */
const SECTION_DEPTH = 9;
/** Below all points. */
const BULLET_LEVEL = 9;

const isItem = (each: Item | Block): each is Item => typeof each === 'object' && 'element' in each;

const headName = ({ paragraph: { text, content } }: ShownParagraph): string =>
  text
    .slice(content.start, content.end)
    .replace(/\s+/g, ' ')
    .replace(/[,:\s]+$/, '') || 'section';

/** A paragraph with points has them in a list behind its words; one without, only its words. */
function printItem({ element, attributes, head, words, children }: Item): Block {
  const inner = children.map((child) => (typeof child === 'string' ? child : printItem(child)));
  if (words === undefined) return block(element, attributes, [...head, ...inner]);
  if (!children.some((child) => typeof child === 'object')) {
    return block(element, attributes, [...head, block('content', {}, [words]), ...inner]);
  }
  const list = block('list', {}, [block('intro', {}, [words]), ...inner]);
  return block(element, attributes, [...head, list]);
}

/** `<num>1.</num>`; nothing for a paragraph without a number. */
export const numOf = (marker: string): readonly Block[] =>
  marker === '' ? [] : [tag('num', {}, marker)];
