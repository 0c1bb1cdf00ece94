import type { Cardinals } from '../cardinals.ts';

const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const teens = ['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const small = new Map([
  ...[...units, ...teens, 'eighteen', 'nineteen'].map((word, at) => [word, at + 1] as const),
  ...tens.map((word, at) => [word, (at + 2) * 10] as const),
]);
for (const [at, ten] of tens.entries())
  for (const [unit, word] of units.slice(0, 9).entries())
    small.set(`${ten}-${word}`, (at + 2) * 10 + unit + 1);

export const cardinals: Cardinals = {
  small,
  hundreds: new Map(
    units.slice(0, 9).flatMap((word, at) => [[`${word} hundred`, (at + 1) * 100] as const]),
  ),
  and: ' and ',
};
