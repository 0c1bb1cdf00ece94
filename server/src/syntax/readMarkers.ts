import type { Gathered } from './gather.ts';
import type { LineFacts } from './lineFacts.ts';
import type { Marker } from './types.ts';

/**
 * Chooses between the readings of ambiguous markers, called for each paragraph in order. `(i)` after
 * `(h)` is a letter, after `(a)` a numeral; where both fit, the next point tells. `I.` after `H.` is a letter.
 */
export function createMarkerReader(
  gathered: readonly Gathered[],
): (index: number) => Marker | undefined {
  const last: LastNumbers = { letter: 0, roman: 0, headingLetter: 0, headingRoman: 0 };
  return (index) => {
    const facts = gathered[index]?.facts;
    if (facts === undefined) return undefined;
    const marker =
      facts.alternative === undefined || facts.marker === undefined
        ? facts.marker
        : choose(facts.marker, facts.alternative, last, facts, () => nextPoint(gathered, index));
    remember(last, facts, marker);
    return marker;
  };
}

/** The last number of each sequence that the next marker may continue. */
interface LastNumbers {
  letter: number;
  roman: number;
  headingLetter: number;
  headingRoman: number;
}

function choose(
  first: Marker,
  second: Marker,
  last: LastNumbers,
  facts: LineFacts,
  next: () => LineFacts | undefined,
): Marker {
  const gapOf = (marker: Marker): number => gap(valueOf(marker), lastOf(marker, last, facts));
  const firstGap = gapOf(first);
  const secondGap = gapOf(second);
  if (firstGap !== secondGap) return firstGap < secondGap ? first : second;
  const following = next();
  const firstGoesOn = following !== undefined && continues(following, first);
  const secondGoesOn = following !== undefined && continues(following, second);
  if (firstGoesOn !== secondGoesOn) return firstGoesOn ? first : second;
  return first;
}

/** How far a value is from the one expected; values that go back are worse than any gap. */
function gap(value: number, last: number): number {
  return value > last ? value - last - 1 : FAR + last - value;
}

const FAR = 1000;

function valueOf(marker: Marker): number {
  return marker.numbers[0] ?? 0;
}

function lastOf(marker: Marker, last: LastNumbers, facts: LineFacts): number {
  const isRoman = marker.style === 'roman';
  if (facts.form === 'heading') return isRoman ? last.headingRoman : last.headingLetter;
  return isRoman ? last.roman : last.letter;
}

function continues(facts: LineFacts, marker: Marker): boolean {
  return [facts.marker, facts.alternative].some(
    (next) => next?.style === marker.style && valueOf(next) === valueOf(marker) + 1,
  );
}

/** How many paragraphs to look ahead for the next point of a list. */
const LOOKAHEAD = 8;

function nextPoint(gathered: readonly Gathered[], index: number): LineFacts | undefined {
  for (let next = index + 1; next <= index + LOOKAHEAD; next++) {
    const facts = gathered[next]?.facts;
    if (facts === undefined || facts.form === 'numbered') return undefined;
    if (facts.form === 'point' || facts.form === 'heading') return facts;
  }
  return undefined;
}

function remember(last: LastNumbers, facts: LineFacts, marker: Marker | undefined): void {
  switch (facts.form) {
    case 'point':
      if (marker === undefined) return;
      if (marker.level === 1) {
        last.letter = valueOf(marker);
        last.roman = 0;
      } else last.roman = valueOf(marker);
      return;
    case 'heading':
      if (marker?.style === 'roman') last.headingRoman = valueOf(marker);
      else if (marker?.style === 'letter') last.headingLetter = valueOf(marker);
      if (marker?.style !== 'letter') last.headingLetter = 0;
      break;
    case 'numbered':
    case 'plain':
      break;
    default:
      return;
  }
  last.letter = 0;
  last.roman = 0;
}
