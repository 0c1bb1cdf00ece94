import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { analyse } from '../../model/analyse.ts';
import { shippedRegistry } from '../../registry/registry.ts';
import { compose } from '../found/compose.ts';
import { readDocx } from './read/read.ts';
import { writeDocx } from './write/write.ts';

const MEGABYTE = 1024 * 1024;
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const good = writeDocx(
  analyse(
    {
      uri: 'draft.reso',
      text: 'The General Assembly,\n\n1.\tDecides;[^1]\n\n[^1]: See A/60/687.\n',
    },
    { registry: shippedRegistry(), asOf: '2026-11-27' },
  ),
  { authorship: { author: 'Egypt', date: '2026-11-27T10:00:00Z' } },
).bytes;

/** The good file with other parts. */
const withParts = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync({
    ...unzipSync(good),
    ...Object.fromEntries(
      Object.entries(parts).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  });

const body = (content: string): string =>
  `<w:document xmlns:w="${WORD}"><w:body>${content}</w:body></w:document>`;
const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}">${targets
    .map(
      ([type, target], at) =>
        `<Relationship Id="r${at}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

function reasonFor(bytes: Uint8Array): string {
  const read = readDocx(bytes);
  return read.kind === 'refused' ? read.reason : assert.fail('It was read.');
}

function textOf(bytes: Uint8Array): string {
  const read = readDocx(bytes);
  return read.kind === 'read' ? compose(read.found).text : assert.fail(read.reason);
}

/** Says in the archive's directory that a part is as large as `size` when unpacked. */
function lying(bytes: Uint8Array, path: string, size: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const view = new DataView(changed.buffer);
  const name = strToU8(path);
  for (let at = 0; at + 46 < changed.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const here = changed.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
    if (here.length === name.length && here.every((byte, index) => byte === name[index])) {
      view.setUint32(at + 24, size, true);
    }
  }
  return changed;
}

describe('what would fill the computer is refused, by what it is', () => {
  const huge = withParts({ 'word/document.xml': new Uint8Array(50 * MEGABYTE) });

  test('a part that unpacks without end', () => {
    assert.match(
      reasonFor(huge),
      /would take more than 48 MB when unpacked \(word\/document\.xml\)/,
    );
  });

  test('a part that grows thousandfold', () => {
    const bytes = withParts({ 'word/document.xml': new Uint8Array(40 * MEGABYTE) });
    assert.match(reasonFor(bytes), /grows more than 400 times when unpacked/);
  });

  test('a part that lies about its size', () => {
    const bytes = lying(huge, 'word/document.xml', 1000);
    assert.match(reasonFor(bytes), /grows more than 400 times when unpacked/);
  });

  test('entities that multiply', () => {
    const bombs = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
    );
    const xml = `<!DOCTYPE d [<!ENTITY e0 "ha">${bombs.join('')}]>${body(paragraph('&e9;'))}`;
    assert.match(reasonFor(withParts({ 'word/document.xml': xml })), /has a document type/);
    assert.match(reasonFor(withParts({ 'word/styles.xml': xml })), /has a document type/);
  });

  test('elements within elements within elements', () => {
    const xml = body('<w:tbl><w:tr><w:tc>'.repeat(10_000));
    assert.match(reasonFor(withParts({ 'word/document.xml': xml })), /is nested deeper than 200/);
  });

  test('more parts than a text has', () => {
    const parts = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`x/${at}`, '']));
    assert.match(reasonFor(withParts(parts)), /holds \d+ parts, which no text does/);
  });
});

describe('what leads in a circle is read, once round', () => {
  test('relations of parts to themselves and out of the archive', () => {
    const bytes = withParts({
      'word/_rels/document.xml.rels': relations([
        ['styles', 'document.xml'],
        ['footnotes', 'document.xml'],
        ['numbering', '../../../../etc/passwd'],
        ['header', '../word/document.xml'],
        ['comments', '/word/document.xml'],
      ]),
    });
    assert.match(textOf(bytes), /Decides/);
  });

  test('styles based on each other', () => {
    const style = (id: string, base: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/></w:style>`;
    const bytes = withParts({
      'word/styles.xml': `<w:styles xmlns:w="${WORD}">${style('A', 'B')}${style('B', 'A')}</w:styles>`,
      'word/document.xml': body(paragraph('Decides', '<w:pStyle w:val="A"/>')),
    });
    assert.match(textOf(bytes), /Decides/);
  });

  test('lists that are those of a style that is that of the list', () => {
    const numbering = `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
    const bytes = withParts({
      'word/numbering.xml': numbering,
      'word/_rels/document.xml.rels': relations([
        ['numbering', 'numbering.xml'],
        ['styles', 'styles.xml'],
      ]),
      'word/styles.xml': `<w:styles xmlns:w="${WORD}"><w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`,
      'word/document.xml': body(
        paragraph('Decides', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      ),
    });
    assert.match(textOf(bytes), /Decides/);
  });

  test('a note that marks itself', () => {
    const note = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const bytes = withParts({
      'word/footnotes.xml': `<w:footnotes xmlns:w="${WORD}"><w:footnote w:id="1"><w:p>${note}<w:r><w:t>See</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    });
    assert.match(textOf(bytes), /\[\^1\]: .*See/);
  });
});

describe('what is damaged is refused, whatever of it is missing', () => {
  test('a file cut short anywhere', () => {
    for (let end = 0; end < good.length; end += 97) {
      assert.match(reasonFor(good.subarray(0, end)), /is cut short|is no Word document/);
    }
  });

  test('a byte changed anywhere never breaks the reader', () => {
    for (let at = 0; at < good.length; at += 13) {
      const bytes = Uint8Array.from(good);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      const read = readDocx(bytes);
      if (read.kind === 'refused')
        assert.doesNotMatch(read.reason, /could not be read/, String(at));
    }
  });

  test('an old Word file, another archive, nothing', () => {
    assert.match(
      reasonFor(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)),
      /before 2007, or one with a password/,
    );
    assert.match(reasonFor(zipSync({ 'a.txt': strToU8('a') })), /an archive without a text in it/);
    assert.match(reasonFor(new Uint8Array()), /is no Word document/);
  });
});
