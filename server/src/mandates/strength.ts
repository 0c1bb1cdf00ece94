import type { AskVerb, Strength } from './types.ts';

const strengths: Readonly<Record<AskVerb, Strength>> = {
  decide: 'decision',
  resolve: 'decision',
  authorize: 'decision',
  demand: 'instruction',
  instruct: 'instruction',
  request: 'request',
  urge: 'appeal',
  'call-upon': 'appeal',
  'call-for': 'appeal',
  appeal: 'appeal',
  recommend: 'invitation',
  invite: 'invitation',
  encourage: 'invitation',
  stress: 'expectation',
};

/** How much a verb binds: `decides` is a decision, `encourages` an invitation, `stresses that … must` an expectation. */
export const strengthOf = (verb: AskVerb): Strength => strengths[verb];
