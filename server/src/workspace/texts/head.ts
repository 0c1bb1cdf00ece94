import type { LanguageTag } from '../../languages/types.ts';
import { knownFacts, lexiconFor } from '../../model/knownFacts.ts';
import { settingOf } from '../../model/setting.ts';
import { recognise } from '../../references/recognise.ts';
import { formatId, parseId, unNumber, withoutFragment } from '../../registry/ids.ts';
import type { Registry } from '../../registry/types.ts';
import { frontMatterValue } from '../../syntax/frontMatter.ts';
import { parse } from '../../syntax/parse.ts';
import type { DocumentTree, Paragraph } from '../../syntax/types.ts';

/** What an adopted text says of itself before it begins. */
export interface AdoptedHead {
  readonly id: string;
  readonly language: LanguageTag;
  readonly title?: string;
  /** ISO. */
  readonly adopted?: string;
}

/** More than any masthead, less than most texts. */
const HEAD_LENGTH = 8_000;

/**
 * The symbol, title and date of an adopted text from its front matter or masthead, or undefined for a
 * draft: a text counts as adopted if it bears the symbol of a resolution or decision, or says
 * `adopted:` or `status: adopted`, and does not call itself a draft.
 */
export function adoptedHead(
  text: string,
  registry: Registry,
  hint?: LanguageTag,
): AdoptedHead | undefined {
  const tree = parse(text.slice(0, HEAD_LENGTH), { hint });
  const status = frontMatterValue(tree, 'status')?.toLowerCase();
  if (status !== undefined && status !== 'adopted') return undefined;
  const declared = dayIn(frontMatterValue(tree, 'adopted'));
  const self = symbolIn(tree) ?? settingOf(tree, registry, undefined).self;
  if (self === undefined) return undefined;
  const id = withoutFragment(self);
  const bearsSymbol = parseId(id).kind === 'un';
  if (!bearsSymbol && declared === undefined && status === undefined) return undefined;
  const title = frontMatterValue(tree, 'title') ?? titleIn(tree, id);
  const adopted = declared ?? dateIn(tree, registry);
  return {
    id,
    language: tree.language,
    ...(title !== undefined && { title }),
    ...(adopted !== undefined && { adopted }),
  };
}

const dayIn = (value: string | undefined): string | undefined =>
  value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;

/** The lines above the one in which the organ begins to speak. */
function masthead({ paragraphs }: DocumentTree): readonly Paragraph[] {
  const start = paragraphs.findIndex(({ opener }) => opener !== undefined);
  return paragraphs.slice(0, start < 0 ? paragraphs.length : start);
}

/** The rest of the line that begins with the number: `75/234. South-South cooperation`. */
function titleIn(tree: DocumentTree, id: string): string | undefined {
  const parts = parseId(id);
  if (parts.kind !== 'un') return undefined;
  const { part: _part, ...whole } = parts;
  // The parts of 75/253, A and B, stand under the number they share.
  const numbers = [unNumber(parts), unNumber(whole)];
  for (const { text } of masthead(tree)) {
    const line = text.trim();
    const number = numbers.find((each) => line.startsWith(each));
    if (number === undefined) continue;
    // Matches the full stop of `75/234. South-South cooperation`; not the number alone.
    const title = withoutNote(line.slice(number.length).replace(/^[\s.:：．。\u200f-]+/u, ''));
    if (title !== '') return title;
  }
  return undefined;
}

/** `Financing of the Force` for `Financing of the Force ([^1])`. */
function withoutNote(title: string): string {
  const mark = title.indexOf('[^');
  if (mark < 0) return title;
  const before = title.slice(0, mark).trimEnd();
  return before.endsWith('(') ? before.slice(0, -1).trimEnd() : before;
}

/** The line that is a symbol and nothing else: `A/RES/75/253 B`. */
function symbolIn(tree: DocumentTree): string | undefined {
  if (tree.frontMatter !== undefined) return undefined;
  for (const { text } of masthead(tree)) {
    const parts = parseId(`un:${text.replace(/\s+/g, '')}`);
    if (parts.kind === 'un') return formatId(parts);
  }
  return undefined;
}

/**
 * `Resolution adopted by the General Assembly on 21 December 2020`: the line with a body and a day,
 * or else with a day and the number of a meeting.
 */
function dateIn(tree: DocumentTree, registry: Registry): string | undefined {
  const context = { language: tree.language, house: 'un' } as const;
  const lexicon = lexiconFor(registry, tree.language, 'un');
  let withNumber: string | undefined;
  for (const { text } of masthead(tree)) {
    const references = recognise(text, lexicon, context, knownFacts(registry));
    const [date, another] = references.filter(({ kind }) => kind === 'date');
    // Of the day of distribution there stands the day alone, of a session its first and last.
    if (date === undefined || another !== undefined || dayIn(date.id) === undefined) continue;
    if (references.some(({ kind }) => kind === 'body')) return date.id;
    const others = text.slice(0, date.span.start) + text.slice(date.span.end);
    if (/\d/.test(others)) withNumber ??= date.id;
  }
  return withNumber;
}
