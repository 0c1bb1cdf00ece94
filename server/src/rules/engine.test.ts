import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyse } from '../model/analyse.ts';
import type { DocumentModel } from '../model/types.ts';
import { shippedRegistry } from '../registry/registry.ts';
import { lint } from './engine.ts';
import type { Severities } from './severity.ts';
import { defineRule } from './types.ts';
import type { Rule } from './types.ts';

const modelOf = (text: string, house: 'un' | 'itu' = 'un'): DocumentModel =>
  analyse(
    { uri: 'memory:/draft.reso', text },
    { registry: shippedRegistry(), asOf: '2026-06-01', house },
  );

/** Finds every “teh” of a paragraph. */
const misspelling = defineRule({
  id: 'misspelling',
  scope: 'paragraph',
  severity: 'warning',
  tags: [],
  source: 'a dictionary',
  messages: { wrong: '“{0}” is no word.', fix: 'Write “{0}”' },
  check({ paragraph, report }) {
    for (const match of paragraph.text.matchAll(/teh/g)) {
      const span = { start: paragraph.start + match.index, end: paragraph.start + match.index + 3 };
      const changes = [{ span, newText: 'the' }];
      const fixes = [{ message: 'fix' as const, words: ['the'], safe: true, changes }];
      report({ span, message: 'wrong', words: ['teh'], fixes });
    }
  },
});

const failing: Rule = defineRule({
  id: 'failing',
  scope: 'document',
  severity: 'error',
  tags: [],
  source: 'nowhere',
  messages: { never: 'never' },
  check({ report }) {
    report({ span: { start: 2, end: 3 }, message: 'never' });
    throw new Error('out of order');
  },
});

const summary = (text: string, options: Parameters<typeof lint>[1]): readonly string[] =>
  lint(modelOf(text), options).findings.map(
    ({ severity, span, message }) => `${severity} ${span.start}–${span.end} ${message}`,
  );

describe('lint', () => {
  test('gives findings in the order of the text, words and fixes filled in', () => {
    const { findings } = lint(modelOf('Recalling teh report,\nNoting teh rest,\n'), {
      rules: [misspelling],
    });
    assert.deepEqual(findings, [
      {
        rule: 'misspelling',
        severity: 'warning',
        span: { start: 10, end: 13 },
        message: '“teh” is no word.',
        fixes: [
          {
            title: 'Write “the”',
            safe: true,
            changes: [{ span: { start: 10, end: 13 }, newText: 'the' }],
          },
        ],
      },
      {
        rule: 'misspelling',
        severity: 'warning',
        span: { start: 29, end: 32 },
        message: '“teh” is no word.',
        fixes: [
          {
            title: 'Write “the”',
            safe: true,
            changes: [{ span: { start: 29, end: 32 }, newText: 'the' }],
          },
        ],
      },
    ]);
  });

  test('translates what it says', () => {
    const translate = (key: string, english: string): string =>
      key === 'misspelling.wrong' ? '« {0} » n’est pas un mot.' : english;
    assert.deepEqual(summary('teh\n', { rules: [misspelling], translate }), [
      'warning 0–3 « teh » n’est pas un mot.',
    ]);
  });

  test('weighs findings as the user says, and turns rules off', () => {
    const rules = [misspelling];
    assert.deepEqual(summary('teh\n', { rules, severities: { misspelling: 'error' } }), [
      'error 0–3 “teh” is no word.',
    ]);
    assert.deepEqual(summary('teh\n', { rules, severities: { misspelling: 'off' } }), []);
  });

  test('heeds the command line before the draft, and the draft before settings and house', () => {
    const severity = (front: string, insistent: Severities = {}): string => {
      const text = `---\nrules: ${front}\n---\nteh General Assembly,\n`;
      const severities = { misspelling: 'info' } as const;
      const { findings } = lint(modelOf(text), { rules: [misspelling], severities, insistent });
      return findings.map((finding) => finding.severity).join(' ');
    };
    assert.equal(severity(''), 'info');
    assert.equal(severity('misspelling=error'), 'error');
    assert.equal(severity('num-sequence=off, misspelling: off'), '');
    assert.equal(severity('misspelling=off', { misspelling: 'warning' }), 'warning');
    assert.equal(severity('misspelling=dreadful'), 'info');
    assert.equal(severity('\n  num-sequence: off\n  misspelling: error'), 'error');
    assert.equal(severity('\nhouse: un\nmisspelling: error'), 'info');
  });

  test('leaves out rules of another house or language, unless they are asked for', () => {
    const ofItu = { ...misspelling, houses: ['itu'] } as const;
    assert.deepEqual(summary('teh\n', { rules: [ofItu] }), []);
    assert.equal(lint(modelOf('teh\n', 'itu'), { rules: [ofItu] }).findings.length, 1);
    const severities = { misspelling: 'info' } as const;
    assert.equal(summary('teh\n', { rules: [ofItu], severities }).length, 1);
    const inArabic = { ...misspelling, languages: ['ar'] } as const;
    assert.deepEqual(
      summary('The General Assembly takes note of teh report\n', { rules: [inArabic] }),
      [],
    );
  });

  test('never makes an unread fact weigh more than the rule allows', () => {
    const cautious = defineRule({
      id: 'cautious',
      scope: 'document',
      severity: 'error',
      tags: [],
      source: 'memory',
      messages: { perhaps: 'perhaps' },
      check: ({ report }) =>
        report({ span: { start: 0, end: 1 }, message: 'perhaps', atMost: 'info' }),
    });
    const severities = { cautious: 'error' } as const;
    assert.deepEqual(summary('teh\n', { rules: [cautious], severities }), ['info 0–1 perhaps']);
  });

  test('says once what two rules’ runs say twice', () => {
    const twice = defineRule({
      id: 'twice',
      scope: 'document',
      severity: 'info',
      tags: [],
      source: 'nowhere',
      messages: { again: 'again' },
      check({ report }) {
        report({ span: { start: 1, end: 2 }, message: 'again' });
        report({ span: { start: 1, end: 2 }, message: 'again' });
      },
    });
    assert.deepEqual(summary('teh\n', { rules: [twice] }), ['info 1–2 again']);
  });

  test('keeps what the other rules found when one fails, and tells of it', () => {
    const log: string[] = [];
    const model = modelOf('teh\n');
    const { findings, crashed } = lint(model, {
      rules: [failing, misspelling],
      log: (line) => log.push(line),
    });
    assert.deepEqual(
      findings.map((finding) => finding.rule),
      ['misspelling', 'failing'],
    );
    assert.deepEqual(
      crashed.map((crash) => crash.rule),
      ['failing'],
    );
    assert.deepEqual(log, ['The rule failing failed on memory:/draft.reso: Error: out of order']);
    assert.throws(() => lint(model, { rules: [failing], strict: true }), /out of order/);
  });

  test('tells the drafter of a rule that failed', async () => {
    const { default: ruleFailed } = await import('./rule-failed/rule.ts');
    const { findings } = lint(modelOf('teh\n'), { rules: [failing, ruleFailed] });
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'rule-failed').map(({ severity }) => severity),
      ['info'],
    );
  });

  test('is silent where a comment says so', () => {
    const text =
      '%% chapeau-disable-next-line misspelling: a name\nRecalling teh report,\nNoting teh rest,\n';
    assert.deepEqual(summary(text, { rules: [misspelling] }), ['warning 78–81 “teh” is no word.']);
  });
});
