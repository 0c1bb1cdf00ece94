import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LanguageTag } from '../languages/types.ts';
import { knownFacts, lexiconFor } from '../model/knownFacts.ts';
import { shippedRegistry } from '../registry/registry.ts';
import { recognise } from './recognise.ts';
import type { ParagraphReference } from './types.ts';

const registry = shippedRegistry();

function places(text: string, language: LanguageTag = 'en'): readonly ParagraphReference[] {
  const lexicon = lexiconFor(registry, language, 'sc');
  const context = { language, house: 'sc', organ: 'sc', year: 2020 } as const;
  return recognise(text, lexicon, context, knownFacts(registry)).flatMap((reference) =>
    reference.kind === 'paragraph' ? [reference] : [],
  );
}

const LONG =
  'the Committee shall consider such notifications within ten working days, provided that they are ' +
  'made in writing, that they name the individuals concerned, that they set out the reasons for the ' +
  'measure in full, and that no objection has been raised by any of its members in the meantime;';

test('above in a text points into it', () => {
  const [place] = places('as decided in paragraph 4 above');
  assert.equal(place?.internal, true);
  assert.equal(place.direction, 'above');
});

test('above in words quoted from another text points into that text', () => {
  const [place] = places(
    `decides to replace it by “any measure under paragraph 4 above, and ${LONG}”`,
  );
  assert.equal(place?.internal, false);
});

// The words for `paragraph 4 above`, in the quotation marks of the language, and so many signs of filling.
const QUOTED: Readonly<Record<LanguageTag, readonly [open: string, place: string, close: string]>> =
  {
    ar: ['”كل تدبير بموجب ', 'الفقرة 4 أعلاه', '“'],
    en: ['“any measure under ', 'paragraph 4 above', '”'],
    es: ['“toda medida en virtud del ', 'párrafo 4 supra', '”'],
    fr: ['« toute mesure prise en vertu du ', 'paragraphe 4 ci-dessus', ' »'],
    ru: ['«любая мера в соответствии с ', 'пунктом 4 выше', '»'],
    zh: ['“任何国家均可将根据', '上文第4段', '”'],
  };
const FILLING: Partial<Record<LanguageTag, string>> = { zh: '采取的措施通知委员会，'.repeat(12) };

for (const [language, [open, place, close]] of Object.entries(QUOTED) as [
  LanguageTag,
  (typeof QUOTED)[LanguageTag],
][]) {
  test(`a long quotation in ${language} speaks of another text, a short one of this`, () => {
    const [outside] = places(place, language);
    assert.equal(outside?.internal, true);
    const [inside] = places(`${open}${place}${FILLING[language] ?? ` ${LONG}`}${close}`, language);
    assert.equal(inside?.internal, false);
    const [title] = places(`${open}${place}${close}`, language);
    assert.equal(title?.internal, true);
  });
}

test('a title in quotation marks does not make a place quoted', () => {
  const [, place] = places('annex I, entitled “Global Digital Compact”, and paragraph 4 above');
  assert.equal(place?.internal, true);
});

test('a bare paragraph is not assumed to be of this text', () => {
  const [place] = places('see paragraph 4');
  assert.equal(place?.internal, false);
  assert.equal(place.of, undefined);
});
