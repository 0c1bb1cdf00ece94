import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { LanguageTag } from '../languages/types.ts';
import { syntaxWords } from '../languages/syntaxWords.ts';
import { createMemo } from './memo.ts';
import { place } from './numbering.ts';
import { parse } from './parse.ts';
import { print } from './print.ts';
import type { DocumentTree, Inline } from './types.ts';

/** The same drafts at every run; another seed finds others. */
const settings = { seed: 20260101, numRuns: 400 };

const pick = (...values: readonly string[]) => fc.constantFrom(...values);
const languages = fc.constantFrom<LanguageTag>('ar', 'en', 'es', 'fr', 'ru', 'zh');
const wordsOf = (choose: (tag: LanguageTag) => readonly string[]) =>
  languages.chain((tag) => pick(...choose(tag), ''));

const marker = pick(
  ...[
    '1.',
    '2',
    '12 -',
    '3-',
    '2.1',
    '3 bis.',
    '#.',
    '(a)',
    'b)',
    '(i)',
    'v)',
    '(أ)',
    '(هـ)',
    'а)',
  ],
  ...[
    '’1‘',
    '㈠',
    '–',
    '*',
    '-',
    '##',
    'I.',
    'B.',
    'أولاً',
    '一、',
    '>',
    '> 1.',
    '%%',
    '[^1]:',
    '|',
    '28',
  ],
);
const separator = pick('\t', ' ', '\u00a0', '  ', '', '\u200f');
const sign = pick(
  ...['{#a}', '{@a}', '{@a.full}', '{+', '+}', '{-', '-}', '{>', '<}', '[', ']', '[^1]', '([^2])'],
  ...[
    '[footnoteRef:1]',
    '[1: \t',
    '[2:',
    '*',
    '**',
    'https://example.org/a(b).',
    'www.',
    '|',
    '{',
    '}',
  ],
);
const words = fc.oneof(
  wordsOf((tag) => syntaxWords[tag].openers.flatMap(({ forms }) => forms).slice(0, 40)),
  wordsOf((tag) => syntaxWords[tag].organLines.map(({ form }) => form)),
  wordsOf((tag) => syntaxWords[tag].sectionsOperative),
  wordsOf((tag) => [...syntaxWords[tag].annex, ...syntaxWords[tag].headingOrdinals]),
  pick(
    'the report',
    'II',
    '2027',
    'القرار 70/1',
    '决议',
    'резолюция',
    'été',
    '😀',
    '\ud800',
    'İ',
    'ß',
  ),
);
const punctuation = pick(',', ';', '.', ':', '،', '؛', '，', '。', '');
const line = fc
  .tuple(
    pick('', '', '', ' ', '  ', '\t', '\ufeff'),
    fc.option(fc.tuple(marker, separator), { nil: ['', ''] }),
    fc.array(fc.oneof(words, sign, fc.string({ maxLength: 6 })), { maxLength: 6 }),
    punctuation,
    pick('\n', '\n', '\n', '\r\n', '\r', '\n\n', ' \n', ''),
  )
  .map(([indent, [mark, blank], parts, end, lineEnd]) =>
    [indent, mark, blank, parts.join(' '), end, lineEnd].join(''),
  );
const draft = fc
  .tuple(pick('', '', '---\nlang: ar\n---\n', '---\norgan: itu-pp\n', '---\n'), fc.array(line))
  .map(([front, lines]) => front + lines.join(''));

describe('any draft', () => {
  test('is printed as it was read, and all offsets lie inside it', () => {
    fc.assert(
      fc.property(draft, (text) => hold(text)),
      settings,
    );
  });

  test('so is any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => hold(text)),
      settings,
    );
  });

  test('and every beginning of a draft, as it is while being typed', () => {
    fc.assert(
      fc.property(draft, (text) => {
        for (let length = 0; length <= text.length; length++) hold(text.slice(0, length));
      }),
      { ...settings, numRuns: 20 },
    );
  });

  test('reads the same with the memo of the version before', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), fc.oneof(line, sign)), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        draft,
        edits,
        fc.option(languages, { nil: undefined }),
        (text, changes, language) => {
          const memo = createMemo();
          let version = text;
          assert.deepEqual(parse(version, { memo, language }), parse(version, { language }));
          for (const [at, removed, added] of changes) {
            const start = at % (version.length + 1);
            version = version.slice(0, start) + added + version.slice(start + removed);
            assert.deepEqual(parse(version, { memo, language }), parse(version, { language }));
          }
        },
      ),
      settings,
    );
  });

  test('a line added at the end of a paragraph changes no text above it', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const before = parse(`${text}\n\n`, { language: 'en' }).paragraphs;
        const after = parse(`${text}\n\n1.\tDecides to act.\n`, { language: 'en' }).paragraphs;
        const texts = (paragraphs: DocumentTree['paragraphs']) => paragraphs.map((p) => p.text);
        assert.deepEqual(texts(after).slice(0, before.length), texts(before));
      }),
      settings,
    );
  });
});

describe('long and hostile texts', () => {
  const lengths = [
    ['brackets', '['],
    ['note bodies', '[1: '],
    ['closed brackets', '[]'],
    ['stars', '*'],
    ['spaced stars', '* a*'],
    ['labels', '{#'],
    ['label uses', '{@a.'],
    ['changes', '{+'],
    ['marks', '[^'],
    ['addresses', 'https://'],
    ['www', 'www.'],
    ['digits', '1'],
    ['decimals', '1.'],
    ['blanks', ' '],
    ['bars', '|'],
    ['note lines', '[1: a\n'],
    ['indented lines', 'a\n  b\n'],
    ['indented notes', '  [1: b\n'],
    ['letters', '(i)\n'],
    ['titles', 'Title\n'],
    ['organs', '大会\n'],
    ['vowel signs', 'تً'],
    ['adverbs', 'Also '],
    ['Roman numerals', 'I'],
    ['carriage returns', '\r'],
  ] as const;
  for (const [name, unit] of lengths) {
    test(`a text of nothing but ${name} is read in time that grows with its length`, () => {
      const text = unit.repeat(Math.ceil(300_000 / unit.length));
      // Time of the processor: what else the machine does is not meant.
      const before = process.cpuUsage();
      const tree = parse(text, { language: name === 'organs' ? 'zh' : 'en' });
      place(tree.paragraphs);
      const took = process.cpuUsage(before).user / 1000;
      assert.equal(print(tree), text);
      // A quadratic reading would take minutes.
      assert.ok(took < 20_000, `${took} ms`);
    });
  }
});

/** What is true of every tree. */
function hold(text: string): void {
  const tree = parse(text);
  assert.equal(print(tree), text);
  const lines = text.split(/\r\n|\r|\n/);
  let offset = 0;
  let line = -1;
  for (const paragraph of tree.paragraphs) {
    assert.equal(paragraph.start, offset);
    assert.ok(paragraph.line > line && paragraph.line < lines.length);
    assert.ok(paragraph.text.length > 0);
    offset += paragraph.text.length;
    line = paragraph.line;
    const { length } = paragraph.text;
    inside(paragraph.content, length);
    if (paragraph.marker) {
      const { span } = paragraph.marker;
      inside(span, length);
      assert.equal(paragraph.text.slice(span.start, span.end), paragraph.marker.text);
      assert.ok(span.end <= paragraph.content.start);
    }
    if (paragraph.opener) inside(paragraph.opener.span, length);
    for (const cell of paragraph.cells ?? []) inside(cell, length);
    let start = 0;
    for (const inline of paragraph.inlines) {
      assert.ok(inline.span.start >= start, 'inlines are in order');
      start = inline.span.start;
      insideInline(inline, length);
    }
  }
  for (const { span, text: quoted } of tree.problems) {
    inside(span, text.length);
    assert.equal(text.slice(span.start, span.end), quoted);
  }
  const places = place(tree.paragraphs);
  assert.equal(places.length, tree.paragraphs.length);
  places.forEach((found, index) => assert.ok(found?.parent === undefined || found.parent < index));
}

function inside(span: { readonly start: number; readonly end: number }, length: number): void {
  assert.ok(0 <= span.start && span.start <= span.end && span.end <= length);
}

function insideInline(inline: Inline, length: number): void {
  inside(inline.span, length);
  assert.ok(inline.span.end > inline.span.start);
  if (!('content' in inline)) return;
  inside(inline.content, length);
  assert.ok(inline.content.start >= inline.span.start && inline.content.end <= inline.span.end);
}
