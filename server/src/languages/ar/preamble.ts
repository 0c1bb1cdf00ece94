/** The word that opens a preambular paragraph; all but the first carry the conjunction. */
export const preambleOpening = { first: 'إذ', later: 'وإذ' };
