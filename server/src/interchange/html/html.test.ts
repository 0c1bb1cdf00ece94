import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../model/analyse.ts';
import type { DocumentModel } from '../../model/types.ts';
import { shippedRegistry } from '../../registry/registry.ts';
import { fairDraft, wildDraft } from '../../testkit/drafts.ts';
import { likenessOf } from '../../testkit/likeness.ts';
import { compose } from '../found/compose.ts';
import { readHtml } from './read.ts';
import { writeHtml } from './write.ts';

const registry = shippedRegistry();
const modelOf = (text: string): DocumentModel =>
  analyse({ uri: 'draft.reso', text }, { registry, asOf: '2026-11-27' });

function textOf(html: string): string {
  const read = readHtml(html);
  return read.kind === 'read' ? compose(read.found).text : assert.fail(read.reason);
}

function holds(text: string): void {
  const model = modelOf(text);
  const back = textOf(writeHtml(model).html);
  assert.deepEqual(likenessOf(modelOf(back)), likenessOf(model), back);
}

describe('text → HTML → text keeps every paragraph, number, note, table and reference', () => {
  const examples = join(import.meta.dirname, '../../../../examples');
  for (const name of readdirSync(examples).filter((each) => each.endsWith('.reso'))) {
    test(name, () => holds(readFileSync(join(examples, name), 'utf8')));
  }

  test('drafts with everything the markup has', () => {
    fc.assert(fc.property(fairDraft, holds), { seed: 20261127, numRuns: 60 });
  });

  test('whatever can be typed becomes a page that can be read', () => {
    fc.assert(
      fc.property(wildDraft, (text) => void textOf(writeHtml(modelOf(text)).html)),
      { seed: 20261127, numRuns: 400 },
    );
  });
});

test('a page needs nothing from elsewhere, and nothing typed becomes markup', () => {
  const { html } = writeHtml(modelOf('<script>alert(1)</script> & "x" {>a"b: <img src=x><}\n'));
  assert.doesNotMatch(html, /<script|<img|<link|<[^>]+ src=|@import|url\(/);
  assert.match(html, /&lt;script&gt;/);
});

test('Arabic runs from right to left, a Latin paragraph in it does not have to', () => {
  const { html } = writeHtml(modelOf('---\nlang: ar\n---\nإن الجمعية العامة،\n'));
  assert.match(html, /<html lang="ar" dir="rtl">/);
});

test('a page from elsewhere: headings, lists, tables, emphasis, changes; pictures are told', () => {
  const read = readHtml(
    `<html lang=fr><head><title>x</title><style>p { color: red }</style></head><body>
     <h2>Suite donnée
       au Sommet</h2>
     <p>L’Assemblée générale,<p><i>Rappelant</i> sa résolution 70/125,
     <ol><li>Prie le <b>Secrétaire</b> général&nbsp;;</ol><ol type=a start=2><li>De faire rapport&#59;</ol>
     <ul><li>à temps</ul><p>Un <ins>nouveau</ins><del>vieux</del> mot<img src=x>
     <table><tr><th>Organe<th>Année<tr><td>Conseil<td>2026 | 2027</table>
     <blockquote>Cité</blockquote><div><span>Fin</span></div>`,
  );
  assert.ok(read.kind === 'read');
  const { text, losses } = compose(read.found);
  assert.equal(
    text,
    `---
lang: fr
---
## Suite donnée au Sommet

L’Assemblée générale,

Rappelant sa résolution 70/125,

1.\tPrie le **Secrétaire** général\u00a0;
(b)\tDe faire rapport;
–\tà temps
Un {+nouveau+}{-vieux-} mot
| Organe | Année |
| Conseil | 2026 2027 |

> Cité

Fin
`,
  );
  assert.deepEqual(
    losses.map(({ message }) => message),
    ['a picture is left out.', 'the bars in a cell are read as blanks: “2026 | 2027”.'],
  );
});

test('what is no page, or too deep for one, is refused by name', () => {
  for (const start of ['<div>', '<p><i>', '<table><tr><td>']) {
    const read = readHtml(start.repeat(100_000));
    assert.match(read.kind === 'refused' ? read.reason : '', /is nested deeper than 500 elements/);
  }
  for (const text of ['', 'Recalling its resolution', 'PK\u0003\u0004']) {
    assert.equal(readHtml(text).kind, 'refused');
  }
});
