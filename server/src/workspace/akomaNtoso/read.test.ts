import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { shippedRegistry } from '../../registry/registry.ts';
import { aknFile } from '../../testkit/akn.ts';
import { idOfAkn } from './identity.ts';
import { readAkomaNtoso } from './read.ts';
import type { AknDocument, AknOptions } from './types.ts';

const roads = aknFile({
  symbol: 'A/RES/81/12',
  number: '81/12',
  date: '2026-12-10',
  language: 'eng',
  title: 'Roads for <i>all</i>',
  preamble: [
    'Recalling its resolution 80/173 of 17 December 2025,<authorialNote marker="1" placement="bottom"><p>See A/RES/80/174.</p></authorialNote>',
  ],
  paragraphs: [
    'Welcomes the report;',
    ['Requests the Secretary-General:', 'To report on roads;', 'To consult;'],
    'Decides to remain seized of the matter.',
  ],
});

function read(xml: string, depth: AknOptions['depth'] = 'words'): AknDocument {
  const result = readAkomaNtoso([xml], { depth });
  assert.equal(result.kind, 'read', result.kind === 'refused' ? result.reason : '');
  return result.kind === 'read' ? result.document : assert.fail();
}

function refusal(chunks: Iterable<string>): string {
  const result = readAkomaNtoso(chunks, { depth: 'numbers' });
  return result.kind === 'refused' ? result.reason : assert.fail('it was read');
}

describe('a file of the archive', () => {
  test('says its symbol, day, language, title and last paragraph', () => {
    const { lines: _lines, ...document } = read(roads);
    assert.deepEqual(document, {
      symbols: ['81/12', 'A/RES/81/12', '81/12.'],
      iri: '/akn/un/statement/deliberation/unga/2026-12-10/81-12/!main',
      name: 'resolution',
      date: '2026-12-10',
      language: 'en',
      title: 'Roads for all',
      lastParagraph: 3,
    });
  });

  test('is a text as a drafter types it, and every line knows its place', () => {
    const { lines } = read(roads);
    assert.deepEqual(
      lines.map(({ text }) => text),
      [
        'A/RES/81/12',
        '81/12. Roads for all',
        'The General Assembly,',
        'Recalling its resolution 80/173 of 17 December 2025,',
        '1.\tWelcomes the report;',
        '2.\tRequests the Secretary-General:',
        '(a)\tTo report on roads;',
        '(b)\tTo consult;',
        '3.\tDecides to remain seized of the matter.',
      ],
    );
    const source = roads.split('\n');
    for (const { text, start } of lines) {
      const words = text.slice(text.indexOf('\t') + 1).split(' ')[0] ?? '';
      assert.ok(
        [0, 1].some((after) => source[start.line + after]?.includes(words)),
        `${text} begins in line ${start.line + 1}`,
      );
    }
  });

  test('is the same whatever pieces it comes in', () => {
    const pieces = Array.from({ length: Math.ceil(roads.length / 7) }, (_, at) =>
      roads.slice(at * 7, at * 7 + 7),
    );
    assert.deepEqual(readAkomaNtoso(pieces, { depth: 'words' }), {
      kind: 'read',
      document: read(roads),
    });
  });

  test('is read no further than wanted', () => {
    const [head, body = ''] = roads.split('<mainBody>');
    function* pieces(): Generator<string> {
      yield `${head}<mainBody>`;
      assert.fail(`asked for ${body.length} characters more`);
    }
    const result = readAkomaNtoso(pieces(), { depth: 'head' });
    assert.equal(result.kind === 'read' && result.document.title, 'Roads for all');
  });
});

describe('what the text is', () => {
  const registry = shippedRegistry();
  const identity = (facts: Partial<AknDocument>): string | undefined =>
    idOfAkn({ symbols: [], lines: [], ...facts }, registry);
  const iri = (end: string): string => `/akn/un/statement/deliberation/${end}`;

  for (const [facts, id] of [
    [{ symbols: ['Agenda item 25', 'A/RES/75/253 B', 'A/75/L.4'] }, 'un:A/RES/75/253B'],
    [{ iri: iri('unga/2025-12-17/80-173/!main') }, 'un:A/RES/80/173'],
    [{ iri: iri('unsc/2021-12-22/2615-2021') }, 'un:S/RES/2615(2021)'],
    [{ iri: iri('unga-hrc/2023-10-12/54-29') }, 'un:A/HRC/RES/54/29'],
    [{ iri: iri('unga/2022-03-02/es-11-1/eng@') }, 'un:A/RES/ES-11/1'],
    [{ iri: iri('unga/2020-12-21/75-502'), name: 'decision' }, 'un:A/DEC/75/502'],
    [{ symbols: ['RESOLUTION 2 (REV. DUBAI, 2018)'] }, 'itu:pp/res/2@rev(dubai,2018)'],
    [{ symbols: ['75/234'], iri: '/akn/un/elsewhere' }, undefined],
    [{}, undefined],
  ] as const) {
    test(JSON.stringify(facts), () => assert.equal(identity(facts), id));
  }
});

describe('is refused by name', () => {
  test('something else in XML', () => {
    assert.match(refusal(['<html><body/></html>']), /^is no Akoma Ntoso: it begins with <html>\.$/);
  });

  test('a file that was cut off', () => {
    assert.match(
      refusal([roads.slice(0, -200)]),
      /^is not well-formed XML: line \d+, column \d+: it ends too early within <\w+>/,
    );
    assert.match(refusal([roads.slice(0, 300)]), /it ends too early/);
    assert.match(refusal(['']), /it ends too early/);
  });

  test('tags that cross', () => {
    assert.match(
      refusal(['<akomaNtoso><p><i></p></i></akomaNtoso>']),
      /line 1, column \d+: unexpected close tag\./,
    );
  });

  test('entities that grow', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE akomaNtoso [<!ENTITY a "aaaaaaaaaa">${Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY a${at} "${`&a${at - 1};`.repeat(10)}">`,
    ).join('')}]><akomaNtoso>&a8;</akomaNtoso>`;
    assert.match(refusal([bomb]), /^has a document type \(<!DOCTYPE …>\)/);
  });

  test('entities nobody has declared, those that every object has included', () => {
    for (const name of ['lol', 'constructor', 'toString', '__proto__']) {
      assert.match(refusal([`<akomaNtoso>&${name};</akomaNtoso>`]), /undefined entity/);
    }
  });

  test('ten thousand levels', () => {
    assert.match(
      refusal([`<akomaNtoso>${'<p>'.repeat(10_000)}`]),
      /^is nested deeper than 200 elements \(line 1\)/,
    );
  });

  test('an element with thousands of attributes', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => `a${at}=""`).join(' ');
    assert.match(refusal([`<akomaNtoso ${many}>`]), /more than 200 attributes/);
  });

  test('another encoding', () => {
    assert.match(
      refusal(['<?xml version="1.0" encoding="ISO-8859-1"?><akomaNtoso/>']),
      /^says that its encoding is “ISO-8859-1”/,
    );
  });

  test('two hundred megabytes, without reading them all', () => {
    let given = 0;
    function* endless(): Generator<string> {
      yield '<akomaNtoso><p>';
      const piece = 'words '.repeat(10_922);
      while (given < 200 * 1024 * 1024) {
        given += piece.length;
        yield piece;
      }
    }
    assert.match(refusal(endless()), /^is longer than 32 million characters/);
    assert.ok(given < 34 * 1024 * 1024, `${given} characters were read`);
  });
});
