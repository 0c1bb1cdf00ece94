import type { ResolvedReference } from '../model/types.ts';
import type { Reference } from '../references/types.ts';
import type { Registry } from '../registry/types.ts';
import { isSameParagraph } from '../syntax/since.ts';
import type { Paragraph } from '../syntax/types.ts';
import type { DocumentSpan } from '../text/span.ts';
import type { DraftFacts, Finding } from './types.ts';

/**
 * What paragraph rules found in the paragraphs of one document, kept from one version to the next.
 * A rule sees its paragraph and nothing else, so that what it found goes with the paragraph when this
 * moves; paragraphs that are met no more are forgotten after a while.
 */
export interface FindingsMemo {
  /** What holds for the whole draft: other rules or another house find other things. */
  context: string;
  registry: Registry | undefined;
  current: Map<string, Entry>;
  previous: Map<string, Entry>;
}

/** All of a paragraph that a rule sees. */
export interface Seen {
  readonly paragraph: Paragraph;
  readonly scope: number | undefined;
  readonly references: readonly ResolvedReference[];
}

interface Entry extends Seen {
  readonly findings: readonly Finding[];
}

export const createFindingsMemo = (): FindingsMemo => ({
  context: '',
  registry: undefined,
  current: new Map(),
  previous: new Map(),
});

/** Begins a version; `rules` says which rules run and how much they weigh. */
export function turnFindings(
  memo: FindingsMemo,
  draft: DraftFacts,
  paragraphs: number,
  rules: string,
): void {
  const { language, house, organ = '', date = '', asOf, self = '', registry } = draft;
  const parts = [language, house, organ, date, asOf, self, String(draft.hasOrganLine), rules];
  const context = parts.join('\n');
  const isSame = memo.context === context && memo.registry === registry;
  if (isSame && memo.current.size <= 2 * paragraphs) return;
  memo.previous = isSame ? memo.current : new Map();
  memo.current = new Map();
  memo.context = context;
  memo.registry = registry;
}

/**
 * What was found in a paragraph of these words, kind and references, at its present place; undefined
 * where nobody looked yet.
 */
export function rememberedFindings(
  memo: FindingsMemo,
  { paragraph, scope, references }: Seen,
): readonly Finding[] | undefined {
  const { text } = paragraph;
  const current = memo.current.get(text);
  const known = current ?? memo.previous.get(text);
  if (!known || known.scope !== scope) return undefined;
  if (!isSameParagraph(known.paragraph, paragraph)) return undefined;
  const isSame = known.references === references;
  if (!isSame && !areSameReferences(known.references, references)) return undefined;
  if (!current) memo.current.set(text, known);
  const shift = paragraph.start - known.paragraph.start;
  return shift === 0 || known.findings.length === 0
    ? known.findings
    : known.findings.map((finding) => moved(finding, shift));
}

export function rememberFindings(
  memo: FindingsMemo,
  seen: Seen,
  findings: readonly Finding[],
): void {
  memo.current.set(seen.paragraph.text, { ...seen, findings });
}

/** The same readings and the same answers of the registry, which are kept as long as they hold. */
function areSameReferences(
  a: readonly ResolvedReference[],
  b: readonly ResolvedReference[],
): boolean {
  return (
    a.length === b.length &&
    a.every(({ reference, lookup }, index) => {
      const other = b[index];
      if (!other || !isSameReading(reference, other.reference)) return false;
      // Of what is ambiguous the reference itself names the candidates.
      return (
        other.lookup === lookup || (lookup?.status === 'ambiguous' && 'candidates' in reference)
      );
    })
  );
}

/** Recognised in the same words, it can only differ in what others made plain: its id. */
const isSameReading = (a: Reference, b: Reference): boolean =>
  a === b || (a.id === b.id && a.kind === b.kind && a.span.start === b.span.start);

function moved(finding: Finding, shift: number): Finding {
  const move = ({ start, end }: DocumentSpan): DocumentSpan => ({
    start: start + shift,
    end: end + shift,
  });
  return {
    ...finding,
    span: move(finding.span),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      changes: fix.changes.map((change) => ({ ...change, span: move(change.span) })),
    })),
    ...(finding.related && {
      related: finding.related.map((each) => ({ ...each, span: move(each.span) })),
    }),
  };
}
