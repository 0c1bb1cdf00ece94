import { replace, inLine, digitsIn } from '../mutation.ts';
import type { Kind } from '../mutation.ts';
import { operatives, isPlain, endSign, stop, semicolon } from '../places.ts';

export const wording: readonly Kind[] = [
  {
    name: 'full stop in the preamble',
    rules: ['str-preamble-end'],
    *mutations(model) {
      for (const paragraph of model.paragraphs) {
        if (paragraph.kind !== 'preambular') continue;
        const sign = endSign(paragraph, ',،，');
        if (sign) yield inLine(model, sign, stop(model));
      }
    },
  },
  {
    name: 'full stop between operatives',
    rules: ['str-operative-end'],
    *mutations(model) {
      if (!isPlain(model)) return;
      for (const { paragraph } of operatives(model).slice(0, -1)) {
        const sign = endSign(paragraph, ';؛；');
        if (sign) yield inLine(model, sign, stop(model));
      }
    },
  },
  {
    name: 'semicolon after the last operative',
    rules: ['str-operative-last', 'str-operative-end'],
    *mutations(model) {
      if (model.house === 'itu') return;
      const last = operatives(model).at(-1);
      const sign = last && isPlain(model) ? endSign(last.paragraph, '.。') : undefined;
      if (sign) yield inLine(model, sign, semicolon(model));
    },
  },
  {
    name: 'first Arabic recital for a later one',
    rules: ['str-ar-idh'],
    *mutations(model) {
      for (const { kind, text, start, content } of model.paragraphs) {
        if (kind !== 'preambular' || !text.startsWith('وإذ ', content.start)) continue;
        const at = start + content.start;
        yield inLine(model, { start: at, end: at + 1 }, '');
      }
    },
  },
  {
    name: 'small letters of Member States',
    rules: ['term-capital'],
    *mutations(model) {
      if (model.language !== 'en') return;
      for (const { index } of model.text.matchAll(/(?<=[a-z] )Member States/g)) {
        yield replace({ start: index, end: index + 13 }, 'member states');
      }
    },
  },
  {
    name: 'years backwards',
    rules: ['dat-range-order'],
    *mutations(model) {
      for (const match of model.text.matchAll(/(?<![\d/-])(20\d\d)([-–])(20\d\d)(?![\d/-])/g)) {
        const [all, from = '', dash = '', to = ''] = match;
        if (Number(from) >= Number(to)) continue;
        yield replace({ start: match.index, end: match.index + all.length }, to + dash + from);
      }
    },
  },
  {
    name: 'action line that is not there',
    rules: ['al-code'],
    *mutations(model) {
      for (const { reference, span } of model.references) {
        if (reference.kind !== 'action-line') continue;
        const code = digitsIn(model, span, /(?<=C)\d{1,2}/g);
        if (code) yield inLine(model, code, '14');
      }
    },
  },
];
