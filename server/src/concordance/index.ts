export { compareVersions, type Concordance } from './compare.ts';
export type { Difference, DifferenceKind, Holding, Row, Severity, Unit } from './types.ts';
