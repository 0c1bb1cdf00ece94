import type { DocumentModel } from '../model/types.ts';
import type { HouseId } from '../references/types.ts';
import type { Registry } from '../registry/types.ts';
import { phraseScanner } from './scan.ts';
import type { Phrase, Scanner, Scanners } from './scan.ts';
import type { SourceText } from './sourceText.ts';

/** Somebody named in a paragraph. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** The bodies and other actors that a paragraph names, in its order. */
export function mentionsIn(
  model: DocumentModel,
  paragraph: number,
  source: SourceText,
  scanners: Scanners,
): readonly Mention[] {
  const heads = model.paragraphs[paragraph]?.kind === 'section' ? namedBodies(model) : undefined;
  const bodies = model.referencesIn(paragraph).flatMap(({ reference }): readonly Mention[] => {
    if (reference.kind !== 'body') return [];
    const start = source.toView(reference.span.start);
    const end = source.toView(reference.span.end);
    return [{ start, end, id: bodyOf(reference.id, model.house) }];
  });
  const others = [scanners.actors, silentBodies(model), ...(heads ? [heads] : [])]
    .flatMap((scanner) => scanner.in(source.text))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, value }) => ({ start, end, id: value }))
    .filter(apartFrom(bodies));
  return [...bodies, ...others].sort((a, b) => a.start - b.start);
}

/** Bodies that are too plainly named to be recognised everywhere: `internal task force`. */
const silentBodies = scannerKept(({ registry, language, house }) => {
  const named = new Set(registry.names(language, house).map(({ id }) => id));
  return registry
    .bodies()
    .filter(({ id }) => !named.has(id))
    .flatMap(({ id, forms }) => (forms[language] ?? []).map((form) => ({ form, value: id })));
});

/** All bodies by name, for section heads: there `instructs the Secretary-General` is one word to the recogniser. */
const namedBodies = scannerKept(({ registry, language, house }) =>
  registry
    .names(language, house)
    .filter(({ kind }) => kind === 'body')
    .map(({ form, id }) => ({ form, value: bodyOf(id, house) })),
);

/** Makes a scanner when it is first needed, and again only for another registry, language or house. */
function scannerKept(
  phrases: (model: DocumentModel) => readonly Phrase<string>[],
): (model: DocumentModel) => Scanner<string> {
  const kept = new WeakMap<Registry, Map<string, Scanner<string>>>();
  return (model) => {
    const { registry, language, house } = model;
    let scanners = kept.get(registry);
    if (!scanners) kept.set(registry, (scanners = new Map()));
    const key = `${language} ${house}`;
    let scanner = scanners.get(key);
    if (!scanner) scanners.set(key, (scanner = phraseScanner(language, phrases(model))));
    return scanner;
  };
}

/** Of several that bear a name, the one of the house: `the Secretary-General` of ITU in its texts. */
function bodyOf(id: string, house: HouseId): string {
  const candidates = id.replace(/^ambiguous:/, '').split('|');
  const fits = (each: string): boolean => each.startsWith('itu') === (house === 'itu');
  return candidates.find(fits) ?? candidates[0] ?? id;
}

/** Tells for mentions in their order whether they overlap none of these. */
function apartFrom(bodies: readonly Mention[]): (mention: Mention) => boolean {
  const sorted = [...bodies].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return ({ start, end }) => {
    for (let body = sorted[next]; body && body.start < end; body = sorted[++next]) {
      reach = Math.max(reach, body.end);
    }
    return reach <= start;
  };
}

/** By which nouns bodies named so far may be called again: `the Forum`, the last one. */
export interface ShortNames {
  note(mention: Mention, text: string): void;
  meaning(noun: string): string | undefined;
}

export function createShortNames(scanners: Scanners): ShortNames {
  const last = new Map<string, string>();
  return {
    note({ start, end, id }, text) {
      for (const { value } of scanners.bodyNouns.in(text.slice(start, end))) last.set(value, id);
    },
    meaning: (noun) => last.get(noun),
  };
}
