import { diffArrays } from 'diff';
import type { Change } from '../../shown/types.ts';
import type { Atom, AtomOf, Format } from '../types.ts';

/** How notes are compared, and the note that tells what changed in its text. */
export interface NoteTracker {
  keyOf(mark: AtomOf<'note'>): string;
  merge(before: AtomOf<'note'>, after: AtomOf<'note'>): Atom;
}

/** So many words change only in texts that were written anew. */
const MOST_CHANGES = 4_000;

/**
 * What was and what is as one text, in which `two` is deleted and `three` inserted. Words are never
 * cut in two, and a blank alone does not part two changes.
 */
export function trackWords(
  before: readonly Atom[],
  after: readonly Atom[],
  notes: NoteTracker,
): readonly Atom[] {
  const old = unitsOf(before, notes);
  const now = unitsOf(after, notes);
  const keys = (units: readonly Unit[]): string[] => units.map(({ key }) => key);
  const changes = diffArrays(keys(old), keys(now), { maxEditLength: MOST_CHANGES });
  if (changes === undefined) {
    return joined([...marked(before, 'deletion'), ...marked(after, 'insertion')]);
  }
  let [i, j] = [0, 0];
  const steps: Step[] = [];
  for (const { added, removed, value } of changes) {
    for (let count = 0; count < value.length; count++) {
      const was = added ? undefined : old[i++]?.atom;
      const is = removed ? undefined : now[j++]?.atom;
      steps.push({ was, is });
    }
  }
  return joined(groupsOf(steps).flatMap((group) => atomsOf(group, notes)));
}

/** All of it came, or went. Remarks are no text: of those that went nothing stays. */
export const marked = (atoms: readonly Atom[], change: Change): readonly Atom[] =>
  atoms.flatMap((atom): Atom[] =>
    atom.kind === 'comment' ? (change === 'deletion' ? [] : [atom]) : [{ ...atom, change }],
  );

/** A word, a sign or a note, with what tells whether it stayed the same. */
interface Unit {
  readonly key: string;
  readonly atom: Atom;
}

/** Both are there where it stayed. */
interface Step {
  readonly was: Atom | undefined;
  readonly is: Atom | undefined;
}

interface Group {
  readonly same: Step[];
  readonly gone: Atom[];
  readonly come: Atom[];
}

/** What stayed, and what went and came behind it. */
function groupsOf(steps: readonly Step[]): readonly Group[] {
  let group: Group = { same: [], gone: [], come: [] };
  const groups = [group];
  for (const [at, step] of steps.entries()) {
    const { was, is } = step;
    const hasStayed = was !== undefined && is !== undefined;
    if (hasStayed && group.gone.length + group.come.length > 0 && !isBridge(steps, at)) {
      group = { same: [], gone: [], come: [] };
      groups.push(group);
    }
    const isChanging = group.gone.length + group.come.length > 0;
    if (hasStayed && !isChanging) group.same.push(step);
    else {
      if (was !== undefined) group.gone.push(was);
      if (is !== undefined) group.come.push(is);
    }
  }
  return groups;
}

/** A blank that stayed, with a change behind it. */
function isBridge(steps: readonly Step[], at: number): boolean {
  const next = steps[at + 1];
  return (
    isBlank(steps[at]?.is) &&
    next !== undefined &&
    (next.was === undefined || next.is === undefined)
  );
}

function atomsOf({ same, gone, come }: Group, notes: NoteTracker): readonly Atom[] {
  // A blank with which both end was only a bridge to a change that came to nothing.
  const stays = isBlank(gone.at(-1)) && isBlank(come.at(-1));
  return [
    ...same.flatMap(({ was, is }): Atom[] => {
      if (is === undefined) return [];
      return was?.kind === 'note' && is.kind === 'note' ? [notes.merge(was, is)] : [is];
    }),
    ...marked(stays ? gone.slice(0, -1) : gone, 'deletion'),
    ...marked(stays ? come.slice(0, -1) : come, 'insertion'),
    ...(stays ? come.slice(-1) : []),
  ];
}

const isBlank = (atom: Atom | undefined): boolean =>
  atom?.kind === 'text' && /^ +$/.test(atom.text);

function unitsOf(atoms: readonly Atom[], notes: NoteTracker): readonly Unit[] {
  return atoms.flatMap((atom): Unit[] => {
    switch (atom.kind) {
      case 'text':
        return wordsOf(atom.text).map((text) => ({
          key: `${setting(atom.format)} ${text}`,
          atom: { ...atom, text },
        }));
      case 'note':
        return [{ key: `note ${notes.keyOf(atom)}`, atom }];
      case 'reference':
        return [{ key: `to ${atom.anchor} ${atom.parts.map(({ text }) => text).join('')}`, atom }];
      case 'comment':
        return [{ key: `said ${atom.who}: ${atom.text}`, atom }];
    }
  });
}

/** Words are parted by blanks and signs; in Chinese every sign is a word. */
const wordsOf = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^]/gu) ?? []).flatMap((word) =>
    /[\u2e80-\u9fff\uf900-\ufaff]/.test(word) ? [...word] : [word],
  );

const setting = ({ opener, emphasis, strong }: Format): string =>
  `${opener ? 'opener' : ''} ${emphasis ? 'emphasis' : ''} ${strong ? 'strong' : ''}`;

/** Neighbours that are set and changed alike are one. */
function joined(atoms: readonly Atom[]): readonly Atom[] {
  const found: Atom[] = [];
  for (const atom of atoms) {
    const last = found.at(-1);
    const isSame =
      last?.kind === 'text' &&
      atom.kind === 'text' &&
      last.change === atom.change &&
      last.format.link === atom.format.link &&
      setting(last.format) === setting(atom.format);
    if (isSame) found[found.length - 1] = { ...last, text: last.text + atom.text };
    else found.push(atom);
  }
  return found;
}
