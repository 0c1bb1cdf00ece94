import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageTags } from '../languages/index.ts';
import { analyse } from '../model/analyse.ts';
import { shippedRegistry } from '../registry/registry.ts';
import { sharedFolder } from '../testkit/node/texts.ts';
import { compareVersions } from './index.ts';

const ROUNDS = 5;

/**
 * How long six language versions take to be read and compared, in a warm process: an outcome document
 * of 127 paragraphs where it is beside the project, else the drafts of the tests.
 */
export function bench(): Record<string, string | number> {
  const texts = versions();
  const run = (): number => {
    const start = performance.now();
    const models = texts.map(({ language, text }) =>
      analyse(
        { uri: `text.${language}.reso`, text },
        { registry: shippedRegistry(), asOf: '2026-06-01', languageHint: language },
      ),
    );
    compareVersions(models, languageTags);
    return performance.now() - start;
  };
  run();
  const times = Array.from({ length: ROUNDS }, run).sort((a, b) => a - b);
  return {
    'comparison of six versions (characters)': texts.reduce(
      (sum, { text }) => sum + text.length,
      0,
    ),
    'comparison of six versions, with reading (ms)': Math.round(times[ROUNDS >> 1] ?? 0),
  };
}

function versions() {
  const shared = sharedFolder();
  const fixtures = join(import.meta.dirname, '..', '..', '..', 'test', 'fixtures');
  return languageTags.map((language) => {
    const published = shared && join(shared, 'corpus', language, 'A_RES_80_173.txt');
    const path =
      published !== undefined && existsSync(published)
        ? published
        : join(fixtures, `energy.${language}.reso`);
    return { language, text: readFileSync(path, 'utf8') };
  });
}
