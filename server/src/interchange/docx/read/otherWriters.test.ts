import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { compose } from '../../found/compose.ts';
import { readDocx } from './read.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A Word file of these parts, as small as one may be. */
function wordFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const relations = (targets: readonly (readonly [string, string])[]): string =>
    `<Relationships xmlns="${PACKAGE}">${targets
      .map(([type, target], at) => {
        const mode = target.includes('://') ? ' TargetMode="External"' : '';
        return `<Relationship Id="r${at}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`;
      })
      .join('')}</Relationships>`;
  const files: Record<string, string> = {
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([
      ['hyperlink', 'https://example.org/x'],
      ...Object.keys(parts).map((name) => [name, `${name}.xml`] as const),
    ]),
    'word/document.xml': `<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`,
  };
  for (const [name, content] of Object.entries(parts)) {
    files[`word/${name}.xml`] = `<w:${name} xmlns:w="${WORD}">${content}</w:${name}>`;
  }
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
  );
}

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (runs: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
const TAB = '<w:r><w:tab/></w:r>';
const item = (list: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

function holds(bytes: Uint8Array, text: string, losses: readonly string[] = []): void {
  const read = readDocx(bytes);
  assert.ok(read.kind === 'read', read.kind === 'refused' ? read.reason : '');
  const composed = compose(read.found);
  assert.equal(composed.text, text);
  assert.deepEqual(
    composed.losses.map(({ message }) => message),
    losses,
  );
}

test('paragraphs as a secretariat types them: TABs, italic openers, numbers as text', () => {
  holds(
    wordFile(
      [
        paragraph(run('The General Assembly', '<w:i/>') + run(',')),
        paragraph(
          TAB +
            run('Recalling', '<w:i/>') +
            run(' its ') +
            run('resolution', '<w:b/>') +
            run(' 70/125,'),
        ),
        paragraph(TAB + run('1.') + TAB + run('Requests', '<w:i/><w:iCs/>') + run(' a report;')),
        paragraph(TAB + run('(a)') + TAB + run('In ') + run('2027', '<w:i/>') + run(';')),
      ].join(''),
    ),
    `The General Assembly,

Recalling its **resolution** 70/125,

1.\tRequests a report;
(a)\tIn *2027*;
`,
  );
});

test('Word counts: lists of several levels, begun anew, gone on with, and bullets', () => {
  const level = (at: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = [
    `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>`,
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
  ].join('');
  holds(
    wordFile(
      [
        paragraph(run('Requests:'), item(1, 0)),
        paragraph(run('One;'), item(1, 1)),
        paragraph(run('Two:'), item(1, 1)),
        paragraph(run('This;'), item(1, 2)),
        paragraph(run('Decides;'), item(1, 0)),
        paragraph(run('Another;'), item(1, 1)),
        paragraph(run('a point'), item(2, 0)),
        paragraph(run('Annex')),
        paragraph(run('Anew.'), item(3, 0)),
      ].join(''),
      { numbering },
    ),
    `1.\tRequests:
(a)\tOne;
(b)\tTwo:
(i)\tThis;
2.\tDecides;
(a)\tAnother;
•\ta point

Annex
1.\tAnew.
`,
  );
});

test('changes, remarks and notes, and what of them is not kept', () => {
  const by = 'w:author="Kenya" w:date="2026-01-01T00:00:00Z"';
  holds(
    wordFile(
      [
        paragraph(
          `${run('Notes ')}<w:del w:id="1" ${by}><w:r><w:delText>one</w:delText></w:r></w:del><w:ins w:id="2" ${by}>${run('two')}</w:ins>${run(' reports')}<w:r><w:footnoteReference w:id="7"/></w:r><w:r><w:commentReference w:id="0"/></w:r>${run(';')}`,
        ),
        paragraph(`<w:moveTo w:id="3" ${by}>${run('Moved here.')}</w:moveTo>`),
      ].join(''),
      {
        footnotes: `<w:footnote w:id="7"><w:p>${run('See ')}${run('ibid.', '<w:i/>')}</w:p><w:p>${run('More.')}</w:p></w:footnote>`,
        comments: `<w:comment w:id="0" w:author="Egypt"><w:p>${run('By when?')}</w:p></w:comment>`,
      },
    ),
    `Notes {-one-}{+two+} reports[^1]{>Egypt: By when?<};
{+Moved here.+}

[^1]: See *ibid.* More.
`,
    [
      'what was moved is read as deleted here and inserted there.',
      'who made the changes, and when, is not kept: “Kenya”.',
    ],
  );
});

test('what a draft has no sign for is read as text or left out, and told', () => {
  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
  holds(
    wordFile(
      [
        paragraph(
          run('Underlined', '<w:u w:val="single"/>') + run(' and ') + run('struck', '<w:strike/>'),
        ),
        paragraph(
          run('Hidden', '<w:vanish/>') + run('CO') + run('2', '<w:vertAlign w:val="subscript"/>'),
        ),
        paragraph(`<w:hyperlink r:id="r0">${run('the site')}</w:hyperlink><w:r><w:drawing/></w:r>`),
        `<w:tbl><w:tr>${cell('A|B')}${cell('2026', '<w:vMerge w:val="restart"/>')}</w:tr></w:tbl>`,
        paragraph(
          `<w:smartTag>${run('In a tag')}</w:smartTag><w:sdt><w:sdtContent>${run(' and a field')}</w:sdtContent></w:sdt>`,
        ),
        paragraph(run('إذ تشير إلى القرار 70/125', '<w:rtl/>'), '<w:bidi/>'),
      ].join(''),
    ),
    `Underlined and struck
CO2
the site
| A B | 2026 |
In a tag and a field
إذ تشير إلى القرار 70/125
`,
    [
      'underlining is not kept: “Underlined”.',
      'text that is struck out is read as plain text: “struck”.',
      'hidden text is left out: “Hidden”.',
      'subscript is read as plain text: “2”.',
      'the address behind a link is not kept: “the site: https://example.org/x”.',
      'a picture is left out.',
      'the bars in a cell are read as blanks: “A|B”.',
      'cells that reach over several rows are parted.',
    ],
  );
});

test('a cross-reference of Word leads to the paragraph it led to', () => {
  const field = (code: string, shown: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  holds(
    wordFile(
      [
        paragraph(
          `<w:bookmarkStart w:id="1" w:name="_Ref29281"/>${run('1.')}${TAB}${run('Requests a report;')}<w:bookmarkEnd w:id="1"/>`,
        ),
        paragraph(
          `${run('2.')}${TAB}${run('Decides under paragraph ')}${field('REF _Ref29281 \\r \\h', '1')}${run(' and ')}${field('PAGE', '3')}${run('.')}`,
        ),
      ].join(''),
    ),
    `1.\tRequests a report; {#ref29281}
2.\tDecides under paragraph {@ref29281} and 3.
`,
  );
});
