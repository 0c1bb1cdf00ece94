// The published schemas → a module that checks values against them, so that neither the program nor
// the server carries a compiler of schemas; and the names of all rules into that of chapeau.json, so
// that an editor completes them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { transform } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { root } from '../lib/root.mjs';
import { ruleIds } from '../lib/ruleFolders.mjs';

const settings = 'schemas/chapeau.schema.json';
const validators = 'server/src/workspace/validators.generated.ts';

/** What the module exports → the schema it checks. */
const exported = {
  isSettings: 'chapeau.schema.json',
  isRegistry: 'registry.schema.json',
  isRegistryLine: 'registry-lines.schema.json',
};

/** The files this makes: path from the root → content. */
export async function generate() {
  const schemas = await Promise.all(
    Object.values(exported).map(async (name) =>
      JSON.parse(await readFile(join(root, 'schemas', name), 'utf8')),
    ),
  );
  const [chapeau] = schemas;
  const severity = chapeau.properties.rules.additionalProperties;
  chapeau.properties.rules.properties = Object.fromEntries(
    (await ruleIds()).map((id) => [id, { enum: severity.enum }]),
  );
  const style = await resolveConfig(join(root, settings));
  return {
    [settings]: await format(JSON.stringify(chapeau), { ...style, parser: 'json' }),
    [validators]: await moduleOf(schemas),
  };
}

async function moduleOf(schemas) {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictRequired: false,
    // Lengths are those that editors count, which need no code of ajv; it warns of that.
    unicode: false,
    logger: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  for (const schema of schemas) ajv.addSchema(checked(schema));
  const source = standalone.default(ajv, exported);
  if (source.includes('require(')) {
    throw new Error('schemas: a check needs code of ajv, which the module cannot import.');
  }
  const { code } = await transform(source, { minify: true, format: 'esm', charset: 'utf8' });
  return [
    '// @ts-nocheck',
    '// Made by scripts/generate/validators.mjs from the folder schemas.',
    code,
  ].join('\n');
}

/** What there is to check in a schema, without what it tells to people. */
function checked(schema) {
  const { rules, ...others } = schema.properties;
  return withoutWords({
    ...schema,
    // That there is a rule of that name is for the rules to tell.
    properties: rules ? { ...others, rules: { ...rules, properties: {} } } : others,
  });
}

function withoutWords(value) {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, text]) => !(['title', 'description'].includes(key) && typeof text === 'string'),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutWords(inner)]));
}
