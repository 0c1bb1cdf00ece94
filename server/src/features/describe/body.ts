import type { BodyFacts } from '../../registry/types.ts';
import { labelOf } from './label.ts';
import { mandateFacts } from './mandates.ts';
import { meetingFacts } from './meetings.ts';
import { relationFacts } from './relations.ts';
import type { DescribeContext, Description } from './types.ts';
import { INTERFACE_LANGUAGE, basisInWords, fact, namesFor, noteOnBasis } from './words.ts';

/**
 * A body or process: its names, what it belongs to and who serves it, when it meets, what it
 * facilitates, what texts ask of it, and of what the results go to it.
 */
export function describeBody(context: DescribeContext, body: BodyFacts): Description {
  const { registry, language } = context;
  const names = namesFor(body.names, language);
  const { secretariat, acronym } = body;
  const name = body.names[INTERFACE_LANGUAGE] ?? names[0] ?? body.id;
  const lines = registry.actionLines().filter(({ facilitators }) => facilitators.includes(body.id));
  return {
    heading: acronym === undefined || name.includes(acronym) ? name : `${name} (${acronym})`,
    titles: names.filter((each) => each !== name),
    facts: [
      ...fact('Part of', body.parent && labelOf(registry, body.parent)),
      ...fact(
        'Secretariat',
        secretariat &&
          `${labelOf(registry, secretariat.by)}${noteOnBasis(secretariat.basis, body.basis)}`,
      ),
      ...fact('Symbols begin with', body.symbolPrefix),
      ...meetingFacts(context, body.id),
      ...fact('Facilitates', lines.map(({ code }) => code).join(', ')),
      ...relationFacts(context, body.id),
      ...mandateFacts(context, 'Is asked', registry.mandatesOf(body.id), { actor: body.id }),
      ...mandateFacts(context, 'Is to receive', registry.mandatesOf(body.id, 'recipient'), {
        recipient: body.id,
      }),
      ...mandateFacts(context, 'Is to help', registry.mandatesOf(body.id, 'partner'), {}),
      ...fact('Basis', basisInWords(body.basis)),
    ],
  };
}
