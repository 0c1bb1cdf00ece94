import type { Kind } from '../mutation.ts';
import { citationKinds } from './citations.ts';
import { numbering } from './numbering.ts';
import { wording } from './wording.ts';
import { notes } from './notes.ts';
import { editionKinds } from './editions.ts';
import { quotations } from './quotations.ts';

/** Every kind of mistake that the test puts into texts. */
export const kinds: readonly Kind[] = [
  ...citationKinds,
  ...numbering,
  ...wording,
  ...notes,
  ...editionKinds,
  ...quotations,
];
