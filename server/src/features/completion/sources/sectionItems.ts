import type { LanguagePack } from '../../../languages/types.ts';
import { labelOf } from '../../describe/label.ts';
import { firstWords } from '../../firstWords.ts';
import { citedText } from '../citedText.ts';
import type { CompletionSite, CompletionSource, Proposal } from '../types.ts';
import { endsInWord, tailOf } from '../words.ts';

// Matches the `c` of `considering c`, the `2.` of `resolves 2.`; nothing of `resolves `.
const TYPED = /(?:[a-z\u0621-\u064a]\)?|\d{1,2}(?:\.\d{0,2})?)?$/u;
const REST = /^[\d.]*\)?/;

/**
 * Numbers and letters of what stands in a section of an ITU text: after `considering ` in `considering
 * | of Resolution 140 (Rev. Bucharest, 2022)` those of that text, as far as it lies in the workspace in
 * the language of the draft; else those of this draft.
 */
export const sectionItems: CompletionSource = {
  triggers: [],
  propose(site: CompletionSite): readonly Proposal[] {
    const { model, pack, before, after, ui } = site;
    const start = model.paragraphs[site.paragraph]?.marker?.span.end ?? 0;
    const typed = tailOf(before, TYPED);
    const front = before.slice(0, before.length - typed.length);
    const section = sectionNamed(front.slice(start), pack);
    if (section === undefined) return [];
    const rest = REST.exec(after)?.[0].length ?? 0;
    const cited = citedText(site, typed.length, rest);
    const known = [
      ...(cited ? itemsOfCited(site, cited.id) : []),
      ...(cited?.follows ? [] : itemsHere(site)),
    ];
    return known
      .filter(({ section: own, label }) => {
        return own.toLowerCase() === section && label.startsWith(typed) && label !== typed;
      })
      .map(({ label, says, of }) => ({
        kind: 'paragraph',
        id: of ?? `item:${section} ${label}`,
        label,
        detail: [
          ...(of === undefined ? [] : [labelOf(model.registry, of, ui)]),
          firstWords(says),
        ].join(' · '),
        newText: label,
        replaces: { before: typed.length, after: rest },
      }));
  },
};

interface Item {
  readonly section: string;
  readonly label: string;
  readonly says: string;
  /** The text that it is of; absent for this draft. */
  readonly of?: string;
}

/** The longest head that the text ends in, inside a sentence: `instructs the Council`, not `Council`. */
function sectionNamed(front: string, pack: LanguagePack): string | undefined {
  if (pack.spaced && !/[\s\u00a0]$/u.test(front)) return undefined;
  const { sectionsRecital, sectionsOperative } = pack.syntax;
  const [longest] = [...sectionsRecital, ...sectionsOperative]
    .filter((head) => head.length < front.trim().length && endsInWord(front, [head], pack))
    .sort((a, b) => b.length - a.length);
  return longest?.toLowerCase();
}

function itemsOfCited({ model }: CompletionSite, id: string): readonly Item[] {
  const wording = model.registry.wording(id, model.language);
  return (wording?.paragraphs ?? []).flatMap(({ section, marker, scope, text }) =>
    section === undefined || marker === undefined || scope !== 0
      ? []
      : [{ section, label: labelFrom(marker), says: withoutMarker(text, marker), of: id }],
  );
}

const itemsHere = ({ model, paragraph }: CompletionSite): readonly Item[] =>
  model.paragraphs.flatMap(({ marker, text, content }, index) => {
    const place = model.places[index];
    if (place?.section === undefined || !marker || marker.numbers.length === 0) return [];
    if (place.scope !== 0 || index === paragraph) return [];
    const says = text.slice(content.start, content.end);
    return [{ section: place.section, label: labelFrom(marker.text), says }];
  });

/** `c)` for `c)`, `(c)` and `c )`; `2` for `2` and `2.`. */
function labelFrom(marker: string): string {
  const core = marker.replace(/[^\p{L}\p{N}.]/gu, '').replace(/\.$/, '');
  return /^\p{L}/u.test(core) ? `${core})` : core;
}

/** Points keep their letter in the wording of a text. */
const withoutMarker = (text: string, marker: string): string =>
  text.startsWith(marker) ? text.slice(marker.length) : text;
