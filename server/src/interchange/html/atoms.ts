import type { Atom, AtomOf, Note } from '../layout/types.ts';
import { escapeText, tag } from '../xml.ts';

/** The words of a paragraph: `<i>Requests</i> …`. Notes are put to `notes` when they are marked first. */
export const writeAtoms = (atoms: readonly Atom[], notes: Note[]): string =>
  atoms.map((atom) => inChange(atom, contentOf(atom, notes))).join('');

const inChange = ({ change }: Atom, html: string): string =>
  change === undefined ? html : tag(change === 'insertion' ? 'ins' : 'del', {}, html);

function contentOf(atom: Atom, notes: Note[]): string {
  switch (atom.kind) {
    case 'text':
      return textOf(atom);
    case 'note': {
      const known = notes.findIndex(({ id }) => id === atom.note.id);
      const number = known >= 0 ? known + 1 : notes.push(atom.note);
      return tag('sup', { class: 'note' }, tag('a', { href: `#fn-${number}` }, String(number)));
    }
    case 'reference': {
      const isFull = atom.parts.some(({ kind, text }) => kind === 'words' && /\p{L}/u.test(text));
      const attributes = {
        class: 'reference',
        href: `#${atom.anchor}`,
        'data-form': isFull ? 'full' : undefined,
      };
      return tag('a', attributes, escapeText(atom.parts.map(({ text }) => text).join('')));
    }
    case 'comment':
      return tag(
        'span',
        { class: 'remark', 'data-who': atom.who === '' ? undefined : atom.who },
        escapeText(atom.text),
      );
  }
}

function textOf({ text, format }: AtomOf<'text'>): string {
  const { opener, emphasis, strong, link } = format;
  let html = escapeText(text);
  if (strong) html = tag('strong', {}, html);
  if (opener) html = tag('i', {}, html);
  else if (emphasis) html = tag('em', {}, html);
  return link === undefined ? html : tag('a', { href: link }, html);
}
