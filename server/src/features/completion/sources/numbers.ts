import { fillPattern, writeDatedNumber, writingWords } from '../../../languages/writing.ts';
import type { DocumentModel } from '../../../model/types.ts';
import { numberOf, symbolOf } from '../../describe/label.ts';
import { readableDate } from '../../describe/time.ts';
import { namesFor } from '../../describe/words.ts';
import type { CompletionSite, CompletionSource, Proposal } from '../types.ts';
import { announcesNumber, tailOf } from '../words.ts';

// Matches the 70/12 of `resolution 70/12` and the 13 of `resolution 13`.
const TYPED = /(?<![A-Za-z\d/])\d{1,4}(?:\/\d{0,4})?$/;
const REST = /^[\d/]*/;

const LIMIT = 60;

/** Numbers of resolutions in running text: after `resolution 70/12`, `70/125 of 16 December 2015`. */
export const numbers: CompletionSource = {
  triggers: ['/'],
  propose(site: CompletionSite): readonly Proposal[] {
    const typed = tailOf(site.before, TYPED);
    const front = site.before.slice(0, site.before.length - typed.length);
    if (typed === '' || !(announcesNumber(front, site.pack) || continuesList(front, typed)))
      return [];
    const { registry, language } = site.model;
    const rest = REST.exec(site.after)?.[0] ?? '';
    const isDated = hasDate(site, site.after.slice(rest.length));
    return registry.startingWith(typed, LIMIT).flatMap((id) => {
      const number = numberOf(id, language);
      if (number === undefined || !number.startsWith(typed)) return [];
      const adopted = registry.adopted(id);
      const facts = registry.instrument(id);
      const details = [
        symbolOf(id),
        adopted && readableDate(adopted.date, site.ui),
        facts && namesFor(facts.titles, language, site.ui)[0],
      ];
      return {
        kind: 'citation',
        id,
        label: number,
        detail: details.filter((part) => part !== undefined).join(' · '),
        newText: writtenIn(site.model, number, isDated ? undefined : adopted?.date),
        replaces: { before: typed.length, after: rest.length },
      };
    });
  },
};

/** `resolutions 70/1 and ` or `70/1 of 25 September 2015, `: a number with a stroke not far in front. */
const continuesList = (front: string, typed: string): boolean =>
  typed.includes('/') && /\d\/\d[^.;]{0,60}$/.test(front.slice(-70));

/** In ITU texts resolutions of the Assembly are cited without their date. */
function writtenIn(
  { house, language }: DocumentModel,
  number: string,
  date: string | undefined,
): string {
  return date === undefined || house === 'itu'
    ? fillPattern(writingWords(language).bareNumber, { number })
    : writeDatedNumber(language, number, date);
}

/** A date stands behind the number already: `70/12| of 16 December 2015`. */
function hasDate({ pack }: CompletionSite, after: string): boolean {
  const next = after.slice(0, 40).trimStart();
  return pack.references.dated.some((word) => {
    const rest = next.startsWith(word) ? next.slice(word.length).trimStart() : undefined;
    return rest !== undefined && /^\d/.test(rest);
  });
}
