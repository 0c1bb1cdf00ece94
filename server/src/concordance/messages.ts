import { fillMessage } from '../text/messages.ts';
import type { Telling } from '../text/messages.ts';
import type { Divergence } from './compareRow.ts';
import type { DifferenceKind, FactKind, UnitKind } from './types.ts';

/** A session or date on which something is due is a deadline. */
export function kindOfDivergence({ kind, extra, lacks }: Divergence): DifferenceKind {
  const isDue = [...extra, ...lacks.map(({ fact }) => fact)].some(({ due }) => due);
  return isDue ? 'deadline' : kind;
}

/** What is told of versions, in English; translated in `l10n/server.<language>.json`. */
const messages = {
  differs: '{0}: {1} {2} {3}, not {5} as in {4}.',
  extra: '{0}: {1} {2} {3}, which does not stand in {4}.',
  lacks: '{0}: {1} lacks {3}, which stands in {4}.',
  missing: '{0} is missing in {1}.',
  missingText: '{0} is missing in {1}: {2}.',
  only: '{0} stands only in {1}.',
  onlyText: '{0} stands only in {1}: {2}.',
  number: '{0} numbers this paragraph {1}, not {3} as in {2}.',
  quote: '“{0}”',
  'place.preamble': 'paragraph {0} of the preamble',
  'place.paragraph': 'paragraph {0}',
  'place.numbered': 'numbered paragraph {0}',
  'place.point': 'point {0}',
  'place.bullet': 'bullet {0}',
  'place.clause': 'clause {0}',
  'place.section': 'section {0}',
  'place.line': 'line {0}',
  'place.quote': 'quotation {0}',
  'place.table': 'table row {0}',
  'place.note': 'note {0}',
  'has.citation': 'cites',
  'has.paragraph-reference': 'refers to',
  'has.action-line': 'names',
  'has.session': 'has the session',
  'has.deadline': 'sets the deadline',
  'has.date': 'has the date',
  'has.figure': 'has the figure',
  'has.quantifier': 'says',
  'has.footnote': 'has the note',
  'has.body': 'names',
  'has.term': 'names',
} as const satisfies Readonly<
  Record<`place.${UnitKind | 'preamble' | 'paragraph'}` | `has.${FactKind | 'deadline'}`, string> &
    Record<string, string>
>;

/** All of them in English under their keys, for the check of the translations. */
export const versionMessages: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(messages).map(([id, text]) => [`version.${id}`, text]),
);

/** Says what is told of versions in one language of the interface. */
export interface VersionSpeech {
  /** `Paragraph 12: Arabic cites “القرار 70/126”, not “resolution 70/125” as in English and French.` */
  divergence(kind: DifferenceKind, said: Said): string;
  /** `Paragraph 12 is missing in Arabic: “Requests the Secretary-General to …”.` */
  missing(place: string, versions: readonly string[], isExtra: boolean, text: string): string;
  /** `Arabic numbers this paragraph “13”, not “12” as in English and French.` */
  number(version: string, number: string, others: readonly string[], usual: string): string;
  /** `paragraph 12`, `note 3`. */
  place(kind: UnitKind | 'preamble' | 'paragraph', number: number | string): string;
}

interface Said {
  readonly place: string;
  readonly version: string;
  readonly others: readonly string[];
  /** What this version says and the others do not, as it stands there. */
  readonly says: readonly string[];
  readonly lacks: readonly string[];
}

export function versionSpeech({ language, translate }: Telling): VersionSpeech {
  const text = (id: keyof typeof messages): string => translate(`version.${id}`, messages[id]);
  const say = (id: keyof typeof messages, words: readonly string[]): string =>
    fillMessage(text(id), words);
  // English as the United Nations write it has no comma before the last of a list.
  const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' });
  const enumerate = (words: readonly string[]): string => list.format(words);
  const quote = (texts: readonly string[]): string =>
    enumerate(texts.map((each) => text('quote').replace('{0}', () => each)));
  return {
    divergence(kind, { place, version, others, says, lacks }) {
      const verb = text(`has.${kind === 'number' || kind === 'missing' ? 'figure' : kind}`);
      const id = lacks.length === 0 ? 'extra' : says.length === 0 ? 'lacks' : 'differs';
      const own = quote(says.length > 0 ? says : lacks);
      return say(id, [capital(place), version, verb, own, enumerate(others), quote(lacks)]);
    },
    missing(place, versions, isExtra, words) {
      const where = enumerate(versions);
      const id = isExtra ? 'only' : 'missing';
      return words === ''
        ? say(id, [capital(place), where])
        : say(`${id}Text`, [capital(place), where, quote([shorten(words)])]);
    },
    number: (version, number, others, usual) =>
      say('number', [version, quote([number]), enumerate(others), quote([usual])]),
    place: (kind, number) => text(`place.${kind}`).replace('{0}', () => String(number)),
  };
}

const LONGEST = 60;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST - 15))} …`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
