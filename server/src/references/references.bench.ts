import { languageTags } from '../languages/index.ts';
import { knownFacts, lexiconFor } from '../model/knownFacts.ts';
import { shippedRegistry } from '../registry/registry.ts';
import { texts } from '../testkit/node/texts.ts';
import { recognise } from './recognise.ts';

/** So many rounds until the engine has compiled for good what runs often. */
const WARM_UP = 10;

/**
 * How fast all reference kinds are recognised, in a warm process on one core, beside a single pass
 * of one regular expression over the same texts and bare reading of their files; published texts where they are beside the project,
 * else the examples.
 */
export function bench(): Record<string, string | number> {
  const registry = shippedRegistry();
  const figures: Record<string, string | number> = {};
  let characters = 0;
  let all = 0;
  let single = 0;
  for (const language of languageTags) {
    const paragraphs = texts(language).flatMap((text) => text.split('\n'));
    const count = paragraphs.reduce((sum, { length }) => sum + length, 0);
    if (count === 0) continue;
    const lexicon = lexiconFor(registry, language, 'un');
    const context = { language, house: 'un', organ: 'unga', year: 2025 } as const;
    const facts = knownFacts(registry);
    const recogniseAll = (): void => {
      for (const paragraph of paragraphs) recognise(paragraph, lexicon, context, facts);
    };
    for (let round = 0; round < WARM_UP; round++) recogniseAll();
    const milliseconds = fastest(recogniseAll);
    const plain = fastest(() => {
      let hits = 0;
      for (const paragraph of paragraphs) hits += paragraph.match(/\d+\/\d+/g)?.length ?? 0;
      return hits;
    });
    figures[`recognition, ${language} (million characters a second)`] = rate(count, milliseconds);
    characters += count;
    all += milliseconds;
    single += plain;
  }
  figures['recognition, all languages (million characters a second)'] = rate(characters, all);
  const reading = fastest(() => languageTags.forEach(texts));
  figures['bare reading of the files (million characters a second)'] = rate(characters, reading);
  figures['one pass of \\d+/\\d+ (million characters a second)'] = rate(characters, single);
  return figures;
}

const rate = (characters: number, milliseconds: number): number =>
  Math.round((characters / milliseconds / 1000) * 10) / 10;

function fastest(run: () => unknown): number {
  let best = Infinity;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
