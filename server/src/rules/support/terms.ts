import type { LanguageTag } from '../../languages/types.ts';
import { packs } from '../../languages/index.ts';
import type { DocumentModel } from '../../model/types.ts';
import type { HouseId } from '../../references/types.ts';
import type { Registry, TermFacts } from '../../registry/types.ts';
import { toDocument } from '../../text/span.ts';
import type { DocumentSpan, ParagraphSpan } from '../../text/span.ts';
import { viewOf } from '../../text/view.ts';
import { numberedRuns } from './numbering.ts';
import { keptReadings } from '../../syntax/keptReadings.ts';

/** A place where a draft calls a concept by one of its names. */
export interface TermUse {
  readonly term: TermFacts;
  readonly paragraph: number;
  readonly span: DocumentSpan;
  /** As the drafter typed it. */
  readonly written: string;
  /** The form to use instead; undefined where this one is the form to use. */
  readonly instead: string | undefined;
  /** In an annex, or among paragraphs taken from another text. */
  readonly inAnnex: boolean;
}

/** All uses of a concept in a draft: those of the right form, and those of other ones. */
export interface ConceptUse {
  readonly concept: string;
  readonly kind: TermFacts['kind'];
  readonly right: readonly TermUse[];
  readonly others: readonly TermUse[];
}

/** The concepts of a kind that the draft calls by a form other than the one to use. */
export function termsMisused(
  model: DocumentModel,
  kinds: readonly TermFacts['kind'][],
): readonly ConceptUse[] {
  let uses = usesOf.get(model);
  if (!uses) usesOf.set(model, (uses = findUses(model)));
  return uses.filter(({ kind, others }) => kinds.includes(kind) && others.length > 0);
}

/** Whether body and annex differ: the right form stands in one of them, and only another in the other. */
export const isSplit = ({ right, others }: ConceptUse): boolean => {
  const [first] = others;
  return (
    first !== undefined &&
    right.length > 0 &&
    others.every(({ inAnnex }) => inAnnex === first.inAnnex) &&
    right.every(({ inAnnex }) => inAnnex !== first.inAnnex)
  );
};

/** The form to use with the first letter as the drafter had it: `Road map` for `Roadmap`. */
export function inCaseOf(written: string, form: string): string {
  const [first = ''] = written;
  const isCapital = first !== first.toLowerCase();
  return isCapital ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

const usesOf = new WeakMap<DocumentModel, readonly ConceptUse[]>();

function findUses(model: DocumentModel): readonly ConceptUse[] {
  const { registry, language, house } = model;
  const { others, rightOf } = findersOf(registry, language, house);
  const all = usesIn(model, others);
  const concepts = new Map(all.map(({ term }) => [conceptKey(term), term]));
  return [...concepts.values()].map(({ concept, kind }): ConceptUse => {
    const key = conceptKey({ concept, kind });
    // The right forms stand everywhere; they are only looked for where another one stands, too.
    return {
      concept,
      kind,
      right: usesIn(model, rightOf(key)),
      others: all.filter(({ term }) => conceptKey(term) === key),
    };
  });
}

const conceptKey = ({ concept, kind }: Pick<TermFacts, 'concept' | 'kind'>): string =>
  `${kind} ${concept}`;

function usesIn(model: DocumentModel, find: Finder): readonly TermUse[] {
  const annex = annexStart(model);
  const uses: TermUse[] = [];
  for (const { index, found } of find(model.paragraphs, undefined)) {
    const paragraph = model.paragraphs[index];
    if (!paragraph) continue;
    for (const { term, span, instead } of found) {
      const use: TermUse = {
        term,
        paragraph: index,
        span: toDocument(paragraph, span),
        written: paragraph.text.slice(span.start, span.end),
        instead,
        inAnnex: index >= annex,
      };
      if (!isInName(model, use)) uses.push(use);
    }
  }
  return uses;
}

/** The index of the first paragraph of an annex, or of an excerpt from another text. */
export function annexStart(model: DocumentModel): number {
  let start = annexStarts.get(model);
  if (start === undefined) annexStarts.set(model, (start = findAnnexStart(model)));
  return start;
}

/** Several rules ask for it. */
const annexStarts = new WeakMap<DocumentModel, number>();

function findAnnexStart(model: DocumentModel): number {
  const annex = model.paragraphs.findIndex(({ kind }) => kind === 'annex');
  const excerpt = numberedRuns(model).find((run) => run.excerpt)?.items[0]?.paragraph ?? -1;
  const starts = [annex, excerpt].filter((index) => index >= 0);
  return starts.length > 0 ? Math.min(...starts) : Infinity;
}

/** Titles of documents are quoted as they are, and names of bodies have the words they have. */
function isInName(model: DocumentModel, { term, paragraph, span, instead }: TermUse): boolean {
  if (instead === undefined) return false;
  return model.referencesIn(paragraph).some(({ reference, span: name }) => {
    const isLonger =
      name.start <= span.start &&
      span.end <= name.end &&
      name.end - name.start > span.end - span.start;
    if (!isLonger) return false;
    return reference.kind === 'instrument'
      ? term.kind === 'term' || reference.id.startsWith('doc:')
      : reference.kind === 'body' && term.kind === 'term';
  });
}

interface Found {
  readonly term: TermFacts;
  readonly span: ParagraphSpan;
  readonly instead: string | undefined;
}

interface Needle {
  readonly term: TermFacts;
  readonly form: string;
  readonly instead: string | undefined;
}

type Finder = ReturnType<typeof keptReadings<readonly Found[]>>;

interface Finders {
  /** Finds the forms that are not the ones to use. */
  readonly others: Finder;
  /** Finds the right forms of one concept. */
  rightOf(key: string): Finder;
}

const known = new WeakMap<Registry, Map<string, Finders>>();

function findersOf(registry: Registry, language: LanguageTag, house: HouseId): Finders {
  let ofRegistry = known.get(registry);
  if (!ofRegistry) known.set(registry, (ofRegistry = new Map()));
  const key = `${language} ${house}`;
  let finders = ofRegistry.get(key);
  if (!finders) {
    ofRegistry.set(key, (finders = createFinders(registry.terms(language), language, house)));
  }
  return finders;
}

function createFinders(
  terms: readonly TermFacts[],
  language: LanguageTag,
  house: HouseId,
): Finders {
  const needles = terms.flatMap((term) => needlesOf(term, language, house));
  const others = finderOf(
    needles.filter(({ instead }) => instead !== undefined),
    language,
  );
  const right = new Map<string, Finder>();
  return {
    others,
    rightOf(key) {
      let finder = right.get(key);
      if (!finder) {
        const own = needles.filter(
          ({ term, instead }) => instead === undefined && conceptKey(term) === key,
        );
        right.set(key, (finder = finderOf(own, language)));
      }
      return finder;
    },
  };
}

function needlesOf(term: TermFacts, language: LanguageTag, house: HouseId): readonly Needle[] {
  const own = house === 'itu' ? 'itu' : 'un';
  const right = term.use[own];
  if (right === undefined) return [];
  const ofOther = term.use[own === 'itu' ? 'un' : 'itu'];
  const others = [
    ...term.instead,
    ...(ofOther !== undefined && ofOther !== right ? [ofOther] : []),
  ];
  const rights = glued(right, language);
  return [
    ...rights.map((form) => ({ term, form, instead: undefined })),
    ...others.flatMap((other) =>
      glued(other, language).map((form, at) => ({ term, form, instead: rights[at] ?? right })),
    ),
  ];
}

/** In Arabic `ل` and the article merge: `للتعاهد` is `ل` and `التعاهد`. */
const glued = (form: string, language: LanguageTag): readonly string[] =>
  packs[language].proclitics.includes('ل') && form.startsWith('ال')
    ? [form, `لل${form.slice(2)}`]
    : [form];

/**
 * Finds all needles in one pass, the longest first. The text is read as it is typed, but Arabic,
 * whose vowel signs come and go, in its view.
 */
function finderOf(needles: readonly Needle[], language: LanguageTag): Finder {
  if (needles.length === 0) return () => [];
  const sorted = needles.toSorted((a, b) => b.form.length - a.form.length);
  const pattern = new RegExp(sorted.map((needle) => `(${source(needle)})`).join('|'), 'g');
  return keptReadings(({ text, kind }) => {
    if (kind === 'front-matter' || kind === 'comment') return undefined;
    const view = language === 'ar' ? viewOf(text) : undefined;
    const read = view?.text ?? text;
    const found: Found[] = [];
    for (const match of read.matchAll(pattern)) {
      const at = match.index;
      const end = at + match[0].length;
      if (!standsAlone(read, at, end, language)) continue;
      const needle = sorted[match.slice(1).findIndex((group) => group !== undefined)];
      if (!needle) continue;
      const span = view
        ? { start: view.toSource(at), end: view.toSourceEnd(end) }
        : { start: at, end };
      found.push({ term: needle.term, span, instead: needle.instead });
    }
    return found.length > 0 ? found : undefined;
  });
}

/** `road map` as a pattern: any blank, either capital at its beginning where capitals are free. */
function source({ term, form }: Needle): string {
  const isExact = term.kind === 'capital' || term.kind === 'abbreviation';
  return [...viewOf(form).text]
    .map((sign, at) => {
      if (sign === ' ') return '[ \u00a0]';
      if (sign === '-') return '[-\u2010\u2011]';
      if (sign === '’') return "[’']";
      const [lower, upper] = [sign.toLowerCase(), sign.toUpperCase()];
      if (at === 0 && !isExact && lower !== upper) return `[${lower}${upper}]`;
      return sign.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&');
    })
    .join('');
}

const LETTER = /[\p{L}\p{N}]/u;
/** Behind a form these make another word of it: `UN-Women`, `road map-like`. */
const JOINS = /[\p{L}\p{N}-]/u;

function standsAlone(text: string, at: number, end: number, language: LanguageTag): boolean {
  const { spaced, proclitics } = packs[language];
  if (!spaced) return true;
  if (JOINS.test(text.charAt(end))) return false;
  let before = at - 1;
  while (before >= 0 && at - before <= 2 && proclitics.includes(text.charAt(before))) before--;
  const isFree = (index: number): boolean => index < 0 || !LETTER.test(text.charAt(index));
  return isFree(at - 1) || isFree(before);
}
