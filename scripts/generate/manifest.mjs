// The rules → what package.json and package.nls.*.json say of the setting `chapeau.rules`, so that
// the editor completes the names of rules and explains them.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { folder, ruleIds } from '../lib/ruleFolders.mjs';
import { loadRule, summary } from './rules.mjs';

/** The files this makes: path from the root → content. */
export async function generate() {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const ids = await ruleIds();
  const rules = await Promise.all(ids.map(severityOf));

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
  const texts = Object.entries(languages).map(async ([file, page]) => [
    file,
    asJson(await textsOf(file, page, ids)),
  ]);
  return { 'package.json': asJson(manifest), ...Object.fromEntries(await Promise.all(texts)) };
}

/** The texts of the manifest in each language, and the pages from which what rules find is taken. */
const languages = {
  'package.nls.json': 'doc.md',
  'package.nls.ar.json': 'doc.ar.md',
  'package.nls.es.json': 'doc.es.md',
  'package.nls.fr.json': 'doc.fr.md',
  'package.nls.ru.json': 'doc.ru.md',
  'package.nls.zh-cn.json': 'doc.zh.md',
};

async function textsOf(file, page, ids) {
  const texts = JSON.parse(await readFile(join(root, file), 'utf8'));
  const others = Object.entries(texts).filter(([key]) => !key.startsWith('rule.'));
  const ofRules = ids
    .filter((id) => existsSync(join(root, folder, id, page)))
    .map(async (id) => [
      `rule.${id}`,
      summary(await readFile(join(root, folder, id, page), 'utf8'), id),
    ]);
  return Object.fromEntries([...others, ...(await Promise.all(ofRules))]);
}

const severityOf = async (id) => ({ id, severity: (await loadRule(id)).severity });

const asJson = (value) => `${JSON.stringify(value, null, 2)}\n`;
