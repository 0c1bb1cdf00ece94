import type { LanguageTag } from '../../languages/types.ts';
import type {
  BodyRow,
  ConferenceRow,
  EditionRow,
  Forms,
  InstrumentRow,
  SessionRow,
} from '../data.ts';
import type { Passage, PassagePlace, Wording } from '../types.ts';

/** Facts that lie above those that ship: an organization's, or those of a workspace. */
export interface RegistryOverlay {
  /** Where they are from, for whoever asks: `registry.yaml`. */
  readonly name: string;
  readonly instruments: readonly OverlayInstrument[];
  readonly editions: readonly EditionRow[];
  readonly bodies: readonly BodyRow[];
  readonly sessions: readonly SessionRow[];
  readonly conferences: readonly ConferenceRow[];
  readonly texts?: AdoptedTexts;
}

export interface OverlayInstrument extends InstrumentRow {
  /** Names of what is not called by its title: a resolution that texts call `the Road Map resolution`. */
  readonly alsoCalled?: Forms;
  readonly lastParagraph?: number;
}

/** Texts at hand, by the ids of what they are. Read when asked for. */
export interface AdoptedTexts {
  lastParagraph(id: string): number | undefined;
  passage(id: string, place: PassagePlace, language: LanguageTag): Passage | undefined;
  wording(id: string, language: LanguageTag): Wording | undefined;
}
