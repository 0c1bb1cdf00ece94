import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { draft } from '../testkit/draft.ts';
import { hover } from './hover.ts';

function check(source: string, expected: { over: string; says: readonly RegExp[] }): void {
  const { model, offset } = draft(source);
  const found = hover(model, offset);
  assert.ok(found, `nothing is said of ${source}`);
  assert.equal(model.text.slice(found.span.start, found.span.end), expected.over);
  for (const words of expected.says) assert.match(found.markdown, words);
}

describe('hover', () => {
  test('a resolution: title in the language of the draft and in English, date, status, address', () =>
    check('وإذ تشير إلى قرارها 70/1$025، \n', {
      over: 'قرارها 70/125',
      says: [
        /^\*\*A\/RES\/70\/125 · General Assembly\*\*/,
        /الوثيقة الختامية/,
        /Outcome document of the high-level meeting/,
        /\*\*Adopted:\*\* 16 December 2015/,
        /\*\*Cited as:\*\* .*قرار الجمعية العامة 70\/125/,
        /\*\*Reviews:\*\*\n(?:.*\n)*.*خطة عمل جنيف/,
        /\(https:\/\/docs\.un\.org\/ar\/A\/RES\/70\/125\)/,
        /Registry of \d{4}-\d{2}-\d{2}$/,
      ],
    }));

  test('in the language of the interface, with names and titles in that of the draft', () => {
    const { model, offset } = draft('//- file: a.reso lang: en\nRecalling resolution 70/1$025,\n');
    const french = hover(model, offset, 'fr')?.markdown ?? '';
    assert.match(french, /^\*\*A\/RES\/70\/125 · Assemblée générale\*\*/);
    assert.match(french, /\*\*Adoption\u00a0:\*\* 16 décembre 2015/);
    assert.match(french, /Outcome document of the high-level meeting/);
    assert.match(french, /Registre du/);
    const arabic = hover(model, offset, 'ar')?.markdown ?? '';
    assert.match(arabic, /- \u2067\*\*تاريخ الاعتماد:\*\* 16 ديسمبر 2015\u2069\n/);
  });

  test('an edition that is superseded, with the one in force on the day of the draft', () =>
    check('//- file: draft.reso as-of: 2026-06-01\nResolution 140 (Rev. Du$0bai, 2018)\n', {
      over: 'Resolution 140 (Rev. Dubai, 2018)',
      says: [
        /superseded: on 1 June 2026 the latest edition is Resolution 140 \(Rev\. Bucharest, 2022\)/,
        /140 \(Antalya, 2006\)/,
        /140 \(Rev\. Bucharest, 2022\), latest known on 1 June 2026/,
      ],
    }));

  test('a draft of 2019 is told of no edition of 2022', () =>
    check('//- file: draft.reso as-of: 2019-06-01\nResolution 140 (Rev. Du$0bai, 2018)\n', {
      over: 'Resolution 140 (Rev. Dubai, 2018)',
      says: [
        /^(?![\s\S]*Bucharest, 2022\), latest)/,
        /140 \(Rev\. Dubai, 2018\), latest known on 1 June 2019/,
      ],
    }));

  test('a number that does not exist has no address, but neighbours', () => {
    check('See A/RES/70/6$084.\n', {
      over: 'A/RES/70/684',
      says: [/does not exist/, /\*\*Nearest:\*\*\n {2}- A\/RES\/70/],
    });
    const { model, offset } = draft('See A/RES/70/6$084.\n');
    assert.doesNotMatch(hover(model, offset)?.markdown ?? '', /docs\.un\.org/);
  });

  test('a session of which the registry says nothing is uncovered, not wrong', () =>
    check('See A/RES/99/1$0.\n', { over: 'A/RES/99/1', says: [/not covered by the registry/] }));

  test('a paragraph of another text, with what it asks of whom and by when', () =>
    check('as called for in paragraph 1$013 of General Assembly resolution 80/173\n', {
      over: 'paragraph 113',
      says: [
        /A\/RES\/80\/173/,
        /action line facilitators/i,
        /30th session, 2027 \((this|next) year\)/,
        /Last paragraph:\*\* 127/,
      ],
    }));

  test('a paragraph of this text, with its words', () =>
    check('1. Welcomes the road map;\n2. Recalls paragraph 1$0 above;\n', {
      over: 'paragraph 1',
      says: [/1\. Welcomes the road map;/],
    }));

  test('an action line, with its title and who facilitates it', () =>
    check('Action Line C$07\n', { over: 'Action Line C7', says: [/Action line C7/] }));

  test('an action line that does not exist, with those that do', () =>
    check('Action Line C1$09\n', { over: 'Action Line C19', says: [/does not exist/, /C1, C2/] }));

  test('a body, with its acronym and what it belongs to', () =>
    check('the Commission on Science and Tech$0nology for Development\n', {
      over: 'Commission on Science and Technology for Development',
      says: [
        /^\*\*Commission on Science and Technology for Development \(CSTD\)\*\*/,
        /\*\*Part of:\*\* Economic and Social Council/,
        /\*\*Meets:\*\*[\s\S]*30th session: 2027/,
      ],
    }));

  test('a session, and what the registry says where the text says another year', () =>
    check(
      'the Commission on Science and Technology for Development at its thirt$0ieth session, in 2028\n',
      {
        over: 'thirtieth session, in 2028',
        says: [/30th session/, /the text says 2028, the registry 2027/],
      },
    ));

  test('nothing is said of plain words', () => {
    const { model, offset } = draft('Taking note with app$0reciation,\n');
    assert.equal(hover(model, offset), undefined);
  });
});
