import { Ajv } from 'ajv';

/** Every entry must have the form that `schema/<kind>.schema.json` gives to the files of its name. */
export function checkSchemas({ entries, schemas }) {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  for (const schema of Object.values(schemas)) ajv.addSchema(schema);
  const problems = [];
  for (const [kind, found] of Object.entries(entries)) {
    const schema = schemas[kind];
    if (schema === undefined) {
      problems.push({
        file: found[0]?.file ?? kind,
        text: `there is no schema for files called "${kind}".`,
        wayOut: `Write schema/${kind}.schema.json, or name the file as its neighbours are named.`,
      });
      continue;
    }
    const validate = ajv.getSchema(schema.$id);
    for (const { file, line, value } of found) {
      if (validate(value)) continue;
      for (const error of validate.errors) problems.push({ file, line, ...words(error) });
    }
  }
  return problems;
}

/** ajv's errors in words: `"last" must be integer` with what to write instead. */
function words({ instancePath, keyword, message, params }) {
  const where = instancePath === '' ? 'the entry' : `"${instancePath.slice(1)}"`;
  if (keyword === 'additionalProperties') {
    return {
      text: `"${params.additionalProperty}" is no field of ${where}.`,
      wayOut: 'Mend its spelling or take it out.',
    };
  }
  if (keyword === 'required') {
    return { text: `${where} lacks "${params.missingProperty}".`, wayOut: 'Add it.' };
  }
  if (keyword === 'enum') {
    return { text: `${where} ${message}.`, wayOut: `One of: ${params.allowedValues.join(', ')}.` };
  }
  return { text: `${where} ${message}.`, wayOut: 'See the schema of this kind of file.' };
}
