import type { DocumentModel } from '../model/types.ts';
import { toDocument } from '../text/span.ts';
import type { DocumentSpan } from '../text/span.ts';
import { dueOf } from './due.ts';
import type { Due } from './due.ts';
import { mandatesOf } from './extract.ts';
import type { Mandate } from './types.ts';

/** What stands above a paragraph that asks for something: by when, or that it says no date or session. */
export interface DeadlineLens {
  /** Of the number or the first words, over which it stands. */
  readonly span: DocumentSpan;
  /** As the text says it, `annually`; absent where nothing is said. */
  readonly says?: string;
  readonly due: Due;
}

/**
 * Of each paragraph that asks for something, what is due first. That nothing is said is told only of
 * what binds: `Requests …`, `instructs …`, not `Encourages …`.
 */
export function deadlineLenses(model: DocumentModel): readonly DeadlineLens[] {
  const byParagraph = new Map<number, Asked>();
  for (const mandate of mandatesOf(model)) {
    const asked = { mandate, due: dueOf(mandate.deadline, model.registry, model.asOf) };
    const known = byParagraph.get(mandate.paragraph);
    if (!known || isSooner(asked, known)) byParagraph.set(mandate.paragraph, asked);
  }
  return [...byParagraph].flatMap(([index, { mandate, due }]): readonly DeadlineLens[] => {
    const paragraph = model.paragraphs[index];
    if (!paragraph || (!mandate.deadline && !binds(mandate))) return [];
    const span = toDocument(paragraph, paragraph.marker?.span ?? paragraph.content);
    return [{ span, ...(mandate.deadline && { says: mandate.deadline.text }), due }];
  });
}

interface Asked {
  readonly mandate: Mandate;
  readonly due: Due;
}

const binds = ({ strength }: Mandate): boolean =>
  strength === 'request' || strength === 'instruction';

/** A day before another; a deadline before none; of two without, the one that binds. */
function isSooner(one: Asked, other: Asked): boolean {
  if (one.due.to !== other.due.to) {
    return one.due.to !== undefined && one.due.to < (other.due.to ?? '9');
  }
  const said = [one, other].map(({ mandate }) => mandate.deadline !== undefined);
  if (said[0] !== said[1]) return said[0] === true;
  return binds(one.mandate) && !binds(other.mandate);
}
