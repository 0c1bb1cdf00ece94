import { parseId } from '../../registry/ids.ts';
import type { Edition, InstrumentFacts, Lookup, Registry } from '../../registry/types.ts';
import { editionFacts } from './editions.ts';
import { isolate } from './isolate.ts';
import { capital, citedAs, editionOf, labelOf, symbolOf } from './label.ts';
import { officialText } from './links.ts';
import { mandateFacts } from './mandates.ts';
import { relationFacts, seriesFacts } from './relations.ts';
import { statusFacts } from './status.ts';
import { readableDate } from './time.ts';
import type { DescribeContext, Description, Fact } from './types.ts';
import { say, uiWords } from './ui/index.ts';
import { basisFact, fact, notChecked, noteOnBasis, titlesFor, uiName } from './words.ts';

/** What a citation adds to an id. */
export interface Cited {
  readonly lookup?: Lookup;
  /** `itu-pp`, `resolution`, `140`: finds the other editions even where this one does not exist. */
  readonly document?: { readonly body: string; readonly type: string; readonly number: string };
}

/**
 * A resolution, decision or other document: what it is called, when it was adopted, whether it stands,
 * how it is cited, how it stands to other texts, and what it asks of whom by when.
 */
export function describeInstrument(
  context: DescribeContext,
  id: string,
  cited: Cited = {},
): Description {
  const { registry, language, ui, asOf } = context;
  const holder = holdsMore(registry, id);
  const facts = holder ? undefined : registry.instrument(id);
  const edition = editionOf(registry, id);
  const document = cited.document ?? edition;
  const editions = document ? registry.editions(document.body, document.type, document.number) : [];
  const lookup = cited.lookup ?? registry.lookup(id, { asOf });
  const exists = lookup.status !== 'unknown';
  const isKnown = lookup.status === 'found' || lookup.status === 'superseded';
  // The day on which one of the texts was adopted is not that of the document that holds them.
  const adopted = holder && parseId(id).kind === 'document' ? undefined : registry.adopted(id);
  const basis = edition?.basis ?? facts?.basis ?? adopted?.basis;
  const link = exists ? officialText(facts?.document ?? id, language) : undefined;
  const heading = headingOf(context, id, cited, edition);
  return {
    heading,
    titles: titlesOf(context, facts, edition, editions).filter((title) => title !== heading),
    facts: [
      ...statusFacts(context, lookup),
      ...fact(
        ui,
        'adopted',
        adopted && `${readableDate(adopted.date, ui)}${noteOnBasis(ui, adopted.basis, basis)}`,
      ),
      ...fact(
        ui,
        'document',
        facts?.document === undefined || facts.document === id
          ? undefined
          : labelOf(registry, facts.document, ui),
      ),
      ...fact(ui, 'citedAs', isKnown ? citationOf(context, id, heading) : undefined),
      ...editionFacts(context, editions),
      ...relationFacts(context, id),
      ...seriesFacts(context, id),
      ...askedFacts(context, id),
      ...basisFact(ui, basis),
    ],
    ...(link !== undefined && { link: { title: say(ui, 'officialText'), url: link } }),
  };
}

/** Whether a document holds several texts and has no entry of its own: none of their titles is its own. */
const holdsMore = (registry: Registry, id: string): boolean =>
  registry.instrument(id)?.document === id &&
  registry.relations(id).filter(({ as }) => as === 'holds').length > 1;

/** In the language of the draft, unless the heading says the same. */
function citationOf(
  { registry, language, ui }: DescribeContext,
  id: string,
  heading: string,
): string | undefined {
  const written = citedAs(registry, id, language, { alone: true });
  return written === undefined || heading.startsWith(written) ? undefined : isolate(ui, written);
}

/** Its own titles, else that of its edition, else that of the latest edition that has one. */
function titlesOf(
  context: DescribeContext,
  facts: InstrumentFacts | undefined,
  edition: Edition | undefined,
  editions: readonly Edition[],
): readonly string[] {
  if (facts !== undefined) return titlesFor(context, facts.titles, facts.titlesFromMemory);
  const titled = edition?.title === undefined ? undefined : edition;
  const last = titled ?? editions.findLast(({ title }) => title !== undefined);
  if (last?.title === undefined) return [];
  return [`${last.title}${last.titleFromMemory === true ? notChecked(context.ui) : ''}`];
}

/** What it asks with a deadline, and where else it asks something. */
function askedFacts(context: DescribeContext, id: string): readonly Fact[] {
  const { registry, ui } = context;
  const all = registry.mandates(id);
  const dated = all.filter(({ deadline }) => deadline !== undefined);
  const others = new Set(
    all.filter(({ deadline }) => deadline === undefined).map(({ paragraph }) => paragraph),
  );
  return [
    ...mandateFacts(context, 'asksByDate', dated, { instrument: id }),
    ...fact(
      ui,
      'asksWithoutDate',
      others.size > 0
        ? say(ui, 'inParagraphs', { list: [...others].join(uiWords(ui).comma) })
        : undefined,
    ),
  ];
}

function headingOf(
  { registry, ui }: DescribeContext,
  id: string,
  { document }: Cited,
  edition: Edition | undefined,
): string {
  const bodies = [document?.body, edition?.body, bodyBySymbol(registry, symbolOf(id))];
  const body = bodies
    .map((each) => (each === undefined ? undefined : registry.body(each)))
    .find((each) => each !== undefined);
  const name = uiName(body?.names, ui);
  // `Resolution 14` of a text that does not say of which conference may be one of several.
  const isOpen = symbolOf(id) === undefined && parseId(id).kind !== 'itu' && document !== undefined;
  const title = isOpen ? `${capital(document.type)} ${document.number}` : labelOf(registry, id, ui);
  return name === undefined ? title : `${title} · ${name}`;
}

/** The body whose documents begin like this symbol; the longest prefix wins. */
function bodyBySymbol(registry: Registry, symbol: string | undefined): string | undefined {
  if (symbol === undefined) return undefined;
  const owners = registry
    .bodies()
    .filter(({ symbolPrefix }) => symbolPrefix !== undefined && symbol.startsWith(symbolPrefix))
    .sort((a, b) => (b.symbolPrefix?.length ?? 0) - (a.symbolPrefix?.length ?? 0));
  return owners[0]?.id;
}
