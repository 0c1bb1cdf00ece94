/**
 * Drafts of any length for measuring: paragraphs such as drafters write, each of its own words, with
 * citations, sessions, editions and now and then a mistake. The same length gives the same draft.
 */
export function makeDraft(characters: number): string {
  const random = numbers(20_260_601);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  const upTo = (limit: number): number => 1 + Math.floor(random() * limit);
  const clause = (): string => `${pick(VERBS)} ${pick(TOPICS)} ${pick(PLACES)}`;
  const citation = (): string =>
    pick([
      `its resolution ${70 + upTo(10)}/${upTo(200)}`,
      `its resolutions ${70 + upTo(4)}/${upTo(200)} and ${75 + upTo(4)}/${upTo(200)}`,
      `Economic and Social Council resolution ${2010 + upTo(14)}/${upTo(20)}`,
      `Security Council resolution ${pick(COUNCIL)}`,
      `A/RES/${70 + upTo(9)}/${upTo(250)}`,
      `Resolution ${100 + upTo(100)} (Rev. Bucharest, 2022) of the Plenipotentiary Conference`,
      `paragraph ${upTo(120)} of resolution 80/173`,
      `action line C${upTo(11)}`,
      `the Commission on Science and Technology for Development at its ${pick(ORDINALS)} session`,
    ]);
  const sentence = (): string =>
    `${clause()}, ${pick(LINKS)} ${citation()}, ${pick(LINKS)} ${clause()}`;

  const lines = ['Follow-up to the review of what was decided', '', 'The General Assembly,', ''];
  let length = lines.join('\n').length;
  const add = (line: string): void => {
    lines.push(line);
    length += line.length + 1;
  };
  for (let n = 0; n < 25; n++) add(`${pick(RECITALS)} ${citation()}, in which it ${sentence()},`);
  add('');
  for (let number = 1; length < characters; number++) {
    // Two numbers in a thousand are left out, which is a mistake to be found.
    if (random() < 0.002) number++;
    add(`${number}.\t${pick(OPERATIVES)} ${citation()}, ${sentence()}, and ${sentence()};`);
    if (random() < 0.3) {
      for (const letter of 'abc') add(`(${letter})\tTo ${sentence()};`);
    }
  }
  return `${lines.join('\n')}\n`;
}

const RECITALS = [
  'Recalling',
  'Recalling also',
  'Reaffirming',
  'Noting',
  'Taking note of',
  'Bearing in mind',
];
const OPERATIVES = [
  'Welcomes',
  'Encourages',
  'Takes note of',
  'Reiterates',
  'Emphasizes',
  'Invites',
  'Requests',
];
const LINKS = [
  'taking into account',
  'as set out in',
  'with due regard to',
  'in accordance with',
  'without prejudice to',
];
const VERBS = [
  'strengthen',
  'review',
  'finance',
  'measure',
  'coordinate',
  'report on',
  'extend',
  'support',
];
const TOPICS = [
  'access to networks for schools and libraries',
  'the training of teachers and of those who maintain equipment',
  'the exchange of experience among small island States',
  'the statistics by which progress is followed',
  'open standards for public services',
  'the resilience of submarine cables',
  'content in the languages of all regions',
];
const PLACES = [
  'in the least developed countries',
  'in rural and remote areas',
  'at the national and regional levels',
  'within existing resources',
  'before the end of the decade',
  'together with all stakeholders',
];
const COUNCIL = ['1325 (2000)', '1540 (2004)', '1889 (2009)', '2250 (2015)', '2419 (2018)'];
const ORDINALS = ['twenty-seventh', 'twenty-eighth', 'twenty-ninth', 'thirtieth'];

/** Numbers from 0 to 1 that are the same every time (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
