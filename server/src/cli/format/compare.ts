import type { Difference, DifferenceKind, Holding, Severity } from '../../concordance/index.ts';
import type { LanguageTag } from '../../languages/types.ts';
import type { Draft } from '../readDrafts.ts';
import { placesIn } from '../../text/places.ts';
import type { Place } from '../../text/places.ts';
import { escapeCell } from './markdown.ts';

/** Where one version says what it says, as `compare --format json` gives it. */
export interface HoldingRecord extends Place {
  readonly file: string;
  readonly language: LanguageTag;
  /** The words there; empty where the version lacks them. */
  readonly text: string;
}

/** One difference between language versions. */
export interface DifferenceRecord {
  readonly kind: DifferenceKind;
  readonly severity: Severity;
  /** `paragraph 12 (a)` */
  readonly place: string;
  readonly message: string;
  readonly differ: readonly HoldingRecord[];
  readonly agree: readonly HoldingRecord[];
}

/** Makes records of differences: places by line and column, words as they stand there. */
export function recordsOf(
  differences: readonly Difference[],
  drafts: readonly Draft[],
): readonly DifferenceRecord[] {
  const places = drafts.map(({ model }) => placesIn(model.text));
  const record = ({ version, span, has }: Holding): readonly HoldingRecord[] => {
    const draft = drafts[version];
    const place = places[version]?.(span);
    if (!draft || !place) return [];
    const { text, language } = draft.model;
    return [
      { file: draft.file, language, ...place, text: has ? text.slice(span.start, span.end) : '' },
    ];
  };
  return differences.map(({ kind, severity, place, message, differ, agree }) => ({
    kind,
    severity,
    place,
    message,
    differ: differ.flatMap(record),
    agree: agree.flatMap(record),
  }));
}

/** `draft.ar.reso:3:14: error citation Paragraph 2: ar cites …`, then where the others say it. */
export function compareText(records: readonly DifferenceRecord[]): string {
  return records
    .map(({ kind, severity, message, differ, agree }) => {
      const [first, ...others] = [...differ, ...agree];
      const rest = others.map((each) => `  ${each.file}:${each.line}:${each.column}\n`);
      return `${placeOf(first)}: ${severity} ${kind} ${message}\n${rest.join('')}`;
    })
    .join('');
}

/** A table to paste into a review. */
export function compareMarkdown(records: readonly DifferenceRecord[]): string {
  const rows = records.map(({ kind, severity, message, differ, agree }) => {
    const cells = [
      severity,
      kind,
      message,
      differ.map(placeOf).join(', '),
      agree.map(placeOf).join(', '),
    ];
    return `| ${cells.map(escapeCell).join(' | ')} |\n`;
  });
  return `| Severity | Kind | Difference | Where | Where the others have it |\n| --- | --- | --- | --- | --- |\n${rows.join('')}`;
}

const placeOf = (holding: HoldingRecord | undefined): string =>
  holding ? `${holding.file}:${holding.line}:${holding.column}` : '';
