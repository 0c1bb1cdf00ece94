import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageTags, packs } from '../../../server/src/languages/index.ts';
import type { LanguageTag } from '../../../server/src/languages/types.ts';
import { markerStyle } from '../../../server/src/languages/markers.ts';
import { endSigns } from '../../../server/src/languages/punctuation.ts';
import { typographyOf } from '../../../server/src/languages/typography.ts';
import { fillPattern, writingWords } from '../../../server/src/languages/writing.ts';
import { citedAs } from '../../../server/src/features/describe/label.ts';
import { analyse } from '../../../server/src/model/analyse.ts';
import type { DocumentModel } from '../../../server/src/model/types.ts';
import { shippedRegistry } from '../../../server/src/registry/registry.ts';
import type { Registry } from '../../../server/src/registry/types.ts';
import { sharedFolder } from '../../../server/src/testkit/node/texts.ts';

/** A day after all of the texts, before any of the next editions. */
export const AS_OF = '2026-06-01';

/** Texts into which mistakes are put. */
export interface TextForMutation {
  readonly name: string;
  readonly text: string;
  readonly language: LanguageTag;
  readonly origin: 'published' | 'own' | 'excerpt';
  readonly registry: Registry;
}

export const modelOf = (
  { name, registry, language }: TextForMutation,
  text: string,
): DocumentModel => analyse({ uri: `memory:/${name}`, text }, { registry, asOf: AS_OF, language });

/** Longer ones take long and have nothing that others have not. */
const LONGEST = 60_000;

/** All that there is, the languages in turn, so that a kind of mistake meets every one of them. */
export function allTexts(): readonly TextForMutation[] {
  const byLanguage = languageTags.map((language) => [
    ...ownTexts(language),
    ...publishedTexts(language),
  ]);
  const most = Math.max(...byLanguage.map((texts) => texts.length));
  return Array.from({ length: most }, (_, at) =>
    byLanguage.flatMap((texts) => texts[at] ?? []),
  ).flat();
}

function publishedTexts(language: LanguageTag): readonly TextForMutation[] {
  const shared = sharedFolder();
  const folder = shared === undefined ? undefined : join(shared, 'corpus', language);
  if (folder === undefined || !existsSync(folder)) return [];
  const registry = shippedRegistry();
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name): readonly TextForMutation[] => {
      const text = readFileSync(join(folder, name), 'utf8');
      if (text.length > LONGEST) return [];
      const published = { language, registry, text, origin: 'published' as const };
      const paragraphs = excerptOf(name, text, language);
      return [{ ...published, name: `${language}/${name}` }, ...paragraphs];
    });
}

/** Every second paragraph of a published text, as a report would quote it. */
function excerptOf(name: string, text: string, language: LanguageTag): readonly TextForMutation[] {
  const id = 'un:A/RES/90/7';
  const registry = shippedRegistry();
  const model = analyse({ uri: name, text }, { registry, asOf: AS_OF, language });
  const numbered = model.paragraphs.flatMap((paragraph, index) => {
    const place = model.places[index];
    const isMain = paragraph.kind === 'numbered' && place?.scope === 0 && place.path.length === 1;
    const words = paragraph.text.slice(paragraph.content.start, paragraph.content.end);
    return isMain && words.length > 150 ? [{ path: place.path, scope: 0, text: words }] : [];
  });
  if (numbered.length < 6) return [];
  const wording = { id, language, paragraphs: numbered };
  const quoted = numbered
    .filter((_paragraph, index) => index % 2 === 0)
    .map((each) => `${each.path[0] ?? 0}${language === 'ar' ? ' -' : '.'}\t${each.text}`);
  return [
    {
      name: `${language}/excerpt of ${name}`,
      language,
      origin: 'excerpt',
      registry: {
        ...registry,
        wording: (asked, of) => (asked === id && of === language ? wording : undefined),
      },
      text: `---\nlang: ${language}\nhouse: un\nof: A/RES/90/7\n---\n${quoted.join('\n')}\n`,
    },
  ];
}

function ownTexts(language: LanguageTag): readonly TextForMutation[] {
  const registry = shippedRegistry();
  const fixture = join(import.meta.dirname, '..', '..', 'fixtures', `energy.${language}.reso`);
  const own = { language, registry, origin: 'own' as const };
  return [
    { ...own, name: `energy.${language}.reso`, text: readFileSync(fixture, 'utf8') },
    ...editionDrafts(language).map((text, at) => ({
      ...own,
      name: `editions ${at + 1}.${language}.reso`,
      text,
    })),
    { ...own, name: `labels.${language}.reso`, text: labelDraft(language) },
    { ...own, name: `points.${language}.reso`, text: pointsDraft(language) },
    { ...own, name: `report.${language}.txt`, text: reportDraft(language) },
  ];
}

/** The highest number among which resolutions of the conference are looked for. */
const HIGHEST = 220;
const CITED_TOGETHER = 12;

/** Drafts that cite editions of ITU resolutions as they are in force, `Resolution 71 (Rev. Bucharest, 2022)`. */
function editionDrafts(language: LanguageTag): readonly string[] {
  const registry = shippedRegistry();
  const cited = Array.from({ length: HIGHEST }, (_, at) => at + 1).flatMap((number) => {
    const latest = registry.editions('itu-pp', 'res', String(number)).at(-1);
    if (
      !latest ||
      latest.suppressed ||
      registry.lookup(latest.id, { asOf: AS_OF }).status !== 'found'
    )
      return [];
    const citation = citedAs(registry, latest.id, language);
    return citation === undefined ? [] : [citation];
  });
  return Array.from({ length: Math.ceil(cited.length / CITED_TOGETHER) }, (_, at) =>
    [
      `---\nlang: ${language}\nhouse: itu\norgan: itu-council\n---`,
      ...cited
        .slice(at * CITED_TOGETHER, (at + 1) * CITED_TOGETHER)
        .map((citation, index) => `${index + 1}\t${citation}; C${(index % 11) + 1}.`),
      '',
    ].join('\n'),
  );
}

/** A report, in which documents have their symbols and sessions their years. */
function reportDraft(language: LanguageTag): string {
  const registry = shippedRegistry();
  const name = registry.body('cstd')?.names[language] ?? '';
  const { session } = writingWords(language);
  const ordinals = [...packs[language].references.ordinals];
  const lines = ['A/RES/70/1', 'A/RES/70/125', 'A/RES/75/202', 'A/RES/77/150', 'E/RES/2025/18'].map(
    (symbol, at) => {
      const ordinal = 25 + at;
      const year = registry.session('cstd', ordinal)?.year ?? 0;
      const word = ordinals.find(([, value]) => value === ordinal)?.[0] ?? '';
      const when = fillPattern(session.pattern, { ordinal: word, year: String(year) });
      return `${name}: ${symbol}; 2019-2024; ${name}, ${when}.`;
    },
  );
  return [`---\nlang: ${language}\n---`, ...lines, ''].join('\n\n');
}

/** `1. Welcomes … {#road-map}`, `2. … {@road-map}`: a paragraph and what refers to it, several times. */
function labelDraft(language: LanguageTag): string {
  const { syntax, spaced, references } = packs[language];
  const verb = syntax.openers.find(({ position }) => position === 'operative')?.forms[0] ?? '';
  const organ = syntax.organLines.find((line) => line.organ === 'unga')?.form ?? '';
  const comma = language === 'ar' ? '،' : spaced ? ',' : '，';
  const word = references.paragraph[0]?.forms[0] ?? '';
  const marker = (number: number): string => (language === 'ar' ? `${number} -` : `${number}.`);
  const end = language === 'ar' ? '؛' : spaced ? ';' : '；';
  const lines = Array.from({ length: 12 }, (_, at) => {
    const number = at + 1;
    const label = String.fromCharCode(97 + Math.floor(at / 2));
    return at % 2 === 0
      ? `${marker(number)}\t${verb} ${word}${end} {#plan-${label}}`
      : `${marker(number)}\t${verb} ${word} {@plan-${label}}${end}`;
  });
  return [`---\nlang: ${language}\norgan: unga\n---`, `${organ}${comma}`, '', ...lines, ''].join(
    '\n',
  );
}

/** `1. Welcomes …: (a) … 25 per cent; …`: lettered points with percentages. */
function pointsDraft(language: LanguageTag): string {
  const { syntax, references } = packs[language];
  const { around, digits } = markerStyle(language);
  const { comma, semicolon, stop, colon } = endSigns(language);
  const { percent } = typographyOf(language);
  const verb = syntax.openers.find(({ position }) => position === 'operative')?.forms[0] ?? '';
  const organ = syntax.organLines.find((line) => line.organ === 'unga')?.form ?? '';
  const word = references.paragraph[0]?.forms[0] ?? '';
  const blank = packs[language].spaced ? ' ' : '';
  const points = syntax.pointLetters.slice(0, POINTS);
  const lines = Array.from({ length: POINTS }, (_, at) => {
    const isLast = at === POINTS - 1;
    return [
      `${at + 1}${digits[0] ?? ''}\t${verb}${blank}${word}${colon}`,
      ...points.map((letter, index) => {
        const end = index < POINTS - 1 || !isLast ? semicolon : stop;
        // Figures of five and ten have the same plural in every language.
        const figure = 15 + 5 * index;
        return `${around[0]}${letter}${around[1]}\t${word}${blank}${figure}${percent.right.many}${end}`;
      }),
    ];
  });
  return [
    `---\nlang: ${language}\norgan: unga\n---`,
    `${organ}${comma}`,
    '',
    ...lines.flat(),
    '',
  ].join('\n');
}

/** So many paragraphs with so many points: `(a)` to `(f)`. */
const POINTS = 6;
