import type { BodyFacts } from '../../registry/types.ts';
import { labelOf } from './label.ts';
import { mandateFacts } from './mandates.ts';
import { meetingFacts } from './meetings.ts';
import { relationFacts } from './relations.ts';
import type { DescribeContext, Description } from './types.ts';
import { basisFact, fact, namesFor, noteOnBasis, uiName } from './words.ts';

/**
 * A body or process: its names, what it belongs to and who serves it, when it meets, what it
 * facilitates, what texts ask of it, and of what the results go to it.
 */
export function describeBody(context: DescribeContext, body: BodyFacts): Description {
  const { registry, language, ui } = context;
  const names = namesFor(body.names, language, ui);
  const { secretariat, acronym } = body;
  const name = uiName(body.names, ui) ?? names[0] ?? body.id;
  const lines = registry.actionLines().filter(({ facilitators }) => facilitators.includes(body.id));
  return {
    heading: acronym === undefined || name.includes(acronym) ? name : `${name} (${acronym})`,
    titles: names.filter((each) => each !== name),
    facts: [
      ...fact(ui, 'partOf', body.parent && labelOf(registry, body.parent, ui)),
      ...fact(
        ui,
        'secretariat',
        secretariat &&
          `${labelOf(registry, secretariat.by, ui)}${noteOnBasis(ui, secretariat.basis, body.basis)}`,
      ),
      ...fact(ui, 'symbols', body.symbolPrefix),
      ...meetingFacts(context, body.id),
      ...fact(ui, 'facilitates', lines.map(({ code }) => code).join(', ')),
      ...relationFacts(context, body.id),
      ...mandateFacts(context, 'isAsked', registry.mandatesOf(body.id), { actor: body.id }),
      ...mandateFacts(context, 'isToReceive', registry.mandatesOf(body.id, 'recipient'), {
        recipient: body.id,
      }),
      ...mandateFacts(context, 'isToHelp', registry.mandatesOf(body.id, 'partner'), {}),
      ...basisFact(ui, body.basis),
    ],
  };
}
