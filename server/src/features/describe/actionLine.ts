import type { ActionLine, BodyFacts } from '../../registry/types.ts';
import type { DescribeContext, Description } from './types.ts';
import { INTERFACE_LANGUAGE, basisInWords, fact, namesFor } from './words.ts';

/** An action line of the World Summit on the Information Society: its title and who facilitates it. */
export function describeActionLine(
  { registry, language }: DescribeContext,
  line: ActionLine,
): Description {
  const parts = registry.actionLines().filter(({ code }) => code.startsWith(`${line.code}/`));
  return {
    heading: `Action line ${line.code}`,
    titles: namesFor(line.titles, language),
    facts: [
      ...fact(
        'Facilitators',
        line.facilitators.map((id) => shortName(registry.body(id)) ?? id).join(', '),
      ),
      ...fact(
        'Parts',
        ...parts.map(({ code, titles }) => `${code}: ${namesFor(titles, language)[0] ?? ''}`),
      ),
      ...fact('Goals', line.goals.map((goal) => `SDG ${goal}`).join(', ')),
      ...fact('Basis', basisInWords(line.basis)),
    ],
  };
}

/** A list of facilitators is read more easily in acronyms. */
const shortName = (body: BodyFacts | undefined): string | undefined =>
  body?.acronym ?? body?.names[INTERFACE_LANGUAGE];

/** For a code that is on no list, the lines that there are. */
export function describeUnknownActionLine(
  { registry }: DescribeContext,
  code: string,
): Description {
  const codes = registry.actionLines().map((line) => line.code);
  return {
    heading: `Action line ${code}`,
    titles: [],
    facts: [...fact('Status', 'does not exist'), ...fact('There are', codes.join(', '))],
  };
}
