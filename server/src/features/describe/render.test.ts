import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shippedRegistry } from '../../registry/registry.ts';
import { renderMarkdown, renderPlain } from './render.ts';
import type { Description } from './types.ts';

const context = { registry: { ...shippedRegistry(), edition: '2026-01-31' }, ui: 'en' } as const;

const description: Description = {
  heading: 'A/RES/217(III)A',
  titles: ['A title with *stars* and [brackets]'],
  facts: [
    { label: 'Adopted', values: ['10 December 1948'] },
    { label: 'Related', values: ['one', 'two'] },
  ],
  link: { title: 'Official text', url: 'https://docs.un.org/en/A/RES/217%28III%29A' },
};

test('as Markdown, where signs of the text are no signs of Markdown', () => {
  assert.equal(
    renderMarkdown(description, context),
    [
      '**A/RES/217(III)A**',
      'A title with \\*stars\\* and \\[brackets\\]',
      '- **Adopted:** 10 December 1948\n- **Related:**\n  - one\n  - two',
      '[Official text](https://docs.un.org/en/A/RES/217%28III%29A) · Registry of 2026-01-31',
    ].join('\n\n'),
  );
});

test('as plain text', () => {
  assert.equal(
    renderPlain(description, context),
    [
      'A/RES/217(III)A',
      '  A title with *stars* and [brackets]',
      '  Adopted: 10 December 1948',
      '  Related:',
      '    one',
      '    two',
      '  Official text: https://docs.un.org/en/A/RES/217%28III%29A',
      '  Registry of 2026-01-31',
    ].join('\n'),
  );
});
