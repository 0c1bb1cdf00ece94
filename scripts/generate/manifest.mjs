// The rules → what package.json and package.nls.json say of the setting `chapeau.rules`, so that
// the editor completes the names of rules and explains them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { folder, loadRule, ruleIds, summary } from './rules.mjs';

/** The files this makes: path from the root → content. */
export async function generate() {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const texts = JSON.parse(await readFile(join(root, 'package.nls.json'), 'utf8'));
  const rules = await Promise.all((await ruleIds()).map(describe));

  const setting = manifest.contributes.configuration.properties['chapeau.rules'];
  setting.properties = Object.fromEntries(
    rules.map(({ id, severity }) => [
      id,
      {
        enum: ['off', 'info', 'warning', 'error'],
        default: severity,
        markdownDescription: `%rule.${id}%`,
      },
    ]),
  );
  const others = Object.entries(texts).filter(([key]) => !key.startsWith('rule.'));
  const ofRules = rules.map(({ id, text }) => [`rule.${id}`, text]);
  return {
    'package.json': asJson(manifest),
    'package.nls.json': asJson(Object.fromEntries([...others, ...ofRules])),
  };
}

async function describe(id) {
  const rule = await loadRule(id);
  const page = await readFile(join(root, folder, id, 'doc.md'), 'utf8');
  return { id, severity: rule.severity, text: summary(page, id) };
}

const asJson = (value) => `${JSON.stringify(value, null, 2)}\n`;
