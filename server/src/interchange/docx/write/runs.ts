import { typesettingOf } from '../../../languages/typesetting.ts';
import type { LanguageTag } from '../../../languages/types.ts';
import { escapeText, tag } from '../../xml.ts';
import { partByDirection } from './scripts.ts';
import type { Atom, AtomOf, Authorship, Format, Note } from '../../layout/types.ts';
import type { Relations } from './relations.ts';

/** What the runs of one part of a package (the text, or its notes) share. */
export interface RunContext {
  readonly language: LanguageTag;
  /** Numbers are Word's own: a cross-reference asks for the number of a paragraph. */
  readonly listed: boolean;
  readonly relations: Relations;
  readonly authorship: Authorship;
  /** A number for something that needs one of its own: a bookmark, a change. */
  nextId(): number;
  /** The number of a footnote in its part; also puts it there. */
  footnote(note: Note): number;
  /** The same for a comment. */
  comment(who: string, text: string): number;
  /** The notes that are marked again further on. */
  readonly markedAgain: ReadonlySet<string>;
  /** The numbers of bookmarks that have begun and not ended. */
  readonly openAnchors: Map<string, number>;
}

/** What a paragraph of Word consists of: the draft's own, and the edges of bookmarks around it. */
export type ParagraphPart = Atom | Anchor;

interface Anchor {
  readonly kind: 'anchor';
  readonly name: string;
  readonly edge: 'start' | 'end';
}

/** Runs, within links and changes: `<w:ins …><w:r>…</w:r></w:ins>`. */
export function writeRuns(
  atoms: readonly ParagraphPart[],
  context: RunContext,
  rtl: boolean,
): string {
  return groups(atoms, linkOf)
    .map(({ key: link, atoms: linked }) => {
      const inside = groups(linked, changeOf)
        .map(({ key, atoms: changed }) => {
          const runs = changed.map((atom) => runOf(atom, context, rtl)).join('');
          return key === undefined ? runs : changedRuns(key, runs, context);
        })
        .join('');
      if (link === undefined) return inside;
      const target =
        typeof link === 'string'
          ? { 'r:id': context.relations.link(link) }
          : { 'w:anchor': link.anchor };
      return tag('w:hyperlink', { ...target, 'w:history': 1 }, inside);
    })
    .join('');
}

/** The address behind a text; a cross-reference is a link by itself. */
function linkOf(atom: ParagraphPart): string | AtomOf<'reference'> | undefined {
  if (atom.kind === 'reference') return atom;
  return atom.kind === 'text' ? atom.format.link : undefined;
}
/** Bookmarks stand outside of changes. */
const changeOf = (atom: ParagraphPart): Atom['change'] =>
  atom.kind === 'anchor' ? undefined : atom.change;

function groups<Key>(
  atoms: readonly ParagraphPart[],
  keyOf: (atom: ParagraphPart) => Key,
): readonly { readonly key: Key; readonly atoms: readonly ParagraphPart[] }[] {
  const found: { key: Key; atoms: ParagraphPart[] }[] = [];
  for (const atom of atoms) {
    const key = keyOf(atom);
    const last = found.at(-1);
    if (last && last.key === key) last.atoms.push(atom);
    else found.push({ key, atoms: [atom] });
  }
  return found;
}

/** `w:id`, `w:author` and `w:date` of a change. */
export const changeAttributes = ({ nextId, authorship }: RunContext) => ({
  'w:id': nextId(),
  'w:author': authorship.author,
  'w:date': authorship.date,
});

const changedRuns = (change: 'insertion' | 'deletion', runs: string, context: RunContext): string =>
  tag(change === 'insertion' ? 'w:ins' : 'w:del', changeAttributes(context), runs);

function runOf(atom: ParagraphPart, context: RunContext, rtl: boolean): string {
  switch (atom.kind) {
    case 'text':
      return textRuns(atom.text, atom.format, atom.change, context, rtl);
    case 'note':
      return noteRun(atom, context);
    case 'reference':
      return referenceRuns(atom, context, rtl);
    case 'comment': {
      const id = context.comment(atom.who, atom.text);
      return [
        tag('w:commentRangeStart', { 'w:id': id }),
        tag('w:commentRangeEnd', { 'w:id': id }),
        run(styled('CommentReference'), tag('w:commentReference', { 'w:id': id })),
      ].join('');
    }
    case 'anchor':
      return anchorOf(atom, context);
  }
}

const run = (properties: string, content: string): string =>
  tag('w:r', {}, tag('w:rPr', {}, properties) + content);

const styled = (style: string): string => tag('w:rStyle', { 'w:val': style });

function textRuns(
  text: string,
  format: Format,
  change: Atom['change'],
  { language }: RunContext,
  rtl: boolean,
): string {
  return partByDirection(text, rtl)
    .map((part) =>
      run(propertiesOf(part.text, part.rtl, format, language), characters(part.text, change)),
    )
    .join('');
}

const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** The order of the properties is that of the schema. */
function propertiesOf(text: string, rtl: boolean, format: Format, language: LanguageTag): string {
  const { opener, emphasis, strong, link } = format;
  const style = opener
    ? 'Opener'
    : emphasis
      ? 'Emphasis'
      : link === undefined
        ? undefined
        : 'Hyperlink';
  const own = typesettingOf(language).locale;
  const isEast = language === 'zh' && (HAN.test(text) || /^[^\p{L}\p{N}]*$/u.test(text));
  const latin = language === 'ar' || language === 'zh' ? typesettingOf('en').locale : own;
  return [
    style === undefined ? '' : styled(style),
    isEast ? tag('w:rFonts', { 'w:hint': 'eastAsia' }) : '',
    strong ? tag('w:b') + tag('w:bCs') : '',
    rtl ? tag('w:rtl') : '',
    rtl
      ? tag('w:lang', { 'w:bidi': typesettingOf('ar').locale })
      : tag('w:lang', { 'w:val': latin, 'w:eastAsia': isEast ? own : undefined }),
  ].join('');
}

/** Characters of a run; TABs are elements, and what was deleted has another name. */
function characters(text: string, change: Atom['change']): string {
  const name = change === 'deletion' ? 'w:delText' : 'w:t';
  return text
    .split('\t')
    .map((part) => (part === '' ? '' : tag(name, { 'xml:space': 'preserve' }, escapeText(part))))
    .join(tag('w:tab'));
}

/** The bookmark of a note that is marked more than once. */
const noteAnchor = (number: number): string => `_note_${number}`;

function noteRun({ note, again, change }: AtomOf<'note'>, context: RunContext): string {
  const number = context.footnote(note);
  const style = styled('FootnoteReference');
  if (again)
    return field(
      `NOTEREF ${noteAnchor(number)} \\f \\h`,
      run(style, characters(String(note.number), change)),
      change,
    );
  const mark = run(style, tag('w:footnoteReference', { 'w:id': number }));
  if (!context.markedAgain.has(note.id)) return mark;
  const id = context.nextId();
  return [
    tag('w:bookmarkStart', { 'w:id': id, 'w:name': noteAnchor(number) }),
    mark,
    tag('w:bookmarkEnd', { 'w:id': id }),
  ].join('');
}

function referenceRuns(
  { parts, change }: AtomOf<'reference'>,
  context: RunContext,
  rtl: boolean,
): string {
  return parts
    .map((part) => {
      const shown = textRuns(part.text, {}, change, context, rtl);
      if (part.kind === 'words') return shown;
      return field(`REF ${part.anchor} ${context.listed ? '\\n ' : ''}\\h`, shown, change);
    })
    .join('');
}

/** A field with what it gave last; Word works it out anew when asked to. */
export function field(instruction: string, result: string, change?: Atom['change']): string {
  const code = change === 'deletion' ? 'w:delInstrText' : 'w:instrText';
  const bound = (type: string): string =>
    tag('w:r', {}, tag('w:fldChar', { 'w:fldCharType': type }));
  return [
    bound('begin'),
    tag('w:r', {}, tag(code, { 'xml:space': 'preserve' }, ` ${escapeText(instruction)} `)),
    bound('separate'),
    result,
    bound('end'),
  ].join('');
}

function anchorOf({ name, edge }: Anchor, context: RunContext): string {
  const { openAnchors: open } = context;
  if (edge === 'start') {
    const id = context.nextId();
    open.set(name, id);
    return tag('w:bookmarkStart', { 'w:id': id, 'w:name': name });
  }
  const id = open.get(name);
  open.delete(name);
  return id === undefined ? '' : tag('w:bookmarkEnd', { 'w:id': id });
}
