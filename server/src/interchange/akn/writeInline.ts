import type { ResolvedReference } from '../../model/types.ts';
import type { Piece, ShownDraft } from '../shown/types.ts';
import { escapeText, openTag, tag } from '../xml.ts';
import type { Attributes } from '../xml.ts';

/** What the words of a paragraph need to know of the document around them. */
export interface InlineContext {
  readonly draft: ShownDraft;
  addressOf(reference: ResolvedReference): string;
  nameOf(paragraph: number): string | undefined;
  /** The text of a note, to stand inside `<authorialNote>`. */
  noteContent(id: string): string;
}

/** Elements around a piece, the outermost first. */
interface Wrapper {
  readonly key: unknown;
  readonly name: string;
  readonly attributes: Attributes;
}

/** `<i>Recalling</i> its <ref href="…">resolution 70/125</ref> of <date date="…">…</date>` */
export function writeInline(pieces: readonly Piece[], context: InlineContext): string {
  let text = '';
  const open: Wrapper[] = [];
  for (const piece of pieces) {
    const wanted = wrappersOf(piece, context);
    let same = 0;
    while (same < open.length && same < wanted.length && open[same]?.key === wanted[same]?.key)
      same++;
    while (open.length > same) text += `</${open.pop()?.name}>`;
    for (const wrapper of wanted.slice(same)) {
      text += openTag(wrapper.name, wrapper.attributes);
      open.push(wrapper);
    }
    text += contentOf(piece, context);
  }
  while (open.length > 0) text += `</${open.pop()?.name}>`;
  return text;
}

function wrappersOf({ kind, set }: Piece, context: InlineContext): readonly Wrapper[] {
  const wrappers: Wrapper[] = [];
  const add = (name: string, key: unknown = name, attributes: Attributes = {}): void =>
    void wrappers.push({ key, name, attributes });
  if (kind === 'remark') return wrappers;
  if (set.change !== undefined) add(set.change === 'insertion' ? 'ins' : 'del');
  for (const resolved of set.references) {
    const { reference } = resolved;
    if (reference.kind === 'date' && isDay(reference.id)) {
      add('date', resolved, { date: reference.id });
    } else add('ref', resolved, { href: context.addressOf(resolved), class: reference.kind });
  }
  const address = set.url === undefined ? undefined : asAddress(set.url);
  if (address !== undefined) add('a', set.url, { href: address });
  // Openers and emphasis are both in italics; where they meet they are still one.
  if (set.opener || set.emphasis) add('i', set.opener ? 'opener' : 'i');
  if (set.strong) add('b');
  return wrappers;
}

function contentOf(piece: Piece, context: InlineContext): string {
  switch (piece.kind) {
    case 'text':
      return escapeText(piece.text);
    case 'note': {
      const { id, again } = piece;
      const name = noteName(id, context);
      return again
        ? tag('noteRef', { href: `#${name}`, marker: id })
        : tag(
            'authorialNote',
            { eId: name, marker: id, placement: 'bottom' },
            context.noteContent(id),
          );
    }
    case 'label-use': {
      const href = `#${context.nameOf(piece.target) ?? ''}`;
      const attributes = { href, 'chapeau:label': piece.name, 'chapeau:form': piece.form };
      return tag('ref', attributes, escapeText(piece.text));
    }
    case 'remark': {
      const attributes = { class: 'comment', 'chapeau:who': piece.who };
      return tag('remark', attributes, escapeText(piece.text));
    }
  }
}

const noteName = (id: string, { draft }: InlineContext): string =>
  `fn_${draft.notes.get(id)?.number ?? 0}`;

/** An existing day, as XML wants it. */
function isDay(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false;
  const time = Date.parse(iso);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

/** What is surely an address: no stray percent signs, one fragment at most. */
function asAddress(url: string): string | undefined {
  const address = url.startsWith('www.') ? `https://${url}` : url;
  return /^https?:\/\/(?:[\w.~:/?@!$&'()*+,;=-]|%[0-9a-f]{2})+(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[0-9a-f]{2})*)?$/i.test(
    address,
  )
    ? address
    : undefined;
}
