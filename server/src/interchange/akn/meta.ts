import { typesettingOf } from '../../languages/typesetting.ts';
import type { DocumentModel } from '../../model/types.ts';
import { parseId } from '../../registry/ids.ts';
import { frontMatterValue } from '../../syntax/frontMatter.ts';
import { block, escapeText, tag } from '../xml.ts';
import type { Block } from '../xml.ts';
import { actorOf, workAddress } from './addresses.ts';

/** What the file says of the draft: its address, day, author and language. */
export interface Identity {
  readonly work: string;
  readonly date: string;
  /** `adoption` where the day is that of the text itself, else `generation`. */
  readonly dateName: string;
  readonly organ: string | undefined;
  readonly number: string | undefined;
  readonly iso3: string;
}

export function identityOf(model: DocumentModel): Identity {
  const { registry, organ, self, date } = model;
  const day = date ?? model.asOf;
  const actor = organ === undefined ? 'undefined' : actorOf(organ, registry);
  const known = self === undefined ? undefined : workAddress(self, registry, date);
  const session = frontMatterValue(model.tree, 'session');
  const fallback = `/akn/un/statement/deliberation/${actor}/${day}/${session === undefined ? 'draft' : `${encodeURIComponent(session)}-draft`}`;
  return {
    work: known ?? fallback,
    date: day,
    dateName: date === undefined ? 'generation' : 'adoption',
    organ,
    number: self === undefined ? undefined : numberOf(self),
    iso3: typesettingOf(model.language).iso3,
  };
}

function numberOf(id: string): string | undefined {
  const parts = parseId(id);
  switch (parts.kind) {
    case 'un':
      return `${parts.series}/${parts.number}${parts.part ?? ''}`;
    case 'itu':
      return parts.number;
    case 'document':
      return parts.symbol;
    default:
      return undefined;
  }
}

/** `<meta>` of the whole text (`main`) or of one annex (`annex_1`). */
export function writeMeta(model: DocumentModel, identity: Identity, component: string): Block {
  const { work, date, dateName, organ, number, iso3 } = identity;
  const expression = `${work}/${iso3}@`;
  const author = tag('FRBRauthor', { href: `#${organ ?? 'chapeau'}` });
  const dated = tag('FRBRdate', { date, name: dateName });
  const isMain = component === 'main';
  return block('meta', {}, [
    block('identification', { source: '#chapeau' }, [
      block('FRBRWork', {}, [
        tag('FRBRthis', { value: `${work}/!${component}` }),
        tag('FRBRuri', { value: work }),
        dated,
        author,
        tag('FRBRcountry', { value: 'un' }),
        tag('FRBRsubtype', { value: 'deliberation' }),
        ...(number === undefined ? [] : [tag('FRBRnumber', { value: number })]),
      ]),
      block('FRBRExpression', {}, [
        tag('FRBRthis', { value: `${expression}/!${component}` }),
        tag('FRBRuri', { value: expression }),
        dated,
        author,
        tag('FRBRlanguage', { language: iso3 }),
      ]),
      block('FRBRManifestation', {}, [
        tag('FRBRthis', { value: `${expression}/!${component}.xml` }),
        tag('FRBRuri', { value: `${expression}.akn` }),
        dated,
        author,
        tag('FRBRformat', { value: 'application/akn+xml' }),
      ]),
    ]),
    ...(isMain ? [references(model)] : []),
  ]);
}

function references(model: DocumentModel): Block {
  const { registry, organ, language } = model;
  const name = organ === undefined ? undefined : registry.body(organ)?.names;
  const showAs = name?.[language] ?? name?.en ?? organ;
  return block('references', { source: '#chapeau' }, [
    tag('TLCOrganization', {
      eId: 'chapeau',
      href: '/akn/ontology/organization/un/chapeau',
      showAs: 'Chapeau',
    }),
    ...(organ === undefined
      ? []
      : [
          tag('TLCOrganization', {
            eId: organ,
            href: `/akn/ontology/organization/un/${encodeURIComponent(organ)}`,
            showAs,
          }),
        ]),
    tag('TLCConcept', {
      eId: 'resolutionTitle',
      href: '/akn/ontology/concept/un/resolutionTitle',
      showAs: 'Title of the resolution',
    }),
  ]);
}

/** What stands on a cover, as far as the front matter says it. */
const COVER = ['symbol', 'organ', 'session', 'item', 'place', 'adopted', 'status'] as const;

export function writeCoverPage({ tree }: DocumentModel): readonly Block[] {
  const containers = COVER.flatMap((key): Block[] => {
    const value = frontMatterValue(tree, key);
    if (value === undefined) return [];
    return [block('container', { name: key }, [tag('p', {}, escapeText(value))])];
  });
  return containers.length > 0 ? [block('coverPage', {}, containers)] : [];
}
