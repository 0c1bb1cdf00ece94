// The folders of server/src/rules → the list of rules, and their table in the README.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { tsImport } from 'tsx/esm/api';
import { root } from '../lib/root.mjs';
import { folder, ruleIds } from '../lib/ruleFolders.mjs';

const index = `${folder}/index.generated.ts`;
const start = '<!-- rules:start -->';
const end = '<!-- rules:end -->';

/** The files this makes: path from the root → content. */
export async function generate() {
  const ids = await ruleIds();
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const filled = replaceBetweenMarkers(readme, await table(ids));
  const style = await resolveConfig(join(root, 'README.md'));
  return {
    [index]: indexModule(ids),
    'README.md': await format(filled, { ...style, parser: 'markdown' }),
  };
}

/** What a rule says of itself. */
export async function loadRule(id) {
  const module = await tsImport(`../../${folder}/${id}/rule.ts`, import.meta.url);
  // Read as CommonJS, a module is itself the default of what is imported.
  return module.default.default ?? module.default;
}

function indexModule(ids) {
  const imports = ids.map((id) => `import ${camelCase(id)} from './${id}/rule.ts';`);
  return [
    '// Made by scripts/generate/rules.mjs from the folders beside it.',
    ...imports,
    "import type { Rule } from './types.ts';",
    '',
    '/** Every rule that Chapeau ships, by name. */',
    'export const shippedRules: readonly Rule[] = [',
    ...ids.map((id) => `  ${camelCase(id)},`),
    '];',
    '',
  ].join('\n');
}

const camelCase = (id) => id.replace(/-(.)/g, (_whole, letter) => letter.toUpperCase());

async function table(ids) {
  const rows = [];
  for (const id of ids) {
    const rule = await loadRule(id);
    const page = await readFile(join(root, folder, id, 'doc.md'), 'utf8');
    rows.push(
      `| [\`${id}\`](${folder}/${id}/doc.md) | ${rule.severity} | ${scopeOf(rule)} | ${summary(page, id)} |`,
    );
  }
  return ['| rule | severity | where | what it finds |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

/** The houses and languages a rule speaks in, where not in all. */
function scopeOf({ houses, languages }) {
  return [houses, languages].flatMap((each) => (each ? [each.join(', ')] : [])).join('; ');
}

/** The paragraph under the title of a rule's page. */
export function summary(page, id) {
  const [title, text] = page.split(/\n\n/);
  if (title !== `# ${id}` || !text) {
    throw new Error(`${folder}/${id}/doc.md: begin with “# ${id}” and one sentence under it.`);
  }
  return text.replaceAll('\n', ' ').replaceAll('|', '\\|').trim();
}

function replaceBetweenMarkers(readme, content) {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from)
    throw new Error(`README.md: the rules stand between ${start} and ${end}.`);
  return `${readme.slice(0, from + start.length)}\n\n${content}\n\n${readme.slice(to)}`;
}
