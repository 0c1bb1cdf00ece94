import { LATIN_LOOK_ALIKES } from '../../syntax/numerals.ts';
import type { Marker } from '../../syntax/types.ts';
import { toDocument } from '../../text/span.ts';
import { defineRule } from '../types.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;

export default defineRule({
  id: 'num-homoglyph',
  scope: 'document',
  severity: 'warning',
  languages: ['ru'],
  tags: ['numbering', 'letters'],
  source: 'Russian texts of the United Nations: sub-paragraphs have Latin letters',
  messages: {
    cyrillic:
      'The letter of “{0}” is Cyrillic and only looks like the Latin one, so that neither sorting nor a reference finds it. Write “{1}”.',
    fix: 'Write “{0}” with a Latin letter',
  },
  check({ model, report }) {
    const groups = new Map<string, { readonly index: number; readonly marker: Marker }[]>();
    model.paragraphs.forEach(({ marker }, index) => {
      if (marker?.style !== 'letter') return;
      const place = model.places[index];
      const key = `${place?.scope ?? ''} ${place?.parent ?? ''}`;
      groups.set(key, [...(groups.get(key) ?? []), { index, marker }]);
    });
    for (const group of groups.values()) {
      // A list that counts `а), б), в)` counts in Russian all the way.
      if (group.some(({ marker }) => hasOtherCyrillic(marker.text))) continue;
      for (const { index, marker } of group) {
        const paragraph = model.paragraphs[index];
        if (!paragraph || !CYRILLIC.test(marker.text)) continue;
        const newText = latin(marker.text);
        const span = toDocument(paragraph, marker.span);
        report({
          span,
          message: 'cyrillic',
          words: [marker.text, newText],
          fixes: [{ message: 'fix', words: [newText], safe: true, changes: [{ span, newText }] }],
        });
      }
    }
  },
});

const hasOtherCyrillic = (text: string): boolean =>
  [...text.toLowerCase()].some(
    (letter) => CYRILLIC.test(letter) && LATIN_LOOK_ALIKES[letter] === undefined,
  );

const latin = (text: string): string =>
  [...text].map((letter) => LATIN_LOOK_ALIKES[letter] ?? letter).join('');
