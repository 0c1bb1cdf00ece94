export { compareMandates } from './compare.ts';
export type { MandateAspect, MandateChange } from './compare.ts';
export { mandatesOf } from './extract.ts';
export type { AskVerb, Deadline, Mandate, Party, Strength } from './types.ts';
