import { replace, inLine, digitsIn } from '../mutation.ts';
import type { Kind } from '../mutation.ts';
import { packs } from '../../../../server/src/languages/index.ts';
import { typographyOf } from '../../../../server/src/languages/typography.ts';
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
  {
    name: 'blank before a comma',
    rules: ['typ-space'],
    *mutations(model) {
      if (!packs[model.language].spaced) return;
      for (const { paragraph } of operatives(model)) {
        const sign = /(?<=\p{L}{3})[,،](?= \p{L})/u.exec(paragraph.text);
        const at = paragraph.start + (sign?.index ?? 0);
        if (sign) yield inLine(model, { start: at, end: at }, ' ');
      }
    },
  },
  {
    name: 'word typed twice',
    rules: ['typ-grammar'],
    *mutations(model) {
      const words: Readonly<Record<string, string>> = {
        en: 'the',
        es: 'los',
        fr: 'les',
        ru: 'на',
        ar: 'في',
      };
      const word = words[model.language];
      if (word === undefined) return;
      for (const { paragraph } of operatives(model)) {
        const at = paragraph.text.indexOf(` ${word} `, paragraph.content.start);
        const start = paragraph.start + at;
        if (at >= 0) yield inLine(model, { start, end: start }, ` ${word}`);
      }
    },
  },
  {
    name: 'letter of another alphabet',
    rules: ['typ-homoglyph'],
    *mutations(model) {
      const twins: Readonly<Record<string, readonly [own: string, other: string]>> = {
        en: ['o', 'о'],
        es: ['o', 'о'],
        fr: ['o', 'о'],
        ru: ['о', 'o'],
      };
      const [own, other] = twins[model.language] ?? [];
      if (own === undefined || other === undefined) return;
      for (const { paragraph } of operatives(model)) {
        const letter = new RegExp(`(?<=\\p{Ll}{2})${own}(?=\\p{Ll}{2})`, 'u').exec(paragraph.text);
        const at = paragraph.start + (letter?.index ?? 0);
        if (letter) yield inLine(model, { start: at, end: at + 1 }, other);
      }
    },
  },
  {
    name: 'comma of another script',
    rules: ['typ-ar-punct', 'typ-zh-width', 'typ-foreign-punct'],
    *mutations(model) {
      const commas: Readonly<Record<string, readonly [own: RegExp, other: string]>> = {
        ar: [/(?<=\p{L})،(?= \p{L})/u, ','],
        zh: [/(?<=\p{Script=Han})，(?=\p{Script=Han})/u, ','],
        en: [/(?<=\p{L}),(?= \p{L})/u, '،'],
        ru: [/(?<=\p{L}),(?= \p{L})/u, '，'],
      };
      const [own, other] = commas[model.language] ?? [];
      if (own === undefined || other === undefined) return;
      for (const { paragraph } of operatives(model)) {
        const sign = own.exec(paragraph.text);
        const at = paragraph.start + (sign?.index ?? 0);
        if (sign) yield inLine(model, { start: at, end: at + 1 }, other);
      }
    },
  },
  {
    name: 'another word or sign for per cent',
    rules: ['typ-percent'],
    *mutations(model) {
      const { percent } = typographyOf(model.language);
      const [wrong] = percent.wrong;
      if (model.house === 'itu' || wrong === undefined) return;
      const rights = [...new Set(Object.values(percent.right))].sort((a, b) => b.length - a.length);
      const written = new RegExp(`(?<=[0-9])(?:${rights.join('|')})(?!\\p{L})`, 'gu');
      for (const { index, 0: words } of model.text.matchAll(written)) {
        yield inLine(model, { start: index, end: index + words.length }, wrong);
      }
    },
  },
];
