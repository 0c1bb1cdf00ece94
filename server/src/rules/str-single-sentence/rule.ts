import { packs } from '../../languages/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import { toDocument } from '../../text/span.ts';
import { placesOf } from '../support/scan.ts';
import { defineRule } from '../types.ts';

/** Behind the last letters of a word that is no abbreviation, with what begins anew. */
const LATIN = /[.](?<=[\p{Ll}\p{M}]{4}[.])[ \u00a0](?=\p{Lu}\p{Ll})/gu;
const ARABIC = /[.](?<=[\u0621-\u0652]{3}[.])[ \u00a0](?=[\u0621-\u064a])/g;
const CHINESE = /。(?=\p{Script=Han})/gu;

const stopsOf = (language: LanguageTag): RegExp =>
  packs[language].direction === 'rtl' ? ARABIC : packs[language].spaced ? LATIN : CHINESE;

export default defineRule({
  id: 'str-single-sentence',
  scope: 'paragraph',
  needs: { signs: '.。' },
  severity: 'info',
  houses: ['un', 'mun'],
  tags: ['structure'],
  source: 'UN Editorial Manual, resolutions: the whole is one sentence',
  messages: {
    second:
      'A full stop stands within the paragraph. A resolution is one sentence: make a paragraph of its own of what follows, or join the two.',
  },
  check({ draft, paragraph, scope, report }) {
    // Declarations, whose paragraphs begin otherwise, have as many sentences as they like.
    if (!draft.hasOrganLine || !paragraph.opener || scope !== 0) return;
    const inside = paragraph.inlines.filter(({ kind }) => kind === 'note-body');
    const stop = placesOf(paragraph, stopsOf(draft.language)).find(
      ({ index: at }) => !inside.some(({ span }) => span.start <= at && at < span.end),
    );
    if (!stop) return;
    report({
      span: toDocument(paragraph, { start: stop.index, end: stop.index + 1 }),
      message: 'second',
    });
  },
});
