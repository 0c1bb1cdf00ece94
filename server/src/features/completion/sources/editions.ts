import { labelOf, writeEdition } from '../../describe/label.ts';
import { uiName } from '../../describe/words.ts';
import type { CompletionSite, CompletionSource, Proposal } from '../types.ts';
import { announcesNumber, tailOf } from '../words.ts';

// Matches the 14 of `Resolution 14`, the 140 (Rev. of `Resolution 140 (Rev.` and `140 (Rev. Bucha`.
const TYPED =
  /(?<![A-Za-z\d/])(?<number>\d{1,4}(?:-\d{0,2})?)(?<edition>[ \u00a0]\([^()\d]{0,40})?$/;
/** An edition behind the cursor, `0 (Rev. Dubai, 2018)`, or the rest of one, `ubai, 2018)`. */
const REST = /^\d*(?:[ \u00a0]?\([^()]{0,60}\))?/;
const REST_INSIDE = /^[^()]{0,60}\)/;

const LIMIT = 60;

/** ITU documents with their editions: after `Resolution 14`, `140 (Rev. Bucharest, 2022)`. */
export const editions: CompletionSource = {
  triggers: ['('],
  propose({ model, pack, ui, before, after }: CompletionSite): readonly Proposal[] {
    const typed = tailOf(before, TYPED);
    const groups = TYPED.exec(typed)?.groups;
    const number = groups?.['number'];
    if (number === undefined) return [];
    const front = before.slice(0, before.length - typed.length);
    const isList = model.house === 'itu' && /\d\)[^.;]{0,20}$/.test(front.slice(-30));
    if (!announcesNumber(front, pack) && !isList) return [];
    const { registry, language } = model;
    const isInside = groups?.['edition'] !== undefined;
    const rest = (isInside ? REST_INSIDE : REST).exec(after)?.[0].length ?? 0;
    return registry
      .editionsStartingWith(number)
      .filter((edition) => !isInside || edition.number === number)
      .slice(0, LIMIT)
      .map((edition) => {
        const written = writeEdition(edition, registry, language);
        const body = registry.body(edition.body);
        return {
          kind: 'edition',
          id: edition.id,
          label: written,
          detail: edition.title ?? uiName(body?.names, ui) ?? labelOf(registry, edition.id, ui),
          newText: written,
          replaces: { before: typed.length, after: rest },
          // Inside the parentheses the drafter may have begun otherwise: `(Bucha` finds `(Rev. Bucharest`.
          filter: isInside ? `${typed} ${written}` : written,
        };
      });
  },
};
