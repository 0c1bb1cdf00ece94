import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../model/analyse.ts';
import { shippedRegistry } from '../registry/registry.ts';
import { lint } from './engine.ts';
import { defineRule } from './types.ts';
import type { Needs, ParagraphRule } from './types.ts';

const draft = 'Recalling its resolution 70/125,\n\nNoting the plan – and its costs,\n';

const shownTo = (needs: Needs | undefined): readonly string[] => {
  const shown: string[] = [];
  const rule: ParagraphRule = {
    id: 'any',
    scope: 'paragraph',
    severity: 'info',
    tags: [],
    source: 'none',
    messages: {},
    check: ({ paragraph }) => void shown.push(paragraph.text.slice(0, 6).trim()),
    ...(needs && { needs }),
  };
  const registry = shippedRegistry();
  const model = analyse({ uri: 'memory:/x', text: draft }, { registry, asOf: '2026-06-01' });
  lint(model, { rules: [defineRule(rule)], strict: true });
  return shown;
};

test('a rule is shown the paragraphs that have what it needs, and no blank lines', () => {
  assert.deepEqual(shownTo(undefined), ['Recall', 'Noting']);
  assert.deepEqual(shownTo({ signs: '–%' }), ['Noting']);
  assert.deepEqual(shownTo({ references: ['citation'] }), ['Recall']);
  assert.deepEqual(shownTo({ references: ['session', 'citation'] }), ['Recall']);
  assert.deepEqual(shownTo({ references: ['citation'], signs: '–' }), []);
});
