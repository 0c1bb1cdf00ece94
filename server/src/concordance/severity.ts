import type { Paragraph } from '../syntax/types.ts';
import type { Divergence } from './compareRow.ts';
import type { DifferenceKind, Severity, Unit } from './types.ts';

const severities: Readonly<Record<DifferenceKind, Severity>> = {
  citation: 'error',
  'paragraph-reference': 'error',
  'action-line': 'error',
  session: 'error',
  deadline: 'error',
  date: 'error',
  figure: 'error',
  footnote: 'warning',
  quantifier: 'warning',
  body: 'warning',
  term: 'warning',
  number: 'error',
  missing: 'error',
};

/** A bound that only stands in other words weighs little; one turned round is a mistake. */
export function severityOf(kind: DifferenceKind, { extra }: Divergence): Severity {
  return kind === 'quantifier' && extra.length === 0 ? 'info' : severities[kind];
}

/** Lines that are no clauses are divided as each language's typesetters please; headings less so. */
export function severityOfMissing(
  unit: Unit | undefined,
  paragraphs: readonly (Paragraph | undefined)[],
): Severity {
  switch (unit?.kind) {
    case 'line':
      return paragraphs.some(
        (paragraph) => paragraph?.kind === 'heading' || paragraph?.kind === 'annex',
      )
        ? 'warning'
        : 'info';
    case 'quote':
    case 'table':
    case 'bullet':
      return 'warning';
    default:
      return severities.missing;
  }
}
