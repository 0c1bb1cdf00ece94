import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { appendToYaml } from './appendYaml.ts';

const entry = { symbol: 'A/RES/81/12', titles: { en: 'Roads: for all', ar: 'طرق' } };
const added = '- symbol: A/RES/81/12\n    titles:\n      en: "Roads: for all"\n      ar: طرق\n';

describe('an entry is added to YAML, and every other character stays', () => {
  for (const [name, before, after] of [
    ['to nothing', '', `instruments:\n  ${added}`],
    ['to a comment', '# Ours.', `# Ours.\ninstruments:\n  ${added}`],
    [
      'behind the last one, before what follows',
      '# Ours.\ninstruments:\n  - symbol: A/RES/81/1   # the first\n    titles: {en: "One"}\n\n# Bodies\nbodies: []\n',
      `# Ours.\ninstruments:\n  - symbol: A/RES/81/1   # the first\n    titles: {en: "One"}\n  ${added}\n# Bodies\nbodies: []\n`,
    ],
    [
      'with the indentation of the others',
      'instruments:\n- symbol: A/RES/81/1\n',
      `instruments:\n- symbol: A/RES/81/1\n${added.replaceAll('\n  ', '\n')}`,
    ],
    [
      'behind a comment in the same line, without a line end',
      'instruments:\n  - symbol: A/RES/81/1 # one',
      `instruments:\n  - symbol: A/RES/81/1 # one\n  ${added}`,
    ],
    [
      'as the first of a new list',
      'bodies:\n  - {id: rb, names: {en: Road Board}}\n',
      `bodies:\n  - {id: rb, names: {en: Road Board}}\ninstruments:\n  ${added}`,
    ],
  ] as const) {
    test(name, () => assert.equal(appendToYaml(before, 'instruments', entry), after));
  }

  for (const [name, text] of [
    ['in one line', 'instruments: []\n'],
    ['all in braces', '{bodies: []}\n'],
    ['that is broken', 'instruments: [\n'],
    ['that is a list', '- one\n'],
  ] as const) {
    test(`nothing is added to a file ${name}`, () =>
      assert.equal(appendToYaml(text, 'instruments', entry), undefined));
  }
});
