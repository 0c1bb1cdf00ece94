import type { DocumentSpan } from '../text/span.ts';
import type { Concordance } from './compare.ts';
import type { Difference, DifferenceKind, Holding, Severity } from './types.ts';

/** What one version is told: where it does not say what the others say. */
export interface VersionFinding {
  readonly kind: DifferenceKind;
  readonly severity: Severity;
  readonly message: string;
  readonly span: DocumentSpan;
  /** Where the other versions say it, or would. */
  readonly others: readonly Holding[];
}

/**
 * The differences that one version has to answer for: those in which it stands against others. Of two
 * versions nobody knows which one is right: both are told.
 */
export function differencesOf(
  { differences }: Concordance,
  version: number,
  versions: number,
): readonly VersionFinding[] {
  return differences.flatMap((difference) => findingIn(difference, version, versions) ?? []);
}

function findingIn(
  { kind, severity, message, differ, agree }: Difference,
  version: number,
  versions: number,
): VersionFinding | undefined {
  const answering = versions === 2 ? [...differ, ...agree] : differ;
  const own = answering.find((holding) => holding.version === version);
  if (!own) return undefined;
  const others = [...differ, ...agree].filter((holding) => holding.version !== version);
  return { kind, severity, message, span: own.span, others };
}
