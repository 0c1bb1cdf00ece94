export { compareVersions, type Concordance } from './compare.ts';
export { counterpartsOf, type Counterpart } from './counterparts.ts';
export { languageName } from './languageName.ts';
export type { Difference, DifferenceKind, Holding, Row, Severity, Unit } from './types.ts';
export { differencesOf, type VersionFinding } from './versionFindings.ts';
