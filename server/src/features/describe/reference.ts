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
import { fact, namesFor, readableDate } from './words.ts';

export const contextOf = (model: DocumentModel): DescribeContext => ({
  registry: model.registry,
  language: model.language,
  asOf: model.date ?? model.asOf,
});

/** What a reference of a draft is; undefined where there is nothing to say beyond what it says. */
export function describeReference(
  model: DocumentModel,
  resolved: ResolvedReference,
): Description | undefined {
  const context = contextOf(model);
  const { reference, lookup } = resolved;
  switch (reference.kind) {
    case 'citation':
      return describeInstrument(context, reference.id, {
        ...(lookup && { lookup }),
        document: reference,
      });
    case 'paragraph':
      return describeParagraph(model, resolved, reference);
    case 'action-line': {
      const line = context.registry.actionLine(reference.code);
      return line
        ? describeActionLine(context, line)
        : describeUnknownActionLine(context, reference.code);
    }
    case 'body': {
      const body = context.registry.body(reference.id);
      return body ? describeBody(context, body) : describeCandidates(model, resolved);
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
  { reference, span }: ResolvedReference,
): Description | undefined {
  const { registry, language, asOf } = contextOf(model);
  const lookup = registry.lookup(reference.id, { asOf });
  if (lookup.status !== 'ambiguous') return undefined;
  const names = lookup.candidates.flatMap((id) =>
    namesFor(registry.body(id)?.names ?? {}, language),
  );
  return {
    heading: model.text.slice(span.start, span.end),
    titles: [],
    facts: fact('May be', ...names),
  };
}

const LONGEST_EXCERPT = 300;

/** A paragraph of this text with its first words, or one of another text with what it asks. */
function describeParagraph(
  model: DocumentModel,
  resolved: ResolvedReference,
  reference: ParagraphReference,
): Description | undefined {
  const context = contextOf(model);
  const { registry, language } = context;
  const written = model.text.slice(resolved.span.start, resolved.span.end);
  if (reference.of !== undefined && reference.of !== model.self) {
    const last = registry.lastParagraph(reference.of);
    const link = officialText(reference.of, language);
    return {
      heading: `${written} · ${labelOf(registry, reference.of)}`,
      titles: wordsOf(registry.passage(reference.of, reference, language)),
      facts: [
        ...paragraphMandates(context, reference.of, reference),
        ...fact('Last paragraph', last === undefined ? undefined : String(last)),
        ...fact('Adopted', adoptedOn(registry.adopted(reference.of)?.date)),
      ],
      ...(link !== undefined && { link: { title: 'Official text', url: link } }),
    };
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

/** What the paragraph asks; where it has another number since, that of the earlier draft is told. */
function paragraphMandates(
  context: DescribeContext,
  id: string,
  { unit, path }: ParagraphReference,
): readonly Fact[] {
  const number = path[0];
  if (unit !== 'paragraph' || number === undefined) return [];
  const all = context.registry.mandates(id);
  const moved = all.find(({ earlierDraft }) => earlierDraft === String(number));
  return [
    ...mandateFacts(
      context,
      'Asks',
      all.filter(({ paragraph }) => paragraph === String(number)),
      { instrument: id },
    ),
    ...fact(
      'Earlier draft',
      moved && `its paragraph ${number} was adopted as paragraph ${moved.paragraph}`,
    ),
  ];
}

const LONGEST_PARAGRAPH = 2_000;

/** The paragraph itself, where its text lies in the workspace. */
const wordsOf = (passage: Passage | undefined): readonly string[] =>
  (passage?.paragraphs ?? []).map((text) =>
    text.length > LONGEST_PARAGRAPH ? `${text.slice(0, LONGEST_PARAGRAPH)} …` : text,
  );

const adoptedOn = (iso: string | undefined): string | undefined =>
  iso === undefined ? undefined : readableDate(iso);
