import type { ActionLine, Basis, BodyFacts } from '../../registry/types.ts';
import { isolate } from './isolate.ts';
import type { DescribeContext, Description, Fact } from './types.ts';
import {
  INTERFACE_LANGUAGE,
  basisInWords,
  fact,
  namesFor,
  noteOnBasis,
  titlesFor,
} from './words.ts';

/** An action line of the World Summit on the Information Society: its title, its parts and who facilitates them. */
export function describeActionLine(context: DescribeContext, line: ActionLine): Description {
  const { registry, language } = context;
  const all = registry.actionLines();
  const parts = all.filter(({ code }) => code.startsWith(`${line.code}/`));
  const whole = all.find(({ code }) => line.code.startsWith(`${code}/`));
  return {
    heading: `Action line ${line.code}`,
    titles: titlesFor(line.titles, language, line.titlesFromMemory),
    facts: [
      ...fact('Part of', whole && `${whole.code}, ${namesFor(whole.titles, language)[0] ?? ''}`),
      ...fact('Facilitators', facilitatorsOf(context, line, line.basis)),
      ...partFacts(context, parts),
      ...fact('Goals', line.goals.length > 0 ? `SDG ${line.goals.join(', ')}` : undefined),
      ...fact('Basis', basisInWords(line.basis)),
    ],
  };
}

/** `C7/e-health: E-health – WHO, ITU`; where all of their facilitators are known alike, that is told once. */
function partFacts(context: DescribeContext, parts: readonly ActionLine[]): readonly Fact[] {
  const bases = new Set(parts.map(({ facilitatorsBasis }) => facilitatorsBasis));
  const [alike] = bases.size === 1 ? bases : [];
  return fact(
    alike === 'memory' ? 'Parts and their facilitators (not checked)' : 'Parts',
    ...parts.map((part) => {
      const title = namesFor(part.titles, context.language)[0] ?? '';
      return [`${part.code}: ${isolate(title)}`, facilitatorsOf(context, part, alike ?? part.basis)]
        .filter((each) => each !== '')
        .join(' – ');
    }),
  );
}

/** `ITU, UNESCO and UNDP`, in acronyms, which make a list easier to read. */
function facilitatorsOf(
  { registry }: DescribeContext,
  { facilitators, facilitatorsBasis }: ActionLine,
  ofTheRest: Basis,
): string {
  if (facilitators.length === 0) return '';
  const names = facilitators.map((id) => shortName(registry.body(id)) ?? id);
  return `${names.join(', ')}${noteOnBasis(facilitatorsBasis, ofTheRest)}`;
}

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
