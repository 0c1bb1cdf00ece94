import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isLanguageTag, languageTags } from '../../server/src/languages/index.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { shippedRegistry } from '../../server/src/registry/registry.ts';
import { lint } from '../../server/src/rules/engine.ts';
import { shippedRules } from '../../server/src/rules/index.generated.ts';
import type { Rule } from '../../server/src/rules/types.ts';
import { sharedFolder } from '../../server/src/testkit/node/texts.ts';
import { bundle } from '../lsp/bundles.ts';
import { best, once, readAll, start } from './wholeProcess.ts';

const AS_OF = '2026-06-01';
const SLOWEST_SHOWN = 5;

/** All rules over all published texts: how fast, and what the whole command costs beside reading. */
export async function bench(): Promise<Record<string, string>> {
  const shared = sharedFolder();
  if (shared === undefined) return { lint: 'no published texts beside the project' };
  const corpus = join(shared, 'corpus');
  const texts = languageTags.flatMap((language) =>
    readdirSync(join(corpus, language))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ language, text: readFileSync(join(corpus, language, name), 'utf8') })),
  );
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const models = texts.map(({ language, text }) =>
    analyse({ uri: 'memory:/x', text }, { registry: shippedRegistry(), asOf: AS_OF, language }),
  );
  for (const model of models) void model.references;

  const run = (rules: readonly Rule[]): number =>
    best(() => models.forEach((model) => lint(model, { rules })));
  const rulesAlone = run(shippedRules);
  const slowest = shippedRules
    .map((rule) => ({
      id: rule.id,
      time: once(() => models.forEach((m) => lint(m, { rules: [rule] }))),
    }))
    .sort((a, b) => b.time - a.time)
    .slice(0, SLOWEST_SHOWN)
    .map(({ id, time }) => `${id} ${time.toFixed(0)} ms`);
  const whole = best(() =>
    texts.forEach(({ text, language }) =>
      lint(
        analyse({ uri: 'memory:/x', text }, { registry: shippedRegistry(), asOf: AS_OF, language }),
      ),
    ),
  );
  const folders = languageTags.filter(isLanguageTag).map((language) => join(corpus, language));
  const command = best(() => start(bundle('cli.js'), 'lint', ...folders, '--as-of', AS_OF));
  const reading = best(() => readAll(folders));
  const perSecond = (time: number): string =>
    `${(characters / time / 1000).toFixed(1)} M characters/s`;
  return {
    texts: `${texts.length} texts, ${(characters / 1e6).toFixed(1)} M characters, ${shippedRules.length} rules`,
    'rules alone': perSecond(rulesAlone),
    'reading, recognition and rules': perSecond(whole),
    'the slowest rules': slowest.join(', '),
    'chapeau lint, whole process': `${command.toFixed(0)} ms`,
    'only reading the files': `${reading.toFixed(0)} ms`,
    'lint beside reading': `${(command / reading).toFixed(1)} times`,
  };
}
