import type { LanguageTag } from '../../languages/types.ts';
import type { ActionLine, Basis, BodyFacts } from '../../registry/types.ts';
import { isolate } from './isolate.ts';
import type { DescribeContext, Description, Fact } from './types.ts';
import { say, uiWords } from './ui/index.ts';
import { basisFact, fact, namesFor, noteOnBasis, titlesFor, uiName } from './words.ts';

/** An action line of the World Summit on the Information Society: its title, its parts and who facilitates them. */
export function describeActionLine(context: DescribeContext, line: ActionLine): Description {
  const { registry, language, ui } = context;
  const all = registry.actionLines();
  const parts = all.filter(({ code }) => code.startsWith(`${line.code}/`));
  const whole = all.find(({ code }) => line.code.startsWith(`${code}/`));
  return {
    heading: say(ui, 'actionLine', { code: line.code }),
    titles: titlesFor(context, line.titles, line.titlesFromMemory),
    facts: [
      ...fact(
        ui,
        'partOf',
        whole && `${whole.code}, ${isolate(ui, namesFor(whole.titles, language, ui)[0] ?? '')}`,
      ),
      ...fact(ui, 'facilitators', facilitatorsOf(context, line, line.basis)),
      ...partFacts(context, parts),
      ...fact(ui, 'goals', line.goals.length > 0 ? `SDG ${line.goals.join(', ')}` : undefined),
      ...basisFact(ui, line.basis),
    ],
  };
}

/** `C7/e-health: E-health – WHO, ITU`; where all of their facilitators are known alike, that is told once. */
function partFacts(context: DescribeContext, parts: readonly ActionLine[]): readonly Fact[] {
  const bases = new Set(parts.map(({ facilitatorsBasis }) => facilitatorsBasis));
  const [alike] = bases.size === 1 ? bases : [];
  const { language, ui } = context;
  return fact(
    ui,
    alike === 'memory' ? 'partsNotChecked' : 'parts',
    ...parts.map((part) => {
      const title = namesFor(part.titles, language, ui)[0] ?? '';
      return [
        `${part.code}${uiWords(ui).colon}${isolate(ui, title)}`,
        facilitatorsOf(context, part, alike ?? part.basis),
      ]
        .filter((each) => each !== '')
        .join(' – ');
    }),
  );
}

/** `ITU, UNESCO and UNDP`, in acronyms, which make a list easier to read. */
function facilitatorsOf(
  { registry, ui }: DescribeContext,
  { facilitators, facilitatorsBasis }: ActionLine,
  ofTheRest: Basis,
): string {
  if (facilitators.length === 0) return '';
  const names = facilitators.map((id) => shortName(registry.body(id), ui) ?? id);
  return `${names.join(', ')}${noteOnBasis(ui, facilitatorsBasis, ofTheRest)}`;
}

const shortName = (body: BodyFacts | undefined, ui: LanguageTag): string | undefined =>
  body?.acronym ?? uiName(body?.names, ui);

/** For a code that is on no list, the lines that there are. */
export function describeUnknownActionLine(
  { registry, ui }: DescribeContext,
  code: string,
): Description {
  const codes = registry.actionLines().map((line) => line.code);
  return {
    heading: say(ui, 'actionLine', { code }),
    titles: [],
    facts: [...fact(ui, 'status', say(ui, 'missing')), ...fact(ui, 'thereAre', codes.join(', '))],
  };
}
