import type { MeaningWords } from '../meaning.ts';

export const meaning: MeaningWords = {
  negations: ['not','no','never','neither','nor','without','cannot','none','non','except','unless'],
  quantifiers: ['all','every','each','any','some','only','most','many','few','both','half','at least','at most','shall','should','must','may'],
};
