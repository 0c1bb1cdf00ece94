import type { LanguageTag } from '../../languages/types.ts';
import type { DocumentModel, ResolvedReference } from '../../model/types.ts';
import type { ParagraphReference } from '../../references/types.ts';
import type { Passage } from '../../registry/types.ts';
import { assertNever } from '../../text/never.ts';
import { targetsOf } from '../definition.ts';
import { describeActionLine, describeUnknownActionLine } from './actionLine.ts';
import { describeBody } from './body.ts';
import { describeInstrument } from './instrument.ts';
import { labelOf } from './label.ts';
import { officialText } from './links.ts';
import { mandateFacts } from './mandates.ts';
import { describeSession } from './session.ts';
import type { DescribeContext, Description, Fact } from './types.ts';
import { readableDate } from './time.ts';
import { say } from './ui/index.ts';
import { INTERFACE_LANGUAGE, fact, namesFor } from './words.ts';

export const contextOf = (
  model: DocumentModel,
  ui: LanguageTag = INTERFACE_LANGUAGE,
): DescribeContext => ({
  registry: model.registry,
  language: model.language,
  ui,
  asOf: model.date ?? model.asOf,
});

/** What a reference of a draft is; undefined where there is nothing to say beyond what it says. */
export function describeReference(
  model: DocumentModel,
  resolved: ResolvedReference,
  ui: LanguageTag = INTERFACE_LANGUAGE,
): Description | undefined {
  const context = contextOf(model, ui);
  const { reference, lookup } = resolved;
  switch (reference.kind) {
    case 'citation':
      return describeInstrument(context, reference.id, {
        ...(lookup && { lookup }),
        document: reference,
      });
    case 'paragraph':
      return describeParagraph(model, context, resolved, reference);
    case 'action-line': {
      const line = context.registry.actionLine(reference.id.replace(/^wsis:/, ''));
      return line
        ? describeActionLine(context, line)
        : describeUnknownActionLine(context, reference.code);
    }
    case 'body': {
      const body = context.registry.body(reference.id);
      return body ? describeBody(context, body) : describeCandidates(model, context, resolved);
    }
    case 'instrument':
      return describeInstrument(context, reference.id, { ...(lookup && { lookup }) });
    case 'session': {
      const { body, ordinal, year } = reference;
      return describeSession(context, {
        body,
        ...(ordinal && { ordinal: ordinal.value }),
        ...(year && { year: year.value }),
      });
    }
    case 'deadline':
    case 'date':
      return undefined;
    default:
      return assertNever(reference);
  }
}

/** A name that several bear: `the Secretary-General` in a text of no certain house. */
function describeCandidates(
  model: DocumentModel,
  { registry, language, ui, asOf }: DescribeContext,
  { reference, span }: ResolvedReference,
): Description | undefined {
  const lookup = registry.lookup(reference.id, { asOf });
  if (lookup.status !== 'ambiguous') return undefined;
  const names = lookup.candidates.flatMap((id) =>
    namesFor(registry.body(id)?.names ?? {}, language, ui),
  );
  return {
    heading: model.text.slice(span.start, span.end),
    titles: [],
    facts: fact(ui, 'mayBe', ...names),
  };
}

const LONGEST_EXCERPT = 300;

/** A paragraph of this text with its first words, or one of another text with what it asks. */
function describeParagraph(
  model: DocumentModel,
  context: DescribeContext,
  resolved: ResolvedReference,
  reference: ParagraphReference,
): Description | undefined {
  const written = model.text.slice(resolved.span.start, resolved.span.end);
  if (reference.of !== undefined && reference.of !== model.self) {
    return describeForeignParagraph(context, written, reference.of, reference);
  }
  const targets = targetsOf(model, resolved, reference);
  if (targets.length === 0) return undefined;
  return {
    heading: written,
    titles: targets.map((target) => {
      const text = target.text.trim();
      return text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)} …` : text;
    }),
    facts: [],
  };
}

/** A paragraph of another text: its words where that text is at hand, what it asks, and of what text it is. */
function describeForeignParagraph(
  context: DescribeContext,
  written: string,
  of: string,
  reference: ParagraphReference,
): Description {
  const { registry, language, ui } = context;
  const link = officialText(of, language);
  const words = wordsOf(registry.passage(of, reference, language));
  const title = namesFor(registry.instrument(of)?.titles ?? {}, language, ui)[0];
  const last = registry.lastParagraph(of);
  const adopted = registry.adopted(of);
  return {
    heading: `${written} · ${labelOf(registry, of, ui)}`,
    titles: words,
    facts: [
      ...paragraphFacts(context, of, reference, last),
      ...fact(ui, 'of', title),
      ...fact(ui, 'adopted', adopted && readableDate(adopted.date, ui)),
      ...fact(ui, 'lastParagraph', last === undefined ? undefined : String(last)),
    ],
    ...(link !== undefined && { link: { title: say(ui, 'officialText'), url: link } }),
  };
}

/**
 * What the paragraph asks, or that it asks nothing, where all that the text asks is known; where it
 * has another number since, that of an earlier draft is told.
 */
function paragraphFacts(
  context: DescribeContext,
  id: string,
  { unit, path }: ParagraphReference,
  last: number | undefined,
): readonly Fact[] {
  const { registry, ui } = context;
  const number = path[0];
  if (unit !== 'paragraph' || number === undefined) return [];
  if (last !== undefined && number > last) return fact(ui, 'status', say(ui, 'missing'));
  const paragraph = String(number);
  const all = registry.mandates(id);
  const own = all.filter((mandate) => mandate.paragraph === paragraph);
  const moved = registry.paragraphOfDraft(id, number);
  return [
    ...mandateFacts(context, 'asks', own, { instrument: id, paragraph }),
    ...fact(ui, 'asks', all.length > 0 && own.length === 0 ? say(ui, 'nothingAsked') : undefined),
    ...fact(
      ui,
      'earlierDraft',
      moved === undefined
        ? undefined
        : say(ui, 'earlierDraft', { draft: paragraph, number: String(moved) }),
    ),
  ];
}

const LONGEST_PARAGRAPH = 2_000;

/** The paragraph itself, where its text lies in the workspace. */
const wordsOf = (passage: Passage | undefined): readonly string[] =>
  (passage?.paragraphs ?? []).map((text) =>
    text.length > LONGEST_PARAGRAPH ? `${text.slice(0, LONGEST_PARAGRAPH)} …` : text,
  );
