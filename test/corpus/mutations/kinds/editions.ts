import { parseId } from '../../../../server/src/registry/ids.ts';
import { isTrusted } from '../../../../server/src/registry/types.ts';
import type { DocumentModel } from '../../../../server/src/model/types.ts';
import { inLine } from '../mutation.ts';
import type { Kind } from '../mutation.ts';
import { citations } from '../places.ts';

export const editionKinds: readonly Kind[] = [
  {
    name: 'superseded edition',
    rules: ['rev-stale'],
    origin: 'own',
    *mutations(model) {
      for (const each of editions(model)) {
        const older = each.known.at(-2);
        if (older?.kind === 'rev')
          yield inLine(model, each.inside, each.write(older.place, older.year, 'rev'));
      }
    },
  },
  {
    name: 'revision where there was none',
    rules: ['rev-false-revision'],
    origin: 'own',
    *mutations(model) {
      for (const each of editions(model)) {
        const [first] = each.known;
        if (first?.kind === 'orig' && each.kind === 'orig' && isTrusted(first.basis))
          yield inLine(model, each.inside, each.write(first.place, first.year, 'rev'));
      }
    },
  },
  {
    name: '“Rev.” left out',
    rules: ['rev-missing-rev'],
    origin: 'own',
    *mutations(model) {
      for (const each of editions(model)) {
        const latest = each.known.at(-1);
        // What is only remembered may inform, but is no error.
        if (each.kind === 'rev' && latest?.kind === 'rev' && isTrusted(latest.basis))
          yield inLine(model, each.inside, each.write(latest.place, latest.year, 'orig'));
      }
    },
  },
  {
    name: 'place of another conference',
    rules: ['rev-place-year'],
    origin: 'own',
    *mutations(model) {
      for (const each of editions(model)) {
        const latest = each.known.at(-1);
        const other = model.registry
          .conferences('itu-pp')
          .find(
            ({ year, place }) => year !== latest?.year && place.en !== latest?.place && year > 2000,
          );
        if (latest && other)
          yield inLine(model, each.inside, each.write(other.place.en, latest.year, each.kind));
      }
    },
  },
];

/** Citations of editions, with what stands between the brackets and how to write another. */
function* editions(model: DocumentModel) {
  for (const { citation, numberSpan, numberText } of citations(model)) {
    const parts = parseId(citation.id);
    const match = /[（(](.*)[)）]/u.exec(numberText);
    if (parts.kind !== 'itu' || !parts.edition || !match) continue;
    const known = model.registry.editions(parts.body, parts.type, parts.number);
    const start = numberSpan.start + match.index + 1;
    const kind = parts.edition.kind;
    yield {
      known,
      kind,
      inside: { start, end: start + (match[1]?.length ?? 0) },
      write(place: string | undefined, year: number, as: 'rev' | 'orig' | 'mod'): string {
        const name = model.registry.conference(parts.body, place ?? '', year)?.place[
          model.language
        ];
        const other = model.registry
          .conferences(parts.body)
          .find((conference) => conference.place.en === place)?.place[model.language];
        return editionText(model.language, name ?? other ?? place ?? '', year, as);
      },
    };
  }
}

const EDITION: Readonly<Record<string, readonly [rev: string, orig: string]>> = {
  en: ['Rev. {place}, {year}', '{place}, {year}'],
  fr: ['Rév. {place}, {year}', '{place}, {year}'],
  es: ['Rev. {place}, {year}', '{place}, {year}'],
  ru: ['Пересм. {place}, {year} г.', '{place}, {year} г.'],
  ar: ['المراجَع في {place}، {year}', '{place}، {year}'],
  zh: ['{year}年，{place}，修订版', '{year}年，{place}'],
};

function editionText(
  language: string,
  place: string,
  year: number,
  as: 'rev' | 'orig' | 'mod',
): string {
  const [rev, orig] = EDITION[language] ?? ['', ''];
  return (as === 'rev' ? rev : orig).replace('{place}', place).replace('{year}', String(year));
}
