// Where the rules are.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';

export const folder = 'server/src/rules';

/** A folder with a rule.ts is a rule; its name is the rule's id. */
export async function ruleIds() {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(root, folder, entry.name, 'rule.ts')))
    .map((entry) => entry.name)
    .sort();
}
