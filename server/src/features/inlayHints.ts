import type { DocumentModel, ResolvedReference } from '../model/types.ts';
import type { DocumentSpan } from '../text/span.ts';
import { contextOf } from './describe/reference.ts';
import { readableYearsAway } from './describe/time.ts';
import { namesFor } from './describe/words.ts';

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
 * The title behind a bare number, the year behind a session: `resolution 70/125 ⟨Outcome document of
 * the high-level meeting …⟩`, `its thirtieth session ⟨2027, next year⟩`; for the paragraphs that
 * `visible` touches.
 */
export function inlayHints(model: DocumentModel, visible: DocumentSpan): readonly InlayText[] {
  const first = model.paragraphAt(visible.start);
  const last = model.paragraphAt(visible.end);
  const hints: InlayText[] = [];
  for (let index = first; index <= last; index++) {
    for (const resolved of model.referencesIn(index)) {
      const hint = hintOf(model, resolved);
      if (hint) hints.push(hint);
    }
  }
  return hints;
}

function hintOf(model: DocumentModel, resolved: ResolvedReference): InlayText | undefined {
  const { reference } = resolved;
  if (reference.kind === 'citation') return titleOf(model, resolved);
  return reference.kind === 'session' ? yearOf(model, resolved) : undefined;
}

function titleOf(model: DocumentModel, { reference, span }: ResolvedReference) {
  const { registry, language } = contextOf(model);
  const titles = registry.instrument(reference.id)?.titles;
  const title = titles && namesFor(titles, language)[0];
  if (title === undefined) return undefined;
  // Where the text gives the title itself, a hint would only say it again.
  const rest = model.text.slice(span.end, span.end + 2 * title.length).toLowerCase();
  if (rest.includes(title.slice(0, LONGEST).toLowerCase())) return undefined;
  const isLong = title.length > LONGEST;
  return {
    offset: span.end,
    label: isLong ? `${title.slice(0, LONGEST).trimEnd()} …` : title,
    ...(isLong && { tooltip: title }),
  };
}

function yearOf(model: DocumentModel, { reference, span }: ResolvedReference) {
  if (reference.kind !== 'session' || reference.year || !reference.ordinal) return undefined;
  const { registry, asOf } = contextOf(model);
  const session = registry.session(reference.body, reference.ordinal.value);
  if (!session) return undefined;
  const { year } = session;
  return { offset: span.end, label: `${year}, ${readableYearsAway(year, asOf)}` };
}
