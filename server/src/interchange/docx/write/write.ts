import type { DocumentModel } from '../../../model/types.ts';
import type { Loss } from '../../loss.ts';
import { trackChanges } from '../../layout/track/track.ts';
import { leftOut } from '../../shown/leftOut.ts';
import { showDraft, textOfPieces } from '../../shown/show.ts';
import type { ShownDraft } from '../../shown/types.ts';
import { blocksOf, titleAboveText } from '../../layout/blocks.ts';
import type { Numbering } from '../../layout/blocks.ts';
import { lookOf } from '../../layout/house.ts';
import { mastheadOf } from '../../layout/masthead.ts';
import { OWN } from '../own.ts';
import { writePackage } from './package.ts';
import type { Authorship, Layout } from '../../layout/types.ts';

export interface DocxOptions {
  /** Absent: as {@link usualNumbering} says. */
  readonly numbering?: Numbering | undefined;
  readonly authorship: Authorship;
}

export interface WrittenDocx {
  readonly bytes: Uint8Array;
  readonly losses: readonly Loss[];
}

/** A draft as the Word file that a delegation hands in. */
export function writeDocx(
  model: DocumentModel,
  { numbering, authorship }: DocxOptions,
): WrittenDocx {
  const draft = showDraft(model);
  const document = blocksOf(draft, {
    numbering: numbering ?? usualNumbering(model),
    changes: 'shown',
  });
  return { bytes: packageOf(draft, document, authorship, false), losses: leftOut(draft) };
}

/**
 * A draft as a Word file that tells, as changes which its readers may take or leave, how it differs
 * from the text it was made of. Numbers are text, so that they are right whatever is taken.
 */
export function writeTrackedDocx(
  base: DocumentModel,
  model: DocumentModel,
  authorship: Authorship,
): WrittenDocx {
  const draft = showDraft(model);
  const layout = (each: ShownDraft): Layout =>
    blocksOf(each, { numbering: 'text', changes: 'made' });
  const document = trackChanges(layout(showDraft(base)), layout(draft));
  return { bytes: packageOf(draft, document, authorship, true), losses: leftOut(draft) };
}

/**
 * Word counts, except where programs do not agree how to: in Arabic, and in paragraphs in which
 * there are changes. There, numbers are text, as the secretariats type them.
 */
export function usualNumbering({ language, paragraphs }: DocumentModel): Numbering {
  const isChanged = paragraphs.some(({ inlines }) =>
    inlines.some(({ kind }) => kind === 'insertion' || kind === 'deletion'),
  );
  return language === 'ar' || isChanged ? 'text' : 'list';
}

/** The package around the paragraphs of a draft. */
export function packageOf(
  draft: ShownDraft,
  document: Layout,
  authorship: Authorship,
  tracked: boolean,
): Uint8Array {
  const { model } = draft;
  const title = draft.paragraphs[titleAboveText(draft)];
  return writePackage({
    document,
    language: model.language,
    look: lookOf(model.house),
    masthead: mastheadOf(model),
    title: title === undefined ? '' : textOfPieces(title.pieces).trim(),
    properties: propertiesOf(model),
    authorship,
    tracked,
  });
}

/** The entries of the front matter, each key once. */
function propertiesOf({ tree }: DocumentModel): readonly (readonly [string, string])[] {
  const entries = new Map<string, string>();
  for (const { key, value } of tree.frontMatter?.entries ?? []) {
    if (!entries.has(key)) entries.set(key, value);
  }
  return [...entries].map(([key, value]) => [`${OWN}.${key}`, value]);
}
