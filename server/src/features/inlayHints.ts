import { packs } from '../languages/index.ts';
import type { LanguageTag } from '../languages/types.ts';
import type { DocumentModel, ResolvedReference } from '../model/types.ts';
import type { DocumentSpan } from '../text/span.ts';
import { contextOf } from './describe/reference.ts';
import { readableDaysAway, readableYearsAway, sessionAway } from './describe/time.ts';
import { INTERFACE_LANGUAGE, namesFor } from './describe/words.ts';

/** What a reader would like to know without pointing at it, shown behind the reference. */
export interface InlayText {
  readonly offset: number;
  readonly label: string;
  /** The whole of what the label shortens. */
  readonly tooltip?: string;
}

/** A hint must not push the text of the line out of sight. */
const LONGEST = 48;

/**
 * The title behind a bare number, the year behind a session, how far away a day or a session is:
 * `resolution 70/125 ⟨Outcome document of the high-level meeting …⟩`, `its thirtieth session ⟨2027,
 * next year⟩`, `by 31 March 2027 ⟨in 10 months⟩`; for the paragraphs that `visible` touches.
 */
export function inlayHints(
  model: DocumentModel,
  visible: DocumentSpan,
  ui: LanguageTag = INTERFACE_LANGUAGE,
): readonly InlayText[] {
  const first = model.paragraphAt(visible.start);
  const last = model.paragraphAt(visible.end);
  const hints: InlayText[] = [];
  for (let index = first; index <= last; index++) {
    for (const resolved of model.referencesIn(index)) {
      const hint = hintOf(model, resolved, ui);
      if (hint) hints.push(hint);
    }
  }
  return hints;
}

function hintOf(
  model: DocumentModel,
  resolved: ResolvedReference,
  ui: LanguageTag,
): InlayText | undefined {
  const { reference } = resolved;
  switch (reference.kind) {
    case 'citation':
      return titleOf(model, resolved, ui);
    case 'session':
      return reference.year ? timeLeft(model, resolved, ui) : yearOf(model, resolved, ui);
    case 'date':
      return daysLeft(model, resolved, ui);
    default:
      return undefined;
  }
}

/** `by 31 March 2027 ⟨in 10 months⟩`; nothing behind a day that has passed. */
function daysLeft(
  { asOf }: DocumentModel,
  { reference, span }: ResolvedReference,
  ui: LanguageTag,
) {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(reference.id);
  if (!isDay || reference.id <= asOf) return undefined;
  return { offset: span.end, label: readableDaysAway(reference.id, asOf, ui) };
}

/** `its thirtieth session, in 2027 ⟨in 10 months⟩`; nothing behind one that has passed. */
function timeLeft(model: DocumentModel, { reference, span }: ResolvedReference, ui: LanguageTag) {
  if (reference.kind !== 'session' || !reference.year || !reference.ordinal) return undefined;
  const { registry, asOf } = contextOf(model);
  const session = registry.session(reference.body, reference.ordinal.value);
  const isLater = (session?.endYear ?? session?.year ?? 0) > Number(asOf.slice(0, 4));
  // One in a year in which it is not held is a finding, and no hint.
  if (!session || session.year !== reference.year.value || !isLater) return undefined;
  return { offset: span.end, label: sessionAway(session, asOf, ui) };
}

function titleOf(model: DocumentModel, { reference, span }: ResolvedReference, ui: LanguageTag) {
  const { registry, language } = contextOf(model);
  const titles = registry.instrument(reference.id)?.titles;
  const title = titles && namesFor(titles, language, ui)[0];
  if (title === undefined) return undefined;
  // Where the text gives the title itself, a hint would only say it again.
  const rest = model.text.slice(span.end, span.end + 2 * title.length).toLowerCase();
  if (rest.includes(title.slice(0, LONGEST).toLowerCase())) return undefined;
  const isLong = title.length > LONGEST;
  return {
    offset: behindHead(model, span.end),
    label: isLong ? `${title.slice(0, LONGEST).trimEnd()} …` : title,
    ...(isLong && { tooltip: title }),
  };
}

/** Behind `号决议` in `第70/125号决议`: a hint must not part a number from its word. */
function behindHead({ language, text }: DocumentModel, end: number): number {
  const { headAfterNumbers, heads } = packs[language].references;
  if (!headAfterNumbers) return end;
  const rest = text.slice(end, end + HEAD_LENGTH);
  for (const form of heads.flatMap(({ forms }) => forms)) {
    const at = rest.indexOf(form);
    if (at === 0 || at === 1) return end + at + form.length;
  }
  return end;
}

const HEAD_LENGTH = 12;

function yearOf(model: DocumentModel, { reference, span }: ResolvedReference, ui: LanguageTag) {
  if (reference.kind !== 'session' || reference.year || !reference.ordinal) return undefined;
  const { registry, asOf } = contextOf(model);
  const session = registry.session(reference.body, reference.ordinal.value);
  if (!session) return undefined;
  const { year } = session;
  return { offset: span.end, label: `${year}, ${readableYearsAway(year, asOf, ui)}` };
}
