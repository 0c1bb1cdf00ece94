import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findInlines } from './inlines.ts';

/** `kind: text (what else it tells)`, one for each sign. */
const signs = (text: string): readonly string[] =>
  findInlines(text, 0, text.length).list.map((inline) => {
    const shown = `${inline.kind} ${text.slice(inline.span.start, inline.span.end)}`;
    switch (inline.kind) {
      case 'label':
        return `${shown} = ${inline.name}`;
      case 'label-use':
        return `${shown} = ${inline.name} ${inline.form ?? ''}`.trimEnd();
      case 'note-mark':
        return `${shown} = ${inline.id} ${inline.notation}`;
      case 'note-body':
      case 'insertion':
      case 'deletion':
      case 'remark':
        return `${shown} = ${text.slice(inline.content.start, inline.content.end)}`;
      case 'emphasis':
        return inline.strong ? `strong ${shown}` : shown;
      default:
        return shown;
    }
  });

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Decides to act; {#road-map}', ['label {#road-map} = road-map']],
  ['وفقا للفقرة {@خريطة} أعلاه', ['label-use {@خريطة} = خريطة']],
  ['see {@road-map.full};', ['label-use {@road-map.full} = road-map full']],
  ['not {# a label} nor {@}', []],
  [
    'Assembly,[^1] and[^note-2]',
    ['note-mark [^1] = 1 caret', 'note-mark [^note-2] = note-2 caret'],
  ],
  ['الجمعية([^12])،', ['note-mark [^12] = 12 caret']],
  ['text[footnoteRef:3] more', ['note-mark [footnoteRef:3] = 3 footnoteRef']],
  [
    'text [1: \tList of [all] speakers.] ',
    ['note-body [1: \tList of [all] speakers.] = List of [all] speakers.', 'bracket [all]'],
  ],
  ['[3:30 is a time]', ['bracket [3:30 is a time]']],
  ['*italic* and **bold**', ['emphasis *italic*', 'strong emphasis **bold**']],
  ['2 * 3 * 4 and **', []],
  [
    '{+new+} {-old-} {>UK: reserve<}',
    ['insertion {+new+} = new', 'deletion {-old-} = old', 'remark {>UK: reserve<} = UK: reserve'],
  ],
  ['{+a [b]+} {+unclosed', ['insertion {+a [b]+} = a [b]', 'bracket [b]']],
  ['{+}', []],
  [
    '[welcomes][notes [with concern]]',
    ['bracket [welcomes]', 'bracket [notes [with concern]]', 'bracket [with concern]'],
  ],
  ['] and [ unclosed', []],
  ['at https://example.org/a_b*c/(d)?e=f#g.', ['url https://example.org/a_b*c/(d)?e=f#g']],
  [
    '(see https://example.org/a), www.example.org;',
    ['url https://example.org/a', 'url www.example.org'],
  ],
  ['网址https://example.org/一。', ['url https://example.org/']],
  [
    '[see https://example.org/]',
    ['bracket [see https://example.org/]', 'url https://example.org/'],
  ],
];

describe('signs inside a paragraph', () => {
  for (const [text, expected] of cases)
    test(JSON.stringify(text), () => assert.deepEqual(signs(text), expected));

  test('an unclosed note body runs to the end and says so', () => {
    const { list, openNote } = findInlines('text [2: see [also', 0, 18);
    assert.equal(openNote, 2);
    assert.deepEqual(list, [
      {
        kind: 'note-body',
        span: { start: 5, end: 18 },
        id: '2',
        content: { start: 9, end: 18 },
        closed: false,
      },
    ]);
  });
});
