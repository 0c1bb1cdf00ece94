import { packs } from '../../../../server/src/languages/index.ts';
import { replace, inLine, shift } from '../mutation.ts';
import type { Kind } from '../mutation.ts';
import { operatives, markerDigits } from '../places.ts';

export const quotations: readonly Kind[] = [
  {
    name: 'quoted paragraph under another number',
    rules: ['xref-paragraph-drift'],
    origin: 'excerpt',
    *mutations(model) {
      const found = operatives(model);
      for (const [at, { paragraph, number }] of found.entries()) {
        const next = found[at + 1];
        const digits = markerDigits(paragraph);
        if (digits && next && next.number > number + 1) yield replace(digits, String(number + 1));
      }
    },
  },
  {
    name: 'figure changed in a quotation',
    rules: ['term-quote-fidelity'],
    origin: 'excerpt',
    *mutations(model) {
      for (const { paragraph } of operatives(model)) {
        const text = paragraph.text.slice(0, paragraph.content.end);
        const match = [...text.matchAll(/(?<![\p{L}\p{N}/.,^-])\d{1,3}(?![\p{N}/.,\]-])/gu)].at(-1);
        if (!match || match.index < paragraph.content.start) continue;
        const start = paragraph.start + match.index;
        yield inLine(model, { start, end: start + match[0].length }, shift(match[0], 7));
      }
    },
  },
  {
    name: 'word changed in a quotation',
    rules: ['term-quote-fidelity'],
    origin: 'excerpt',
    *mutations(model) {
      for (const { paragraph } of operatives(model)) {
        const words = [
          ...paragraph.text.matchAll(
            /(?<=[\p{L}] |\p{Script=Han})[\p{L}]{2,9}(?= |\p{Script=Han})/gu,
          ),
        ];
        const word = words[Math.floor(words.length / 2)];
        if (!word || word.index < paragraph.content.start) continue;
        const start = paragraph.start + word.index;
        const newText = packs[model.language].spaced ? 'qwerty' : '桥梁';
        yield inLine(model, { start, end: start + word[0].length }, newText);
      }
    },
  },
];
