import { targetsOf } from '../../features/definition.ts';
import type { DocumentModel, ResolvedReference } from '../../model/types.ts';
import type { HouseId, ParagraphReference } from '../../references/types.ts';
import { parseId } from '../../registry/ids.ts';
import type { Registry } from '../../registry/types.ts';

const STATEMENTS = '/akn/un/statement/deliberation';
const ONTOLOGY = '/akn/ontology';

/**
 * The address of the work that an id names: `/akn/un/statement/deliberation/unga/2025-12-17/80-173`
 * for `un:A/RES/80/173`. Where the day is not known its year stands there, as is usual.
 */
export function workAddress(id: string, registry: Registry, given?: string): string | undefined {
  const parts = parseId(id);
  switch (parts.kind) {
    case 'un': {
      const { organ, series, number, part = '' } = parts;
      const isYear = /^\d{4}$/.test(series);
      const year = isYear ? series : yearOfSession(organ, series, registry);
      const date = given ?? registry.adopted(id)?.date ?? year ?? 'undated';
      const name = organ === 'sc' && isYear ? `${number}-${series}` : `${series}-${number}`;
      return `${STATEMENTS}/${actorOf(organ, registry)}/${date}/${encode(`${name}${part}`)}`;
    }
    case 'itu': {
      const { body, type, number, edition } = parts;
      const year = given ?? edition?.year ?? 'undated';
      return `${STATEMENTS}/${body}/${year}/${encode(`${type}-${number}`)}`;
    }
    case 'document':
      return `/akn/un/doc/${encode(parts.symbol.replaceAll('/', '-'))}`;
    default:
      return undefined;
  }
}

/** How Akoma Ntoso calls a body: `unga`, `unsc`, `unga-hrc`, `itu-pp`. */
export function actorOf(body: string, registry: Registry): string {
  if (/^(?:un|itu)/.test(body)) return body;
  const parent = registry.body(body)?.parent;
  return parent === undefined ? `un${body}` : `${actorOf(parent, registry)}-${body}`;
}

function yearOfSession(organ: string, series: string, registry: Registry): string | undefined {
  const ordinal = Number(series);
  const session = Number.isInteger(ordinal) ? registry.session(organ, ordinal) : undefined;
  return session === undefined ? undefined : String(session.year);
}

const encode = (text: string): string =>
  encodeURIComponent(
    text
      .toLowerCase()
      .replace(/[()\s]+/g, '-')
      .replace(/-+$/, ''),
  );

/**
 * Where a reference leads. `place` gives the name of a paragraph of this text, `para_12`.
 */
export function addressOf(
  model: DocumentModel,
  resolved: ResolvedReference,
  place: (paragraph: number) => string | undefined,
): string {
  const { reference } = resolved;
  const { registry } = model;
  switch (reference.kind) {
    case 'citation':
      return (
        workAddress(reference.id, registry, reference.date?.iso) ?? term('concept', reference.id)
      );
    case 'paragraph': {
      const inside = addressInside(model, resolved, reference, place);
      if (inside !== undefined) return `#${inside}`;
      const work = reference.of === undefined ? '' : workAddress(reference.of, registry);
      return `${work ?? term('concept', reference.of ?? '')}#${fragmentOf(reference)}`;
    }
    case 'instrument': {
      const document = registry.instrument(reference.id)?.document;
      const work = document === undefined ? undefined : workAddress(document, registry);
      return work ?? term('concept', reference.id);
    }
    case 'body':
      return term('organization', oneOf(reference.id, model.house));
    case 'session':
    case 'deadline':
    case 'date':
      return term('event', reference.id);
    case 'action-line':
      return term('concept', reference.id);
  }
}

/** Of several bodies that bear one name, `ambiguous:un-sg|itu-sg`, the one of the house. */
function oneOf(id: string, house: HouseId): string {
  if (!id.startsWith('ambiguous:')) return id;
  const candidates = id.slice(id.indexOf(':') + 1).split('|');
  const isOfHouse = (each: string): boolean => each.startsWith('itu') === (house === 'itu');
  return candidates.find(isOfHouse) ?? candidates[0] ?? id;
}

const term = (kind: string, id: string): string =>
  `${ONTOLOGY}/${kind}/un/${encodeURIComponent(id.replace(/[\s:/|,()]+/g, '-').replace(/-+$/, ''))}`;

function addressInside(
  model: DocumentModel,
  resolved: ResolvedReference,
  reference: ParagraphReference,
  place: (paragraph: number) => string | undefined,
): string | undefined {
  const target = targetsOf(model, resolved, reference)[0];
  return target === undefined ? undefined : place(model.paragraphs.indexOf(target));
}

/** `para_12__point_1` for paragraph 12 (a), as {@link placeNames} would name it. */
function fragmentOf({ unit, path, section }: ParagraphReference): string {
  const [first, ...points] = path;
  const head = unit === 'paragraph' || unit === 'item' ? 'para' : unit === 'footnote' ? 'fn' : unit;
  const whole = first === undefined ? head : `${head}_${first}`;
  const inSection = section === undefined ? whole : `${encodeURIComponent(section)}__${whole}`;
  return [inSection, ...points.map((point) => `point_${point}`)].join('__');
}
