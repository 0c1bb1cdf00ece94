import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { analyse } from '../../model/analyse.ts';
import type { DocumentModel } from '../../model/types.ts';
import { shippedRegistry } from '../../registry/registry.ts';
import { fairDraft } from '../../testkit/drafts.ts';
import { writeDocx, writeTrackedDocx } from './write/write.ts';

const registry = shippedRegistry();
const authorship = { author: 'Egypt', date: '2026-11-27T10:00:00Z' };
const modelOf = (text: string): DocumentModel =>
  analyse({ uri: 'draft.reso', text }, { registry, asOf: '2026-11-27' });

/** What an independent reader, which takes all changes, makes of a Word file. */
async function read(bytes: Uint8Array): Promise<readonly string[]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return (
    value
      // Links follow the new text, notes are filed under other numbers, a first row is a head.
      .replace(/<\/?(?:a|thead|tbody)\b[^>]*>| id="footnote-\d+"/g, '')
      .replace(/(<\/?t)h>/g, '$1d>')
      .replace(/<\/(strong|em)><\1>/g, '')
      // A table or a paragraph of which nothing is left.
      .replace(/<table><\/table>|<p><\/p>/g, '')
      .split(/(?<=<\/(?:p|h1|h2|h3|h4|tr|li)>)/)
  );
}

/** The same file with every change turned round: who takes them all takes none of them. */
function reversed(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  for (const path of ['word/document.xml', 'word/footnotes.xml']) {
    const part = files[path];
    if (part === undefined) continue;
    const turned = strFromU8(part)
      .replace(
        /(<\/?w:)(ins|del)\b/g,
        (_, tag: string, name: string) => `${tag}${name === 'ins' ? 'del' : 'ins'}`,
      )
      .replace(/w:delText/g, 'w:t')
      .replace(/w:delInstrText/g, 'w:instrText')
      .replace(
        /<w:pPr>((?:(?!<\/?w:pPr>|<w:rPr>).)*)(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:pPrChange[^>]*><w:pPr>((?:(?!<\/w:pPr>).)*)<\/w:pPr><\/w:pPrChange><\/w:pPr>/g,
        (_, _now: string, mark: string | undefined, before: string) =>
          `<w:pPr>${before}${mark ?? ''}</w:pPr>`,
      );
    files[path] = strToU8(turned);
  }
  return zipSync(files);
}

async function holds(before: string, after: string): Promise<void> {
  const [base, model] = [modelOf(before), modelOf(after)];
  const tracked = writeTrackedDocx(base, model, authorship).bytes;
  const plain = (each: DocumentModel): Promise<readonly string[]> =>
    read(writeDocx(each, { numbering: 'text', authorship }).bytes);
  assert.deepEqual(await read(tracked), await plain(model), `taken:\n${before}\n\n${after}`);
  assert.deepEqual(
    await read(reversed(tracked)),
    await plain(base),
    `refused:\n${before}\n\n${after}`,
  );
}

const base = `---
lang: en
house: un
organ: unga
---
Access to energy

The General Assembly,

Recalling its resolution 70/125 of 16 December 2015,[^1]
Noting with concern the gap between countries,

1.	Requests the Secretary-General to submit a report in 2026;
2.	Invites Member States to contribute; {#states}
(a)	To the fund;
(b)	To the review;
3.	Decides to consider the matter under paragraph {@states} above.

| Body | Year |
| Council | 2026 |
| Commission | 2027 |

[^1]: See A/60/687.
`;

describe('taking all changes gives the new text, taking none the base, as another reader reads them', () => {
  const cases: Readonly<Record<string, (text: string) => string>> = {
    'nothing changed': (text) => text,
    'a word in a paragraph': (text) =>
      text.replace('a report in 2026', 'an interim report in 2027'),
    'a new paragraph, and the numbers behind it': (text) =>
      text.replace('3.\t', '4.\t').replace('2.\t', '2.\tEncourages private donors to give;\n3.\t'),
    'a paragraph that goes': (text) => text.replace(/^Noting.*\n/m, ''),
    'a paragraph that becomes another kind of one': (text) =>
      text.replace('(a)\tTo the fund;\n', '4.\tTo the fund;\n'),
    'a note that is reworded': (text) => text.replace('See A/60/687', 'See also A/60/687, annex'),
    'a note that goes': (text) => text.replace('[^1]\n', '\n').replace('[^1]: See A/60/687.\n', ''),
    'a note that comes, marked twice': (text) =>
      text.replace('gap', 'gap[^2]').replace('matter', 'matter[^2]') + '[^2]: New.\n',
    'a row that goes, a row that comes': (text) =>
      text.replace('| Council | 2026 |\n', '').replace('2027 |\n', '2027 |\n| Forum | 2028 |\n'),
    'a table that goes': (text) => text.replace(/^\|.*\n/gm, ''),
    'the last paragraph': (text) => text.replace(/3\.\tDecides.*\n/, ''),
    everything: () => '---\nlang: en\n---\nThe Council,\n\n1.\tDecides otherwise.\n',
    'nothing left': () => '---\nlang: en\n---\n',
  };
  for (const [name, change] of Object.entries(cases)) {
    test(name, async () => {
      await holds(base, change(base));
      await holds(change(base), base);
    });
  }

  test('drafts with everything the markup has, changed here and there', async () => {
    await fc.assert(
      fc.asyncProperty(fairDraft, fc.infiniteStream(fc.nat(9_999)), (text, stream) =>
        holds(text, changed(text, stream)),
      ),
      { seed: 20261127, numRuns: 60 },
    );
  });
});

test('changes are as small as can be, with who made them and when', () => {
  const after = base.replace('a report in 2026', 'an interim report in 2026');
  const { bytes } = writeTrackedDocx(modelOf(base), modelOf(after), authorship);
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const found = [...xml.matchAll(/<w:(ins|del) ([^>]*)>.*?<\/w:\1>/g)].map(
    ([all, kind, attributes]) => [
      kind,
      all.replace(/<[^>]+>/g, ''),
      attributes?.replace(/w:id="\d+" /, ''),
    ],
  );
  const by = 'w:author="Egypt" w:date="2026-11-27T10:00:00Z"';
  assert.deepEqual(found, [
    ['del', 'a', by],
    ['ins', 'an interim', by],
  ]);
});

/** Lines go, come twice, change places, or get other words. */
function changed(text: string, stream: Iterator<number>): string {
  const next = (below: number): number => (stream.next().value ?? 0) % Math.max(below, 1);
  const lines = text.split('\n');
  const head = lines.indexOf('---', 1) + 1;
  for (let count = 1 + next(5); count > 0; count--) {
    const at = head + next(lines.length - head);
    const line = lines[at] ?? '';
    switch (next(5)) {
      case 0:
        lines.splice(at, 1);
        break;
      case 1:
        lines.splice(at, 0, line);
        break;
      case 2:
        lines.splice(head + next(lines.length - head), 0, ...lines.splice(at, 1));
        break;
      case 3:
        lines[at] = line.replace(/\p{L}{4,}/u, 'otherwise');
        break;
      case 4:
        lines[at] = line.replace(/ (?=\p{L}+[^\p{L}]*$)/u, ' *quite* another ');
        break;
    }
  }
  return lines.join('\n');
}
