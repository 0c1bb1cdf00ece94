import type { LanguageTag } from '../../languages/types.ts';
import type { AdoptedTexts } from '../../registry/layers/types.ts';
import type { Passage, PassagePlace, Wording } from '../../registry/types.ts';
import type { WorkspaceFiles } from '../files.ts';
import type { InstrumentEntry } from '../registryFiles/entries.ts';
import type { AdoptedHead } from './head.ts';
import { findPassage, lastNumber } from './passage.ts';
import { readWords } from './source.ts';
import type { ReadText } from './source.ts';

/** One adopted text and the file it is in. */
export interface AdoptedFile extends AdoptedHead {
  readonly path: string;
}

/** What the head of a text tells the registry: its title in its language, and its day. */
export const entryOf = ({ id, language, title, adopted }: AdoptedHead): InstrumentEntry => ({
  id,
  ...(title !== undefined && { titles: { [language]: title } }),
  ...(adopted !== undefined && { adopted }),
  basis: 'document',
});

/** Texts that a drafter goes through are few; an archive is not to be kept in memory. */
const TEXTS_KEPT = 8;
/** A paragraph with dozens of points is shown with the first of them. */
const MOST_PARAGRAPHS = 12;

/** Reads the texts of these files when their words are asked for, and the last few not again. */
export function adoptedTexts(texts: readonly AdoptedFile[], files: WorkspaceFiles): AdoptedTexts {
  const byId = new Map<string, AdoptedFile[]>();
  for (const text of texts) {
    const known = byId.get(text.id);
    if (known) known.push(text);
    else byId.set(text.id, [text]);
  }
  const kept = new Map<string, { readonly stamp: string; readonly text: ReadText | undefined }>();
  const read = ({ path, language }: AdoptedFile): ReadText | undefined => {
    const stamp = files.stampOf(path);
    if (stamp === undefined) return undefined;
    let known = kept.get(path);
    kept.delete(path);
    if (known?.stamp !== stamp) known = { stamp, text: readWords(path, files, language) };
    kept.set(path, known);
    const [oldest] = kept.keys();
    if (kept.size > TEXTS_KEPT && oldest !== undefined) kept.delete(oldest);
    return known.text;
  };

  return {
    lastParagraph(id) {
      for (const file of byId.get(id) ?? []) {
        const text = read(file);
        const last = text ? lastNumber(text) : 0;
        if (last > 0) return last;
      }
      return undefined;
    },
    passage(id, place, language) {
      for (const file of inOrderFor(language, byId.get(id) ?? [])) {
        const text = read(file);
        const passage = text && passageIn(text, place, files.uriOf(file.path));
        if (passage) return passage;
      }
      return undefined;
    },
    wording(id, language) {
      for (const file of byId.get(id) ?? []) {
        const text = file.language === language ? read(file) : undefined;
        if (text) return wordingOf(id, text);
      }
      return undefined;
    },
  };
}

/** A text that is read anew has new words; until then whoever compares with it may remember. */
const wordings = new WeakMap<ReadText, Wording>();

function wordingOf(id: string, text: ReadText): Wording {
  let wording = wordings.get(text);
  if (wording === undefined) {
    const { language, places } = text;
    const paragraphs = text.paragraphs.flatMap((paragraph, index) => {
      const { kind, content, marker } = paragraph;
      if (kind === 'blank' || kind === 'note' || kind === 'comment') return [];
      const place = places[index];
      return [
        {
          ...(place && { path: place.path }),
          scope: place?.scope ?? 0,
          ...(place?.section !== undefined && { section: place.section }),
          ...(marker && { marker: marker.text }),
          // The letter of a point stays: joined to its paragraph, it tells where it begins.
          text: paragraph.text.slice(
            kind === 'point' && marker ? marker.span.start : content.start,
            content.end,
          ),
        },
      ];
    });
    wordings.set(text, (wording = { id, language, paragraphs }));
  }
  return wording;
}

/** In the language asked for, else in English, else in whatever there is. */
function inOrderFor(language: LanguageTag, texts: readonly AdoptedFile[]): readonly AdoptedFile[] {
  const distance = (text: AdoptedFile): number =>
    text.language === language ? 0 : text.language === 'en' ? 1 : 2;
  return [...texts].sort((a, b) => distance(a) - distance(b));
}

function passageIn(text: ReadText, place: PassagePlace, uri: string): Passage | undefined {
  const found = findPassage(text, place);
  if (!found) return undefined;
  const paragraphs = text.paragraphs.slice(found.first, found.last + 1).flatMap((paragraph) => {
    const words = paragraph.text.trim().replace(/\s+/g, ' ');
    return words === '' ? [] : [words];
  });
  const more = paragraphs.length > MOST_PARAGRAPHS ? ['…'] : [];
  return {
    uri,
    language: text.language,
    paragraphs: [...paragraphs.slice(0, MOST_PARAGRAPHS), ...more],
    start: text.startOf(found.first),
    end: text.endOf(found.last),
  };
}
