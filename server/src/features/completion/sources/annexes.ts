import { writeAnnexNumber } from '../../../languages/writing.ts';
import type { DocumentModel } from '../../../model/types.ts';
import { parseId } from '../../../registry/ids.ts';
import { romanValue } from '../../../text/roman.ts';
import { labelOf } from '../../describe/label.ts';
import { namesFor } from '../../describe/words.ts';
import { firstWords } from '../../firstWords.ts';
import { citedText } from '../citedText.ts';
import type { CompletionSite, CompletionSource, Proposal } from '../types.ts';
import { endsInWord } from '../words.ts';

const TYPED = /[\p{L}\p{M}\p{N}]*$/u;
const REST = /^[\p{L}\p{M}\p{N}]*/u;

/** No text has more. */
const MOST = 30;

/**
 * Labels of annexes: after `annex `, those of the text cited beside it, `II` with its title, and those
 * of this draft as their headings have them.
 */
export const annexes: CompletionSource = {
  triggers: [],
  propose(site: CompletionSite): readonly Proposal[] {
    const { model, pack, before, after, ui } = site;
    const typed = TYPED.exec(before.slice(-20))?.[0] ?? '';
    const words = pack.references.divisions.flatMap(({ unit, forms }) =>
      unit === 'annex' ? forms : [],
    );
    const front = pack.spaced ? before.slice(0, before.length - typed.length) : before;
    if (!endsInWord(front, words, pack) || (pack.spaced && !/[\s\u00a0]$/u.test(front))) return [];
    const length = pack.spaced ? typed.length : 0;
    const rest = pack.spaced ? (REST.exec(after)?.[0].length ?? 0) : 0;
    const cited = citedText(site, length, rest);
    const found = [
      ...(cited ? annexesOf(model, cited.id) : []),
      ...(cited?.follows ? [] : ownAnnexes(model)),
    ];
    const start = front === before ? '' : typed;
    return found
      .filter(({ label }) => label.toLowerCase().startsWith(start.toLowerCase()) && label !== start)
      .map(({ label, says }) => ({
        kind: 'paragraph',
        id: cited?.id ?? `annex:${label}`,
        label,
        detail: cited ? `${labelOf(model.registry, cited.id, ui)} · ${says}` : says,
        newText: label,
        replaces: { before: length, after: rest },
      }));
  },
};

interface Annex {
  readonly label: string;
  readonly says: string;
}

/** As far as its text lies in the workspace, else those that are known by a name of their own. */
function annexesOf({ registry, language, house }: DocumentModel, id: string): readonly Annex[] {
  const isItu = house === 'itu' || parseId(id).kind === 'itu';
  const found: Annex[] = [];
  for (let number = 1; number <= MOST; number++) {
    const passage = registry.passage(id, { unit: 'annex', path: [number] }, language);
    if (!passage) break;
    const label = writeAnnexNumber(language, number, isItu);
    if (label !== undefined) found.push({ label, says: firstWords(passage.paragraphs.join(' ')) });
  }
  if (found.length > 0) return found;
  return registry.instruments().flatMap(({ document, annex, titles }) => {
    if (document !== id || !annex) return [];
    const number = romanValue(annex);
    const label = number === undefined ? undefined : writeAnnexNumber(language, number, isItu);
    return label === undefined ? [] : [{ label, says: namesFor(titles, language)[0] ?? '' }];
  });
}

/** `II` of `Annex II`, with the line below it. */
const ownAnnexes = ({ paragraphs }: DocumentModel): readonly Annex[] =>
  paragraphs.flatMap(({ kind, annexNumber, text, content }, index) => {
    if (kind !== 'annex' || annexNumber === undefined) return [];
    const heading = text.slice(content.start, content.end).trim();
    const label = /[\p{L}\p{M}\p{N}]+$/u.exec(heading)?.[0];
    const below = paragraphs.slice(index + 1).find((each) => each.kind !== 'blank');
    if (label === undefined || label === heading) return [];
    const says = below ? below.text.slice(below.content.start, below.content.end) : heading;
    return [{ label, says: firstWords(says) }];
  });
