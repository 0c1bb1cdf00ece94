import type { DocumentModel } from '../model/types.ts';
import { dueOf } from './due.ts';
import type { Due, DueState } from './due.ts';
import { mandatesOf } from './extract.ts';
import type { Mandate } from './types.ts';

/** One ask of one draft, with how its deadline stands. */
export interface DueMandate {
  readonly uri: string;
  readonly mandate: Mandate;
  readonly due: Due;
}

const order: readonly DueState[] = ['past', 'this-year', 'later', 'recurring', 'open'];

/**
 * What all drafts of a workspace ask, as it stands on a day: first what is past, then what comes next,
 * what recurs, and what has no deadline; within those by day, then in the order of the texts.
 */
export function mandateOverview(
  models: readonly DocumentModel[],
  asOf: string,
): readonly DueMandate[] {
  return models
    .flatMap((model) =>
      mandatesOf(model).map((mandate) => ({
        uri: model.uri,
        mandate,
        due: dueOf(mandate.deadline, model.registry, asOf),
      })),
    )
    .sort(
      (a, b) =>
        order.indexOf(a.due.state) - order.indexOf(b.due.state) ||
        (a.due.to ?? '').localeCompare(b.due.to ?? ''),
    );
}
