import { fillPattern, writeDate, writingWords } from '../../../languages/writing.ts';
import type { DocumentModel } from '../../../model/types.ts';
import { uiName } from '../../describe/words.ts';
import { bodySpokenOf, ordinalWords, sessionsAround } from '../sessionsAround.ts';
import type { CompletionSite, CompletionSource, Proposal } from '../types.ts';
import { typedAfter } from '../words.ts';

/** Deadlines are set for this year and so many after it. */
const AHEAD = 4;

/** `the end of 20`, `31 December`, `sa quatre-vingt-troisième ses`. */
const TYPED = /(?:[\p{L}\p{M}\p{N}’'/-]+[ \u00a0]){0,5}[\p{L}\p{M}\p{N}’'/-]*$/u;

/**
 * By when something is to be done: after `by `, `no later than ` and the like `2027`, `the end of 2027`,
 * `31 December 2027`, and the coming sessions of the body spoken of. The years that the draft names
 * come first. Preambles set no deadlines.
 */
export const deadlines: CompletionSource = {
  triggers: [],
  propose(site: CompletionSite): readonly Proposal[] {
    const { model, pack, before, paragraph } = site;
    if (model.paragraphs[paragraph]?.opener?.position === 'preambular') return [];
    return writingWords(model.language).deadlines.flatMap(({ after, patterns }) => {
      const typed = typedAfter(before, after, TYPED, pack);
      if (typed === undefined) return [];
      return patterns.flatMap((pattern) =>
        written(site, pattern).flatMap(({ text, id, detail }): readonly Proposal[] =>
          text.toLowerCase().startsWith(typed.toLowerCase()) && text !== typed
            ? [
                {
                  kind: 'deadline',
                  id,
                  label: text,
                  ...(detail !== undefined && { detail }),
                  newText: text,
                  replaces: { before: typed.length, after: 0 },
                },
              ]
            : [],
        ),
      );
    });
  },
};

interface Written {
  readonly text: string;
  readonly id: string;
  readonly detail?: string | undefined;
}

/** A pattern for each year, or for each session where it names one. */
function written(site: CompletionSite, pattern: string): readonly Written[] {
  const { model, ui } = site;
  if (!pattern.includes('{ordinal}')) {
    return yearsFor(model).map((year) => ({
      text: fillPattern(pattern, {
        year: String(year),
        date: writeDate(model.language, `${year}-12-31`),
      }),
      id: `year:${year}`,
    }));
  }
  const body = bodySpokenOf(site);
  if (body === undefined) return [];
  const words = ordinalWords(site.pack);
  const now = Number(model.asOf.slice(0, 4));
  return sessionsAround(model, body).flatMap(({ ordinal, year }) => {
    const word = ordinal === undefined ? undefined : words.get(ordinal);
    if (word === undefined || year < now) return [];
    return {
      text: fillPattern(pattern, { ordinal: word, year: String(year) }),
      id: `${body}:${ordinal}`,
      detail: uiName(model.registry.body(body)?.names, ui),
    };
  });
}

/** A year that stands by itself, not in `A/2030/5`. */
const YEAR = /(?<![\d/])2\d{3}(?![\d/])/g;
/** What lies farther ahead is a number of another kind. */
const FARTHEST = 30;

/** Those that the draft names, then the others, the nearest first. */
function yearsFor({ text, asOf }: DocumentModel): readonly number[] {
  const now = Number(asOf.slice(0, 4));
  const named = [...text.matchAll(YEAR)]
    .map(([year]) => Number(year))
    .filter((year) => year >= now && year <= now + FARTHEST)
    .sort((a, b) => a - b);
  const next = Array.from({ length: AHEAD + 1 }, (_, n) => now + n);
  return [...new Set([...named, ...next])];
}
