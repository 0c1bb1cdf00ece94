import { packs } from '../../../../server/src/languages/index.ts';
import { replace, inLine } from '../mutation.ts';
import type { Kind } from '../mutation.ts';
import {
  endSign,
  internalParagraphs,
  isPlain,
  markerDigits,
  operatives,
  semicolon,
  stop,
} from '../places.ts';

const BEHIND = 12;

export const numbering: readonly Kind[] = [
  {
    name: 'paragraph left out',
    rules: ['num-sequence'],
    *mutations(model) {
      if (!isPlain(model)) return;
      const found = operatives(model);
      for (const [at, { paragraph }] of found.entries()) {
        const next = found[at + 1];
        if (at === 0 || !next) continue;
        const span = { start: paragraph.start, end: next.paragraph.start };
        const line = next.paragraph.text.length;
        yield {
          changes: [{ span, newText: '' }],
          at: { start: paragraph.start, end: paragraph.start + line },
        };
      }
    },
  },
  {
    name: 'number skipped',
    rules: ['num-sequence'],
    *mutations(model) {
      if (!isPlain(model)) return;
      const last = operatives(model).at(-1);
      const digits = last && markerDigits(last.paragraph);
      if (digits) yield replace(digits, String(last.number + 2));
    },
  },
  {
    name: 'number twice',
    rules: ['num-duplicate', 'num-sequence'],
    *mutations(model) {
      if (!isPlain(model)) return;
      for (const { paragraph, number } of operatives(model).slice(2)) {
        const digits = markerDigits(paragraph);
        if (digits) yield replace(digits, String(number - 1));
      }
    },
  },
  {
    name: 'letter skipped',
    rules: ['num-subseq'],
    *mutations(model) {
      const letters = packs[model.language].syntax.pointLetters;
      for (const [index, { kind, marker, start }] of model.paragraphs.entries()) {
        const next = model.paragraphs[index + 1];
        const before = model.paragraphs[index - 1];
        if (kind !== 'point' || marker?.level !== 1 || before?.kind !== 'point') continue;
        if (before.marker?.level !== 1 || next?.kind === 'point') continue;
        const [number] = marker.numbers;
        const letter = number === undefined ? undefined : letters[number - 1];
        const after = number === undefined ? undefined : letters[number + 1];
        const at = letter === undefined ? -1 : marker.text.indexOf(letter);
        if (letter === undefined || after === undefined || at < 0) continue;
        const from = start + marker.span.start + at;
        yield inLine(model, { start: from, end: from + letter.length }, after);
      }
    },
  },
  {
    name: 'Cyrillic enumerator',
    rules: ['num-homoglyph'],
    *mutations(model) {
      if (model.language !== 'ru') return;
      const twins: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е' };
      for (const { kind, marker, start } of model.paragraphs) {
        if (kind !== 'point' || !marker) continue;
        const at = marker.text.search(/[ace]/);
        const twin = twins[marker.text.charAt(at)];
        if (at < 0 || twin === undefined || marker.text.replace(/[()]/g, '').length !== 1) continue;
        const from = start + marker.span.start + at;
        yield inLine(model, { start: from, end: from + 1 }, twin);
      }
    },
  },
  {
    name: 'paragraph that is not there',
    rules: ['xref-missing-para'],
    *mutations(model) {
      for (const each of internalParagraphs(model)) yield replace(each.number, '187');
    },
  },
  {
    name: '“above” for “below”',
    rules: ['xref-direction'],
    *mutations(model) {
      const { above, below } = packs[model.language].references;
      for (const { span, direction } of internalParagraphs(model)) {
        const [from, to] = direction === 'above' ? [above, below] : [below, above];
        if (direction === undefined) continue;
        // In most languages the word stands behind: `paragraph 3 above`.
        const text = model.text.slice(span.start, span.end + BEHIND);
        // Longer words first: `ci-dessus` has `dessus` in it.
        const at = from
          .map((word, index) => ({ word, index, start: text.indexOf(word) }))
          .filter(({ start }) => start >= 0)
          .sort((a, b) => b.word.length - a.word.length)[0];
        const other = at && (to[at.index] ?? to[0]);
        if (!at || other === undefined) continue;
        const start = span.start + at.start;
        yield inLine(model, { start, end: start + at.word.length }, other);
      }
    },
  },
  {
    name: 'label that is not there',
    rules: ['xref-label'],
    origin: 'own',
    *mutations(model) {
      for (const match of model.text.matchAll(/\{@plan-(\w)\}/g)) {
        yield replace({ start: match.index, end: match.index + match[0].length }, '{@plam}');
      }
    },
  },
  {
    name: 'label given twice',
    rules: ['xref-label-dup'],
    origin: 'own',
    *mutations(model) {
      for (const match of [...model.text.matchAll(/\{#plan-(\w)\}/g)].slice(1)) {
        yield replace({ start: match.index, end: match.index + match[0].length }, '{#plan-a}');
      }
    },
  },
  {
    name: 'number in the preamble',
    rules: ['num-preamble', 'num-sequence', 'num-duplicate'],
    *mutations(model) {
      for (const { kind, start, content } of model.paragraphs) {
        const at = start + content.start;
        if (kind === 'preambular') {
          yield inLine(model, { start: at, end: at }, model.language === 'ar' ? '1 -\t' : '1.\t');
        }
      }
    },
  },
  {
    name: 'full stop between points',
    rules: ['str-subpara-end'],
    *mutations(model) {
      for (const [index, paragraph] of model.paragraphs.entries()) {
        const next = model.paragraphs[index + 1];
        if (paragraph.kind !== 'point' || next?.kind !== 'point') continue;
        if (paragraph.marker?.level !== next.marker?.level) continue;
        const sign = endSign(paragraph, ';؛；');
        if (sign) yield inLine(model, sign, stop(model));
      }
    },
  },
  {
    name: 'points that no colon announces',
    rules: ['str-intro-colon'],
    *mutations(model) {
      for (const [index, paragraph] of model.paragraphs.entries()) {
        if (paragraph.kind !== 'numbered' || model.paragraphs[index + 1]?.kind !== 'point')
          continue;
        const sign = endSign(paragraph, ':：');
        if (sign) yield inLine(model, sign, semicolon(model));
      }
    },
  },
];
