import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isLanguageTag } from '../languages/index.ts';
import { knownFacts, lexiconFor } from '../model/knownFacts.ts';
import { shippedRegistry } from '../registry/registry.ts';
import { recognise } from './recognise.ts';
import type { HouseId, RecognitionContext } from './types.ts';

const folder = new URL('./cases/', import.meta.url);
const SIGNS: readonly (readonly [string, string])[] = [
  ['⇥', '\t'],
  ['␣', '\u00a0'],
  ['«RLM»', '\u200f'],
  ['«LRM»', '\u200e'],
  ['«SHY»', '\u00ad'],
];

interface Case {
  readonly context: RecognitionContext;
  readonly text: string;
  readonly expected: readonly string[];
}

/** `en un unga 2025: Recalling its ⟦resolution 70/125→un:A/RES/70/125⟧` as text and expectations. */
function readCase(line: string): Case {
  const colon = line.indexOf(': ');
  const [language = '', house = '', organ = '-', year = '-'] = line.slice(0, colon).split(' ');
  assert.ok(isLanguageTag(language), line);
  let rest = line.slice(colon + 2);
  for (const [sign, character] of SIGNS) rest = rest.replaceAll(sign, character);
  let text = '';
  const expected: string[] = [];
  for (const piece of rest.split(/(⟦[^⟧]*⟧)/)) {
    if (!piece.startsWith('⟦')) {
      text += piece;
      continue;
    }
    const [form = '', id = ''] = piece.slice(1, -1).split('→');
    expected.push(`${text.length}–${text.length + form.length} ${form} → ${id}`);
    text += form;
  }
  return {
    context: {
      language,
      house: house as HouseId,
      ...(organ !== '-' && { organ }),
      ...(year !== '-' && { year: Number(year) }),
    },
    text,
    expected,
  };
}

const registry = shippedRegistry();

for (const file of readdirSync(folder).filter((name) => name.endsWith('.cases.txt'))) {
  const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
  let kinds: readonly string[] = [];
  let section = '';
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('kinds: ')) kinds = line.slice(7).split(/, ?/);
    else if (line.startsWith('#')) section = line.slice(1).trim();
    if (line.trim() === '' || line.startsWith('#') || line.startsWith('kinds: ')) continue;
    const wanted = kinds;
    test(`${file}:${index + 1} ${section}: ${line.slice(0, 70)}`, () => {
      const { context, text, expected } = readCase(line);
      const lexicon = lexiconFor(registry, context.language, context.house);
      const found = recognise(text, lexicon, context, knownFacts(registry))
        .filter(({ kind }) => wanted.includes(kind))
        .map(
          ({ span, id }) => `${span.start}–${span.end} ${text.slice(span.start, span.end)} → ${id}`,
        );
      assert.deepEqual(found, expected);
    });
  }
}
