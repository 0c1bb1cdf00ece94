import { replace, inLine, shift, digitsIn, DAY, YEAR } from '../mutation.ts';
import type { Kind } from '../mutation.ts';
import { citations, pairs, dated, withDate, neighbours, symbols } from '../places.ts';

export const citationKinds: readonly Kind[] = [
  {
    name: 'number beyond the session',
    rules: ['cit-number-out-of-range', 'cit-decision-number'],
    *mutations(model) {
      for (const { citation, numberSpan, numberText } of pairs(model)) {
        const range = model.registry.numberRange(citation.id);
        if (!range || citation.body !== 'unga') continue;
        const [series = ''] = numberText.split('/');
        const number = String(range[1] + 41);
        yield replace(numberSpan, `${series}/${number}`);
      }
    },
  },
  {
    name: 'session to come',
    rules: ['cit-future'],
    *mutations(model) {
      for (const { numberSpan, numberText } of pairs(model)) {
        const [series = '', number = ''] = numberText.split('/');
        if (series.length === 2) yield replace(numberSpan, `98/${number}`);
      }
    },
  },
  {
    name: 'year of a Council resolution',
    rules: ['cit-sc-year-wrong', 'cit-unknown'],
    *mutations(model) {
      for (const { citation, resolved, numberSpan, numberText } of citations(model)) {
        if (citation.body !== 'sc' || resolved.lookup?.status !== 'found') continue;
        const match = /\((\d{4})\)$/.exec(numberText);
        if (!match) continue;
        const start = numberSpan.start + match.index + 1;
        yield inLine(model, { start, end: start + 4 }, shift(match[1] ?? '', -4));
      }
    },
  },
  {
    name: 'year of a Council resolution left out',
    rules: ['cit-sc-year'],
    *mutations(model) {
      for (const { citation, resolved, numberSpan, numberText } of citations(model)) {
        if (citation.body !== 'sc' || resolved.lookup?.status !== 'found') continue;
        const year = /[ \u00a0]*[(（]\d{4}[)）]$/.exec(numberText);
        if (year) yield replace(numberSpan, numberText.slice(0, year.index));
      }
    },
  },
  {
    name: 'another day',
    rules: ['cit-date-wrong', 'cit-date-window'],
    *mutations(model) {
      for (const { date } of dated(model)) {
        const day = digitsIn(model, date, DAY);
        if (!day) continue;
        const value = Number(model.text.slice(day.start, day.end));
        yield inLine(model, day, String(value > 14 ? value - 9 : value + 9));
      }
    },
  },
  {
    name: 'date outside the session',
    rules: ['cit-date-window', 'cit-date-wrong'],
    *mutations(model) {
      for (const { date } of dated(model)) {
        const year = digitsIn(model, date, YEAR);
        if (year) yield inLine(model, year, shift(model.text.slice(year.start, year.end), -3));
      }
    },
  },
  {
    name: 'session and year disagree',
    rules: ['ses-ordinal-year'],
    *mutations(model) {
      for (const { reference, span } of model.references) {
        if (reference.kind !== 'session' || !reference.year || !reference.ordinal) continue;
        if (!model.registry.session(reference.body, reference.ordinal.value)) continue;
        const year = digitsIn(model, span, YEAR);
        if (year) yield inLine(model, year, shift(model.text.slice(year.start, year.end), 5));
      }
    },
  },
  {
    name: 'list in another order',
    rules: ['cit-list-order'],
    *mutations(model) {
      for (const [first, second] of neighbours(model)) {
        if (Number(first.numberText.split('/')[0]) >= Number(second.numberText.split('/')[0]))
          continue;
        if (first.citation.date || second.citation.date) continue;
        yield {
          changes: [
            { span: first.numberSpan, newText: second.numberText },
            { span: second.numberSpan, newText: first.numberText },
          ],
          at: { start: first.numberSpan.start, end: second.numberSpan.end },
        };
      }
    },
  },
  {
    name: 'twice in one list',
    rules: ['cit-list-duplicate'],
    *mutations(model) {
      for (const [first, second] of neighbours(model)) {
        if (first.citation.date || second.citation.date) continue;
        yield {
          changes: [{ span: second.numberSpan, newText: first.numberText }],
          at: { start: first.numberSpan.start, end: second.numberSpan.end },
        };
      }
    },
  },
  {
    name: 'symbol typed backwards',
    rules: ['bidi-symbol-reversed'],
    *mutations(model) {
      for (const { numberSpan, numberText } of symbols(model)) {
        yield replace(numberSpan, numberText.split('/').reverse().join('/'));
      }
    },
  },
  {
    name: 'symbol with a blank for a stroke',
    rules: ['cit-symbol-form'],
    *mutations(model) {
      for (const { numberSpan, numberText } of symbols(model)) {
        yield replace(numberSpan, numberText.replace('/RES/', '/RES '));
      }
    },
  },
  {
    name: 'direction mark in a number',
    rules: ['bidi-mark-in-token'],
    *mutations(model) {
      for (const { numberSpan, numberText } of pairs(model)) {
        yield replace(numberSpan, numberText.replace('/', '/\u200e'));
      }
    },
  },
  {
    name: 'day that no month has',
    rules: ['dat-impossible'],
    *mutations(model) {
      const lastDays: Readonly<Record<string, number>> = {
        '02': 29,
        '04': 30,
        '06': 30,
        '09': 30,
        '11': 30,
      };
      for (const { reference, span } of model.references) {
        const last = reference.kind === 'date' && lastDays[reference.id.slice(5, 7)];
        const day = last ? digitsIn(model, span, DAY) : undefined;
        if (last && day) yield inLine(model, day, String(last + 1));
      }
    },
  },
  {
    name: 'day of an Economic and Social Council resolution in another year',
    rules: ['cit-ecosoc-year', 'cit-date-wrong', 'cit-date-window'],
    *mutations(model) {
      for (const { citation, date } of withDate(model)) {
        const year = citation.body === 'ecosoc' ? digitsIn(model, date, YEAR) : undefined;
        if (year) yield inLine(model, year, shift(model.text.slice(year.start, year.end), -2));
      }
    },
  },
  {
    name: 'one resolution for several',
    rules: ['cit-head-number'],
    *mutations(model) {
      const heads: Readonly<Record<string, readonly [many: string, one: string]>> = {
        en: ['resolutions ', 'resolution '],
        es: ['resoluciones ', 'resolución '],
        fr: ['résolutions ', 'résolution '],
      };
      const [many, one] = heads[model.language] ?? [];
      if (many === undefined || one === undefined) return;
      for (const [{ numberSpan }] of neighbours(model)) {
        const start = numberSpan.start - many.length;
        if (model.text.slice(start, numberSpan.start) === many) {
          yield inLine(model, { start, end: numberSpan.start }, one);
        }
      }
    },
  },
];
