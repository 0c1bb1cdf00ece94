import type { LanguageTag } from '../languages/types.ts';
import { toDocument } from '../text/span.ts';
import { decideKinds } from './context.ts';
import { detectLanguage, languageTag } from './detectLanguage.ts';
import { parseFrontMatter, valueIn } from './frontMatter.ts';
import type { FrontMatterBlock } from './frontMatter.ts';
import { gather } from './gather.ts';
import { splitLines } from './lines.ts';
import { turn } from './memo.ts';
import { noteSince } from './since.ts';
import type { SyntaxMemo } from './memo.ts';
import type { DocumentTree, Paragraph, SyntaxProblem } from './types.ts';

export interface ParseOptions {
  /** The language, whatever the draft says; absent: front matter, else what follows here. */
  readonly language?: LanguageTag | undefined;
  /** The language of drafts that do not say theirs, as a person has set it. */
  readonly preferred?: LanguageTag | undefined;
  /** The language that the name of the file tells, `draft.fr.reso`; it counts where letters leave it open. */
  readonly hint?: LanguageTag | undefined;
  /** Facts about the lines of the version before, see {@link createMemo}. */
  readonly memo?: SyntaxMemo | undefined;
}

/**
 * Reads a draft into its paragraphs. Never fails: what is not understood is a paragraph of kind
 * `text`, and the texts of all paragraphs, one after the other, are the text given.
 */
export function parse(text: string, options: ParseOptions = {}): DocumentTree {
  const lines = splitLines(text);
  const block = parseFrontMatter(text, lines);
  const language = options.language ?? languageOf(text, block, options);
  const { memo } = options;
  if (memo) turn(memo, language);
  const gathered = gather(text, lines, block?.lineCount ?? 0, language, memo);
  const frontMatter = block?.frontMatter;
  const paragraphs = decideKinds(gathered, {
    organ: valueIn(frontMatter, 'organ'),
    house: valueIn(frontMatter, 'house'),
  });
  const problems = [...(block?.problems ?? []), ...unclosedNotes(paragraphs)];
  if (block === undefined || frontMatter === undefined) {
    if (memo) keepVersion(memo, paragraphs);
    return { text, language, paragraphs, problems };
  }
  const all = [frontMatterParagraph(text, block), ...paragraphs];
  if (memo) keepVersion(memo, all);
  return { text, language, frontMatter, paragraphs: all, problems };
}

function keepVersion(memo: SyntaxMemo, paragraphs: readonly Paragraph[]): void {
  if (memo.paragraphs) noteSince(memo.paragraphs, paragraphs);
  memo.paragraphs = paragraphs;
}

function languageOf(
  text: string,
  block: FrontMatterBlock | undefined,
  { preferred, hint }: ParseOptions,
): LanguageTag {
  const declared = valueIn(block?.frontMatter, 'lang');
  const tag = declared === undefined ? undefined : languageTag(declared);
  return tag ?? preferred ?? detectLanguage(text, block?.frontMatter.span.end, hint);
}

function frontMatterParagraph(text: string, block: FrontMatterBlock): Paragraph {
  const { span } = block.frontMatter;
  const own = text.slice(span.start, span.end);
  return {
    kind: 'front-matter',
    start: 0,
    line: 0,
    text: own,
    marker: undefined,
    content: { start: 0, end: own.trimEnd().length },
    inlines: [],
    opener: undefined,
    organ: undefined,
    depth: undefined,
    sectionPart: undefined,
    annexNumber: undefined,
    cells: undefined,
  };
}

function unclosedNotes(paragraphs: readonly Paragraph[]): readonly SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  for (const paragraph of paragraphs) {
    for (const inline of paragraph.inlines) {
      if (inline.kind !== 'note-body' || inline.closed) continue;
      problems.push({
        code: 'note-unclosed',
        span: toDocument(paragraph, inline.span),
        text: paragraph.text.slice(inline.span.start, inline.span.end),
      });
    }
  }
  return problems;
}
