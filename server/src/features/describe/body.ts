import type { BodyFacts } from '../../registry/types.ts';
import type { DescribeContext, Description } from './types.ts';
import { INTERFACE_LANGUAGE, basisInWords, fact, namesFor } from './words.ts';

/** A body or process: its full name, acronym, symbols and parent. */
export function describeBody(
  { registry, language }: DescribeContext,
  body: BodyFacts,
): Description {
  const names = namesFor(body.names, language);
  const parent = body.parent === undefined ? undefined : registry.body(body.parent);
  return {
    heading: body.names[INTERFACE_LANGUAGE] ?? names[0] ?? body.id,
    titles: names.filter((name) => name !== body.names[INTERFACE_LANGUAGE]),
    facts: [
      ...fact('Acronym', body.acronym),
      ...fact('Part of', parent?.names[INTERFACE_LANGUAGE] ?? body.parent),
      ...fact('Symbols begin with', body.symbolPrefix),
      ...fact('Basis', basisInWords(body.basis)),
    ],
  };
}
