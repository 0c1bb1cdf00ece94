// Turns the facts of server/data into the module the registry is built from.
import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { compact } from './registry/compact.mjs';
import { checkIntegrity } from './registry/integrity.mjs';
import { readData } from './registry/read.mjs';
import { checkSchemas } from './registry/schemas.mjs';

/** The files this makes: path from the root → content. */
export function generate() {
  return {
    'server/src/registry/data.generated.ts': moduleFrom(readData(join(root, 'server', 'data'))),
  };
}

/** The text of the module for the data read; throws, naming file, line and way out, if they do not hold. */
export function moduleFrom(data) {
  const problems = [...data.problems, ...checkSchemas(data)];
  // References between entries can only be followed once the entries have their form.
  if (problems.length === 0) problems.push(...checkIntegrity(data));
  if (problems.length > 0) throw new Error(describe(problems));
  return moduleText(compact(data));
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

// The facts are one JSON text, which engines parse several times faster than an object literal;
// one entry a line, so that a change to the data is a small change here.
function moduleText(data) {
  const sections = Object.entries(data).map(([key, value]) => {
    return `${JSON.stringify(key)}:${lines(value)}`;
  });
  const json = `{${sections.join(',\n')}}`;
  const literal = json.replace(/[\\`]|\$\{/g, (sign) => `\\${sign}`);
  return [
    '// Generated from server/data by scripts/generate/registry.mjs: change the data, not this file.',
    "import type { RegistryData } from './data.ts';",
    '',
    `const json = \`${literal}\`;`,
    '',
    'export const generatedData = (): RegistryData => JSON.parse(json) as RegistryData;',
    '',
  ].join('\n');
}

function lines(value) {
  if (Array.isArray(value)) return `[\n${value.map((it) => JSON.stringify(it)).join(',\n')}\n]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).map(
      ([key, it]) => `${JSON.stringify(key)}:${JSON.stringify(it)}`,
    );
    return `{\n${entries.join(',\n')}\n}`;
  }
  return JSON.stringify(value);
}
