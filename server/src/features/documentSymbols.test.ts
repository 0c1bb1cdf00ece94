import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draft } from '../testkit/draft.ts';
import { documentSymbols } from './documentSymbols.ts';
import type { DraftSymbol } from './documentSymbols.ts';

const print = (symbols: readonly DraftSymbol[], depth = 0): string =>
  symbols
    .map(
      ({ name, kind, children }) =>
        `${'  '.repeat(depth)}${kind}: ${name}\n${print(children, depth + 1)}`,
    )
    .join('');

test('a resolution of the Assembly with an annex', () => {
  const { model } = draft(
    [
      'The General Assembly,',
      '',
      'Recalling its resolution 80/173,',
      '1.\tRequests the facilitators:',
      '(a)\tTo report;',
      '(i)\tIn writing;',
      '(b)\tTo meet;',
      '2.\tDecides.',
      '',
      'Annex',
      'I.\tTime frame',
      '1.\tMeetings are annual.',
      '',
    ].join('\n'),
  );
  assert.equal(
    print(documentSymbols(model)),
    [
      'organ: The General Assembly,',
      '  preambular: Recalling its resolution 80/173,',
      '  paragraph: 1. Requests the facilitators:',
      '    point: (a) To report;',
      '      point: (i) In writing;',
      '    point: (b) To meet;',
      '  paragraph: 2. Decides.',
      'annex: Annex',
      '  heading: I. Time frame',
      '    paragraph: 1. Meetings are annual.',
      '',
    ].join('\n'),
  );
});

test('the sections of an ITU resolution hold their paragraphs, and 2 holds 2.1', () => {
  const { model } = draft(
    [
      '//- file: draft.reso lang: en house: itu',
      'The Plenipotentiary Conference (Doha, 2026),',
      '',
      'recalling',
      'a)\tResolution 71;',
      'resolves',
      '1\tto go on;',
      '2\tto do so:',
      '2.1\twithin limits,',
      '',
    ].join('\n'),
  );
  assert.equal(
    print(documentSymbols(model)[0]?.children ?? []),
    [
      'section: recalling',
      '  point: a) Resolution 71;',
      'section: resolves',
      '  paragraph: 1 to go on;',
      '  paragraph: 2 to do so:',
      '    paragraph: 2.1 within limits,',
      '',
    ].join('\n'),
  );
});

test('long paragraphs are named by their first words', () => {
  const { model } = draft(`1.\tRequests ${'the Secretary-General '.repeat(20)}\n`);
  const [symbol] = documentSymbols(model);
  assert.ok(symbol);
  assert.match(symbol.name, /^1\. Requests the Secretary-General .* …$/);
  assert.ok(symbol.name.length <= 82);
});

test('a symbol covers what stands under it, without the blank lines behind', () => {
  const { model } = draft('1.\tRequests:\n(a)\tOne;\n\n\n2.\tEnds.\n');
  const [first] = documentSymbols(model);
  assert.ok(first);
  assert.equal(model.text.slice(first.span.start, first.span.end), '1.\tRequests:\n(a)\tOne;');
  assert.equal(model.text.slice(first.selection.start, first.selection.end), '1.\tRequests:');
});
