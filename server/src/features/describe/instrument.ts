import type { Edition, Lookup } from '../../registry/types.ts';
import { assertNever } from '../../text/never.ts';
import { capital, citedAs, editionOf, labelOf, symbolOf, writeEdition } from './label.ts';
import { officialText } from './links.ts';
import { mandateFacts } from './mandates.ts';
import type { DescribeContext, Description, Fact } from './types.ts';
import { INTERFACE_LANGUAGE, basisInWords, fact, namesFor, readableDate } from './words.ts';

/** What a citation adds to an id. */
export interface Cited {
  readonly lookup?: Lookup;
  /** `itu-pp`, `resolution`, `140`: finds the other editions even where this one does not exist. */
  readonly document?: { readonly body: string; readonly type: string; readonly number: string };
}

/** A resolution, decision or other document: what it is called, when it was adopted, whether it stands. */
export function describeInstrument(
  context: DescribeContext,
  id: string,
  cited: Cited = {},
): Description {
  const { registry, language, asOf } = context;
  const facts = registry.instrument(id);
  const edition = editionOf(registry, id);
  const document = cited.document ?? edition;
  const editions = document ? registry.editions(document.body, document.type, document.number) : [];
  const titles = facts ? namesFor(facts.titles, language) : [];
  const editionTitle =
    edition?.title ?? editions.findLast(({ title }) => title !== undefined)?.title;
  const adopted = registry.adopted(id);
  const lookup = cited.lookup ?? registry.lookup(id, { asOf });
  const link =
    lookup.status === 'unknown' ? undefined : officialText(facts?.document ?? id, language);
  const heading = headingOf(context, id, cited, edition);
  const said = titles.length === 0 && editionTitle !== undefined ? [editionTitle] : titles;
  return {
    heading,
    titles: said.filter((title) => title !== heading),
    facts: [
      ...fact('Document', facts?.document && labelOf(registry, facts.document)),
      ...fact(
        'Cited as',
        lookup.status === 'unknown' ? undefined : citedAs(registry, id, language),
      ),
      ...fact(
        'Adopted',
        adopted && `${readableDate(adopted.date)}, ${basisInWords(adopted.basis)}`,
      ),
      ...statusFacts(context, lookup),
      ...editionFacts(context, editions),
      ...mandateFacts(
        context,
        'Asks',
        registry.mandates(id).filter(({ deadline }) => deadline !== undefined),
        { instrument: id },
      ),
      ...fact('Related', ...(facts?.related ?? []).map((other) => labelOf(registry, other))),
      ...fact('Basis', edition ? basisInWords(edition.basis) : facts && basisInWords(facts.basis)),
    ],
    ...(link !== undefined && { link: { title: 'Official text', url: link } }),
  };
}

function headingOf(
  { registry }: DescribeContext,
  id: string,
  { document }: Cited,
  edition: Edition | undefined,
): string {
  const bodyId = document?.body ?? edition?.body ?? bodyBySymbol(registry, symbolOf(id));
  const body = bodyId === undefined ? undefined : registry.body(bodyId);
  const name = body?.names[INTERFACE_LANGUAGE];
  const label = labelOf(registry, id);
  const title =
    symbolOf(id) === undefined && !edition && document
      ? `${capital(document.type)} ${document.number}`
      : label;
  return name === undefined ? title : `${title} · ${name}`;
}

/** The body whose documents begin like this symbol; the longest prefix wins. */
function bodyBySymbol(
  registry: DescribeContext['registry'],
  symbol: string | undefined,
): string | undefined {
  if (symbol === undefined) return undefined;
  const owners = registry
    .bodies()
    .filter(({ symbolPrefix }) => symbolPrefix !== undefined && symbol.startsWith(symbolPrefix))
    .sort((a, b) => (b.symbolPrefix?.length ?? 0) - (a.symbolPrefix?.length ?? 0));
  return owners[0]?.id;
}

/** What the registry says of it, in words. */
function statusFacts({ registry }: DescribeContext, lookup: Lookup): readonly Fact[] {
  const name = (id: string): string => labelOf(registry, id);
  switch (lookup.status) {
    case 'found':
      return fact('Status', 'exists');
    case 'superseded':
      return fact(
        'Status',
        `superseded: on ${readableDate(lookup.asOf)} the latest edition is ${name(lookup.latest)}`,
      );
    case 'unknown':
      return [
        ...fact('Status', 'does not exist, by all that the registry knows'),
        ...fact('Nearest', ...lookup.nearest.map(name)),
      ];
    case 'uncovered':
      return fact('Status', 'not covered by the registry, which therefore cannot say');
    case 'ambiguous':
      return fact('May be', ...lookup.candidates.map(name));
    default:
      return assertNever(lookup);
  }
}

/** All editions of an ITU document, the latest of them marked. */
function editionFacts(
  { registry, asOf }: DescribeContext,
  editions: readonly Edition[],
): readonly Fact[] {
  if (editions.length === 0) return [];
  const latest = editions.findLast(({ year }) => year <= Number(asOf.slice(0, 4)));
  return fact(
    'Editions',
    ...editions.map((edition) => {
      const marks = [
        ...(edition === latest ? [`latest known on ${readableDate(asOf)}`] : []),
        ...(edition.suppressed ? ['suppressed'] : []),
      ];
      const written = writeEdition(edition, registry, INTERFACE_LANGUAGE);
      return marks.length > 0 ? `${written}, ${marks.join(', ')}` : written;
    }),
  );
}
