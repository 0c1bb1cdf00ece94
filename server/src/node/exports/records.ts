import type { LanguageTag } from '../../languages/types.ts';
import { dueOf, mandatesOf } from '../../mandates/index.ts';
import type { Due, Mandate, Party } from '../../mandates/index.ts';
import type { DocumentModel } from '../../model/types.ts';
import { placesIn } from '../../text/places.ts';
import type { Place } from '../../text/places.ts';

/** A draft, and what its file is called for those who read of it. */
export interface NamedDraft {
  readonly file: string;
  readonly model: DocumentModel;
}

export interface PartyRecord {
  /** `un-sg`; null where nobody knows who that is. */
  readonly id: string | null;
  /** As the text names them, or as they are called where it does not name them. */
  readonly name: string;
}

/** What one paragraph asks, as `mandates --format json` gives it. */
export interface MandateRecord
  extends Place, Pick<Mandate, 'verb' | 'strength' | 'wording' | 'task'> {
  readonly file: string;
  readonly language: LanguageTag;
  /** `12 (a)`; empty for a paragraph without a number. */
  readonly paragraph: string;
  readonly actors: readonly PartyRecord[];
  readonly partners: readonly PartyRecord[];
  readonly recipients: readonly PartyRecord[];
  readonly deadline: (DeadlineRecord & Due) | null;
}

interface DeadlineRecord {
  readonly session: string | null;
  readonly date: string | null;
  readonly year: number | null;
  readonly recurs: string | null;
  readonly text: string;
}

/** The mandates of a draft in its order, with their places and how their deadlines stand. */
export function recordsOf({ file, model }: NamedDraft): readonly MandateRecord[] {
  const recordOf = recorder({ file, model });
  return mandatesOf(model).map(recordOf);
}

/** Makes records of the mandates of one draft. */
export function recorder({ file, model }: NamedDraft): (mandate: Mandate) => MandateRecord {
  const placeOf = placesIn(model.text);
  return ({ place, verb, strength, wording, task, span, deadline, ...parties }) => ({
    file,
    ...placeOf(span),
    language: model.language,
    paragraph: place,
    verb,
    strength,
    wording,
    actors: parties.actors.map((party) => partyRecord(party, model)),
    task,
    partners: parties.partners.map((party) => partyRecord(party, model)),
    recipients: parties.recipients.map((party) => partyRecord(party, model)),
    deadline: deadline
      ? {
          session: deadline.session ?? null,
          date: deadline.date ?? null,
          year: deadline.year ?? null,
          recurs: deadline.recurs ?? null,
          text: deadline.text,
          ...dueOf(deadline, model.registry, model.asOf),
        }
      : null,
  });
}

/** Whoever is only meant is called by name, in the language of the draft. */
function partyRecord({ id, text }: Party, { registry, language }: DocumentModel): PartyRecord {
  const name = id === undefined ? undefined : registry.actorNames(id)?.[language];
  return { id: id ?? null, name: text === '' ? (name ?? id ?? '') : text };
}

/** `Secretary-General; Member States` */
export const namesOf = (parties: readonly PartyRecord[]): string =>
  parties.map(({ name }) => name).join('; ');
