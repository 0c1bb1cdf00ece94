export { compareMandates } from './compare.ts';
export type { MandateAspect, MandateChange } from './compare.ts';
export { dueOf } from './due.ts';
export type { Due, DueState } from './due.ts';
export { mandatesOf } from './extract.ts';
export { mandateOverview } from './overview.ts';
export type { DueMandate } from './overview.ts';
export type { AskVerb, Deadline, Mandate, Party, Strength } from './types.ts';
