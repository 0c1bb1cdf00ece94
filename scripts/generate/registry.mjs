// Turns the facts of server/data into the module the registry is built from.
import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { compact } from './registry/compact.mjs';
import { checkIntegrity } from './registry/integrity.mjs';
import { pack } from './registry/pack.mjs';
import { readData } from './registry/read.mjs';
import { checkSchemas } from './registry/schemas.mjs';

/** The files this makes: path from the root → content. */
export function generate() {
  return {
    'server/src/registry/data.generated.ts': moduleFrom(readData(join(root, 'server', 'data'))),
  };
}

/** All facts as the columns that the module holds, for a bundle that packs them tighter. */
export const packedData = () => columnsFrom(readData(join(root, 'server', 'data')));

/** The text of the module for the data read; throws, naming file, line and way out, if they do not hold. */
export const moduleFrom = (data) => moduleText(columnsFrom(data));

function columnsFrom(data) {
  const problems = [...data.problems, ...checkSchemas(data)];
  // References between entries can only be followed once the entries have their form.
  if (problems.length === 0) problems.push(...checkIntegrity(data));
  if (problems.length > 0) throw new Error(describe(problems));
  return pack(compact(data));
}

/** Shows at most so many problems, since one slip often makes many. */
const shown = 20;

function describe(problems) {
  const lines = problems.slice(0, shown).map(({ file, line, text, wayOut }) => {
    return `server/data/${file}${line ? `:${line}` : ''}: ${text}${wayOut ? ` ${wayOut}` : ''}`;
  });
  const more = problems.length > shown ? [`… and ${problems.length - shown} more`] : [];
  return [`${problems.length} problems in the registry data`, ...lines, ...more].join('\n');
}

// One cell a line, so that a change to the data is a small change here, and no JSON to parse at start.
function moduleText(columns) {
  const sections = Object.entries(columns).map(
    ([name, cells]) => `  '${name}': \`${cells.replace(/[\\`]|\$\{/g, (sign) => `\\${sign}`)}\`,\n`,
  );
  return [
    '// Generated from server/data by scripts/generate/registry.mjs: change the data, not this file.',
    "import type { RegistryData } from './data.ts';",
    "import { unpack } from './unpack.ts';",
    '',
    'const columns = {',
    `${sections.join('')}};`,
    '',
    '/** The facts anew, each section read when first asked for. */',
    'export const generatedData = (): RegistryData => unpack(columns);',
    '',
  ].join('\n');
}
