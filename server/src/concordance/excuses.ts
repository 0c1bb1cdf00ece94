import type { LanguageTag } from '../languages/types.ts';
import type { Present } from './present.ts';
import type { Fact } from './types.ts';

/**
 * Why one version may lack what another has, without a slip: it says a number in words, `ten years` for
 * 10; or the figures stand there as often, and it was only not recognised what they number.
 */
export function isExcused(fact: Fact, lacking: Present, having: Present): boolean {
  const [key] = fact.keys;
  const said = lacking.sayings();
  const standsAsOften = (literal: string): boolean => {
    const count = said.count(literal);
    return count > 0 && count >= having.sayings().count(literal);
  };
  switch (fact.kind) {
    case 'figure': {
      const literal = fact.literal ?? key;
      const numbers = [literal, ...fact.keys].map((each) => Number(each.replace('%', '')));
      return waysToWrite(literal).some(standsAsOften) || numbers.some(said.number);
    }
    case 'action-line':
      return said.count(key.replace(/^wsis:/, '')) > 0;
    case 'session':
      return standsAsOften(key) || said.number(Number(key));
    case 'date':
      return isDateExcused(key, lacking, standsAsOften);
    case 'paragraph-reference':
      return isPlaceExcused(key, lacking);
    case 'citation':
      return isCitationExcused(fact, lacking);
    case 'quantifier':
    case 'footnote':
    case 'body':
    case 'term':
      return false;
  }
}

function isDateExcused(
  key: string,
  lacking: Present,
  standsAsOften: (literal: string) => boolean,
): boolean {
  const [cited = '', dated] = key.split('@');
  // Documents are dated where they are first cited, which may be another place.
  if (dated !== undefined) {
    return !lacking.of('date').facts.some(({ keys: [other] }) => other.startsWith(`${cited}@`));
  }
  const [month = '', day] = key.split('-');
  if (day === undefined) return standsAsOften(key);
  return lacking.sayings().month(Number(month), day === '' ? undefined : Number(day));
}

function isPlaceExcused(key: string, lacking: Present): boolean {
  const [number = '', point] = key.split('.');
  const alike = lacking
    .of('paragraph-reference')
    .facts.map(({ keys: [other] }) => other.split('.'))
    .filter(([each]) => each === number);
  // `paragraph 12` where others say `12 (a)` leaves open which point; `12 (b)` does not.
  if (alike.length > 0)
    return point === undefined || alike.some(([, other]) => other === undefined);
  const said = lacking.sayings();
  return said.count(number) > 0 || said.number(Number(number));
}

function isCitationExcused({ cited }: Fact, lacking: Present): boolean {
  if (!cited) return false;
  if (CONFERENCE_DECISION.test(cited.literal) && !isLatin(lacking.language)) return true;
  const isOther = lacking
    .of('citation')
    .facts.some((each) => each.cited?.literal === cited.literal);
  return !isOther && lacking.sayings().count(cited.literal) > 0;
}

/** Target `8.7` is also written `8-7`, in Arabic `7-8`, and `8/7`. */
function waysToWrite(literal: string): readonly string[] {
  const [, whole, part] = /^(\d{1,2})[.,](\d{1,2})$/.exec(literal) ?? [];
  if (whole === undefined || part === undefined) return [literal];
  return [literal, `${whole}-${part}`, `${part}-${whole}`, `${whole}/${part}`, `${part}.${whole}`];
}

/** `XII/23`, `BC-14/13`: translated like words where letters are not Latin, `المقرر 12/23`. */
const CONFERENCE_DECISION = /^(?![ASET]\/)[A-Z]{1,6}(?:-\d+)?\/\d+$/;
const isLatin = (language: LanguageTag): boolean => ['en', 'es', 'fr'].includes(language);
