export { mandatesOf } from './extract.ts';
export type { AskVerb, Deadline, Mandate, Party, Strength } from './types.ts';
