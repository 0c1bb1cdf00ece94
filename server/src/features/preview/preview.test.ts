import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../model/analyse.ts';
import { shippedRegistry } from '../../registry/registry.ts';
import { lint } from '../../rules/engine.ts';
import { preview } from './preview.ts';

function show(text: string): string {
  const model = analyse(
    { uri: 'x.reso', text },
    { registry: shippedRegistry(), asOf: '2026-11-24' },
  );
  return preview(model, lint(model).findings).html;
}

test('a draft looks like the finished document', () => {
  const html = show(
    [
      '---',
      'lang: en',
      'organ: unga',
      '---',
      'The General Assembly,',
      'Recalling its resolution 70/125 of 16 December 2015,[^1]',
      '1.\tRequests a report; {#report}',
      '(a)\tAs *soon* as possible, {+with+}{-without-} delay;',
      '2.\tDecides to consider the report under paragraph {@report} above.',
      'Annex',
      '| Body | Year |',
      '| Council | 2026 |',
      '[^1]: See A/60/687.',
      '',
    ].join('\n'),
  );
  assert.match(html, /<p data-line="4" class="organ">/);
  assert.match(html, /<span class="opener">Recalling<\/span>/);
  assert.match(html, /<span class="citation">resolution 70\/125<\/span>/);
  assert.match(html, /<sup><a href="#note-1" id="mark-1">1<\/a><\/sup>/);
  assert.match(html, /class="numbered level-0"><span class="marker">1\.<\/span>/);
  assert.match(html, /<span class="emphasis">soon<\/span>/);
  assert.match(html, /<span class="insertion">with<\/span><span class="deletion">without<\/span>/);
  assert.match(html, /under paragraph 1 above/);
  assert.match(html, /<table><tbody><tr data-line="10"><td>Body<\/td><td>Year<\/td><\/tr>/);
  assert.match(html, /<ol class="notes"><li data-line="12" value="1" id="note-1">See A\/60\/687\./);
  assert.doesNotMatch(html, /lang: en|\{#|\{@|\{\+/);
});

test('Arabic runs from right to left, and findings are marked where they are', () => {
  const html = show('إن الجمعية العامة،\nإذ تشير إلى القرار 70/684،\n');
  assert.match(html, /<article lang="ar" dir="rtl"/);
  assert.match(html, /class="[^"]*finding error[^"]*" title="There is no/);
});

test('nothing a drafter types becomes markup of the page', () => {
  const html = show('<script>alert(1)</script> & "x"\n[^<b>]: note\nText[^<b>]\n');
  assert.doesNotMatch(html, /<script|<b>/);
});
